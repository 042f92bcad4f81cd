package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;

/**
 * Marks the ids of stored files: {@code Id<StoredFile>}. In Convex, it is the system table {@code _storage}.
 *
 * <p>Convex: File Storage.
 */
public final class StoredFile {
    private StoredFile() {}

    /**
     * A text that is known to be the id of a stored file. Nothing checks it; with a text that is none, reading the file fails.
     */
    @TypeScript(intrinsic = Intrinsics.TRUSTED_ID)
    public static Id<StoredFile> trustedId(String value) {
        return new Id<>(value);
    }
}
