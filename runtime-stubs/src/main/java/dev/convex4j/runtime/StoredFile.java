package dev.convex4j.runtime;

/**
 * Marks the ids of stored files: {@code Id<StoredFile>}. In Convex, it is the system table {@code _storage}.
 *
 * <p>Convex: File Storage.
 */
public final class StoredFile {
    private StoredFile() {}
}
