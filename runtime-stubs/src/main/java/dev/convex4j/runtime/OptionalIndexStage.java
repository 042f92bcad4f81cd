package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Optional;

/**
 * A range of an index whose next field may be absent. Documents without the field come before all others.
 *
 * @param <T> the table's record
 * @param <V> the field's values, where it is there
 * @param <N> what follows equality: the stage of the next field, or of the creation time
 */
public final class OptionalIndexStage<T, V, N extends IndexRange<T>> extends IndexStage<T, V, N> {
    OptionalIndexStage(RangeData data, String field, IndexStep<T, N> next) {
        super(data, field, false, next);
    }

    /** The documents whose field equals the value, or is absent too. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public N eq(Optional<V> value) {
        return value.isPresent() ? eq(value.get()) : eqAbsent();
    }

    /** The documents without the field. */
    @TypeScript(intrinsic = Intrinsics.RANGE)
    public N eqAbsent() {
        return absent();
    }
}
