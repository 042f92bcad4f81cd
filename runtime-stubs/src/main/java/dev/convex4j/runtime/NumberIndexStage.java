package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Comparison;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;

/**
 * A range of an index whose next field is a number. Every primitive number is taken as a {@code double}.
 *
 * @param <T> the table's record
 * @param <N> what follows equality: the stage of the next field, or of the creation time
 */
public sealed class NumberIndexStage<T, N extends IndexRange<T>> extends IndexStage<T, Double, N>
        permits OptionalNumberIndexStage {
    NumberIndexStage(RangeData data, String field, IndexStep<T, N> next) {
        super(data, field, false, next);
    }

    /** The documents whose field equals the value. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public final N eq(double value) {
        return eq(Double.valueOf(value));
    }

    @Override
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public final LowerBoundedNumber<T> gt(Double value) {
        return new LowerBoundedNumber<>(bounded(Comparison.GT, value), field());
    }

    /** The documents whose field is greater than the value. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public final LowerBoundedNumber<T> gt(double value) {
        return gt(Double.valueOf(value));
    }

    @Override
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public final LowerBoundedNumber<T> gte(Double value) {
        return new LowerBoundedNumber<>(bounded(Comparison.GTE, value), field());
    }

    /** The documents whose field is greater than the value, or equal to it. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public final LowerBoundedNumber<T> gte(double value) {
        return gte(Double.valueOf(value));
    }

    /** The documents whose field is less than the value. A field that is absent is less than every value. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public final IndexRange<T> lt(double value) {
        return lt(Double.valueOf(value));
    }

    /** The documents whose field is less than the value, or equal to it. An absent field is less than every value. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public final IndexRange<T> lte(double value) {
        return lte(Double.valueOf(value));
    }
}
