package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.JvmOnly;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a vector search, made by a {@link VectorFilterBuilder}: one of some fields has a value.
 *
 * <p>Convex: Vector Search.
 *
 * @param <T> the table's record
 */
// The type parameter ties it to its table.
@SuppressWarnings("UnusedTypeParameter")
public final class VectorFilter<T> {
    private final List<Equal> alternatives;

    VectorFilter(List<Equal> alternatives) {
        this.alternatives = List.copyOf(alternatives);
    }

    /**
     * A field that equals a value.
     *
     * @param field the field's name in documents
     */
    @JvmOnly
    public record Equal(String field, Object value) {}

    /** The comparisons, of which one must hold; can't be changed. */
    @JvmOnly
    public List<Equal> alternatives() {
        return alternatives;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VectorFilter<?> that && alternatives.equals(that.alternatives);
    }

    @Override
    public int hashCode() {
        return Objects.hash(alternatives);
    }

    /** The condition for a log. */
    @Override
    public String toString() {
        return alternatives.toString();
    }
}
