package dev.convex4j.runtime;

import java.util.function.Function;

/**
 * The shape of an index from one of its fields on, as generated {@link TableRef}s put it together.
 *
 * @param <T> the table's record
 * @param <S> the stage that bounds the field
 */
public final class IndexStep<T, S extends IndexRange<T>> {
    private final Function<RangeData, S> stage;

    IndexStep(Function<RangeData, S> stage) {
        this.stage = stage;
    }

    /** The stage that adds a bound of the field to the range. */
    S stage(RangeData range) {
        return stage.apply(range);
    }
}
