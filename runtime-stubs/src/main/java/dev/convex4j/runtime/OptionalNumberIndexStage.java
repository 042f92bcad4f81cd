package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Optional;

/**
 * A range of an index whose next field is a number and may be absent. Documents without the field come before all others.
 *
 * @param <T> the table's record
 * @param <N> what follows equality: the stage of the next field, or of the creation time
 */
public final class OptionalNumberIndexStage<T, N extends IndexRange<T>> extends NumberIndexStage<T, N> {
    OptionalNumberIndexStage(RangeData data, String field, IndexStep<T, N> next) {
        super(data, field, next);
    }

    /** The documents whose field equals the value, or is absent too. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public N eq(Optional<Double> value) {
        return value.isPresent() ? eq(value.get()) : eqAbsent();
    }

    /** The documents without the field. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public N eqAbsent() {
        return absent();
    }
}
