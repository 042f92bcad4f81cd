package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;

/**
 * A range with a lower bound on a number, which may get an upper one.
 *
 * @param <T> the table's record
 */
public final class LowerBoundedNumber<T> extends LowerBounded<T, Double> {
    LowerBoundedNumber(RangeData data, String field) {
        super(data, field);
    }

    /** The documents whose field is also less than the value. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public IndexRange<T> lt(double value) {
        return lt(Double.valueOf(value));
    }

    /** The documents whose field is also less than the value, or equal to it. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public IndexRange<T> lte(double value) {
        return lte(Double.valueOf(value));
    }
}
