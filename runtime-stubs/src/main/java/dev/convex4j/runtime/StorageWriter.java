package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.TypeScript;

/**
 * The stored files, for reading and writing.
 *
 * <p>Convex: File Storage.
 */
// Lifts what StorageReader forbids.
@SuppressWarnings("deprecation")
public interface StorageWriter extends StorageReader {
    /**
     * An address to which a client may POST one file within an hour; the answer to that holds the file's id as
     * {@code storageId}.
     */
    @Override
    @TypeScript(value = "$this.generateUploadUrl()", async = true)
    String generateUploadUrl();

    /**
     * Deletes a stored file.
     *
     * @throws RuntimeException if there is no such file
     */
    @Override
    @TypeScript(value = "$this.delete($1)", async = true)
    void delete(Id<StoredFile> id);
}
