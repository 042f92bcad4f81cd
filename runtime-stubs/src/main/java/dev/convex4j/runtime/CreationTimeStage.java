package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Comparison;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.time.Instant;

/**
 * A range of an index with equality on all its fields. It may get bounds on the creation time, in milliseconds, which is the
 * last field of every index.
 *
 * @param <T> the table's record
 */
public final class CreationTimeStage<T> extends IndexRange<T> {
    private static final String FIELD = "_creationTime";

    CreationTimeStage(RangeData data) {
        super(data);
    }

    /** The documents that were inserted at the time. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public IndexRange<T> eq(Instant time) {
        return new BoundedRange<>(data().with(FIELD, Comparison.EQ, time));
    }

    /** The documents that were inserted after the time. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public LowerBounded<T, Instant> gt(Instant time) {
        return new LowerBounded<>(data().with(FIELD, Comparison.GT, time), FIELD);
    }

    /** The documents that were inserted at the time or after it. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public LowerBounded<T, Instant> gte(Instant time) {
        return new LowerBounded<>(data().with(FIELD, Comparison.GTE, time), FIELD);
    }

    /** The documents that were inserted before the time. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public IndexRange<T> lt(Instant time) {
        return new BoundedRange<>(data().with(FIELD, Comparison.LT, time));
    }

    /** The documents that were inserted before the time or at it. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public IndexRange<T> lte(Instant time) {
        return new BoundedRange<>(data().with(FIELD, Comparison.LTE, time));
    }
}
