package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Optional;

/**
 * The tables that Convex itself keeps, for reading: {@code ctx.db().system().get(fileId)}.
 *
 * <p>Convex: System tables.
 */
public interface SystemReader {
    /** What is known of a stored file or a scheduled function, empty where it is gone. */
    @TypeScript(intrinsic = Intrinsics.SYSTEM_GET, async = true, result = TypeScript.Absence.NULL)
    <T extends SystemDocument<T>> Optional<T> get(Id<T> id);
}
