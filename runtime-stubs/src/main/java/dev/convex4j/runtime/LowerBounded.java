package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Comparison;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;

/**
 * A range with a lower bound, which may get an upper one.
 *
 * @param <T> the table's record
 * @param <V> the field's values
 */
public sealed class LowerBounded<T, V> extends IndexRange<T> permits LowerBoundedNumber {
    private final String field;

    LowerBounded(RangeData data, String field) {
        super(data);
        this.field = field;
    }

    /** The documents whose field is also less than the value. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public final IndexRange<T> lt(V value) {
        return new BoundedRange<>(data().with(field, Comparison.LT, value));
    }

    /** The documents whose field is also less than the value, or equal to it. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public final IndexRange<T> lte(V value) {
        return new BoundedRange<>(data().with(field, Comparison.LTE, value));
    }
}
