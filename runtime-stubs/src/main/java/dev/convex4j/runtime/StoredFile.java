package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Optional;

/**
 * A stored file, and what its ids belong to: {@code Id<StoredFile>}. In Convex, it is the system table {@code _storage};
 * {@code ctx.db().system().get(id)} reads it.
 *
 * <p>Convex: File Storage.
 */
public interface StoredFile extends SystemDocument<StoredFile> {
    /** The SHA-256 of the content, as Convex writes it. */
    @TypeScript("$this.sha256")
    String sha256();

    /** The size in bytes. */
    @TypeScript("BigInt($this.size)")
    long size();

    /** What the uploader said it is, such as {@code image/png}. */
    @TypeScript("$this.contentType")
    Optional<String> contentType();

    /**
     * A text that is known to be the id of a stored file. Nothing checks it; with a text that is none, reading the file fails.
     */
    @TypeScript(intrinsic = Intrinsics.TRUSTED_ID)
    static Id<StoredFile> trustedId(String value) {
        return new Id<>(value);
    }
}
