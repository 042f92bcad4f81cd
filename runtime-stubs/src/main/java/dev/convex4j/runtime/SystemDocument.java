package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.TypeScript;
import java.time.Instant;

/**
 * A document of a table that Convex itself keeps: {@link StoredFile} and {@link ScheduledFunction}.
 *
 * @param <T> the document itself
 */
public interface SystemDocument<T> {
    /** The document's id. */
    @TypeScript("$this._id")
    Id<T> id();

    /** When Convex wrote it, in milliseconds. */
    @TypeScript("$this._creationTime")
    Instant creationTime();
}
