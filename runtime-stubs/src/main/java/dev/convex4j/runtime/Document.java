package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.time.Instant;

/**
 * A stored document as it was read: the system fields and the table's own ones. Each table has a generated record for it,
 * {@code PostDoc}, with an accessor a field. Immutable.
 *
 * <p>Convex: Document IDs; System fields.
 *
 * @param <T> the table's record
 */
public interface Document<T> {
    /** The document's id. */
    @TypeScript("$this._id")
    Id<T> id();

    /** When the document was inserted, in milliseconds; the fraction Convex keeps is kept. */
    @TypeScript("$this._creationTime")
    Instant creationTime();

    /** The table's own fields, without id and creation time. */
    @TypeScript(intrinsic = Intrinsics.DOCUMENT_VALUE)
    T value();
}
