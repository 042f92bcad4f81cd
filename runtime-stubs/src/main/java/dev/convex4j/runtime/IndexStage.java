package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Comparison;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.Null;
import dev.convex4j.runtime.spi.TypeScript;

/**
 * A range of an index that may get a bound on its next field. Equality goes on to the field after it.
 *
 * @param <T> the table's record
 * @param <V> the field's values
 * @param <N> what follows equality: the stage of the next field, or of the creation time
 */
public sealed class IndexStage<T, V, N extends IndexRange<T>> extends IndexRange<T>
        permits NumberIndexStage, OptionalIndexStage {
    private final String field;
    private final boolean nullable;
    private final IndexStep<T, N> next;

    IndexStage(RangeData data, String field, boolean nullable, IndexStep<T, N> next) {
        super(data);
        this.field = field;
        this.nullable = nullable;
        this.next = next;
    }

    final String field() {
        return field;
    }

    /** The documents whose field equals the value. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public final N eq(V value) {
        return next.stage(bounded(Comparison.EQ, value));
    }

    /** The documents whose field is greater than the value. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public LowerBounded<T, V> gt(V value) {
        return new LowerBounded<>(bounded(Comparison.GT, value), field);
    }

    /** The documents whose field is greater than the value, or equal to it. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public LowerBounded<T, V> gte(V value) {
        return new LowerBounded<>(bounded(Comparison.GTE, value), field);
    }

    /** The documents whose field is less than the value. A field that is absent is less than every value. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public final IndexRange<T> lt(V value) {
        return new BoundedRange<>(bounded(Comparison.LT, value));
    }

    /** The documents whose field is less than the value, or equal to it. An absent field is less than every value. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public final IndexRange<T> lte(V value) {
        return new BoundedRange<>(bounded(Comparison.LTE, value));
    }

    final RangeData bounded(Comparison comparison, V value) {
        return data().with(field, comparison, nullable ? Null.orValue(value) : value);
    }

    final N absent() {
        return next.stage(data().withAbsent(field));
    }
}
