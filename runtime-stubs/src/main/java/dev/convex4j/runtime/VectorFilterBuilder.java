package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.JvmOnly;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the condition of a vector search: {@code f -> f.or(f.eq(FOODS.cuisine, "french"), f.eq(FOODS.cuisine, "thai"))}. Only
 * filter fields of the index can be compared, and only for equality.
 *
 * <p>Convex: Vector Search.
 *
 * @param <T> the table's record
 */
public final class VectorFilterBuilder<T> {
    /** For a runtime on the JVM, which hands it to the filter's function. */
    @JvmOnly
    public VectorFilterBuilder() {}

    /** The field equals the value. */
    @TypeScript(intrinsic = Intrinsics.VECTOR_COMPARISON)
    public <V> VectorFilter<T> eq(Field<T, V> field, V value) {
        return new VectorFilter<>(List.of(new VectorFilter.Equal(field.path(), field.comparable(value))));
    }

    /** The field equals the value. */
    @TypeScript(intrinsic = Intrinsics.VECTOR_COMPARISON)
    public VectorFilter<T> eq(NumberField<T> field, double value) {
        return eq(field, Double.valueOf(value));
    }

    /**
     * The field equals one of the values; at most 64.
     *
     * @throws RuntimeException if there are no values
     */
    @TypeScript(intrinsic = Intrinsics.VECTOR_COMPARISON)
    public <V> VectorFilter<T> in(Field<T, V> field, List<? extends V> values) {
        return new VectorFilter<>(values.stream()
                .map(value -> new VectorFilter.Equal(field.path(), field.comparable(value)))
                .toList());
    }

    /** One of the conditions holds, or several. */
    @SafeVarargs
    // The array is only read.
    @SuppressWarnings("varargs")
    @TypeScript(intrinsic = Intrinsics.FILTER_JUNCTION)
    public final VectorFilter<T> or(VectorFilter<T>... conditions) {
        return new VectorFilter<>(Stream.of(conditions)
                .flatMap(condition -> condition.alternatives().stream())
                .toList());
    }
}
