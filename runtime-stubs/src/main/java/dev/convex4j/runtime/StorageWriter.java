package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.TypeScript;
import java.util.Optional;

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

    /** The content of a stored file, empty if there is no such file. */
    @Override
    @TypeScript(value = "$this.get($1)", async = true, result = TypeScript.Absence.NULL)
    Optional<Blob> get(Id<StoredFile> id);

    /** Stores a file, with its content type. */
    @Override
    @TypeScript(value = "$this.store($1)", async = true)
    Id<StoredFile> store(Blob blob);

    /**
     * Deletes a stored file.
     *
     * @throws RuntimeException if there is no such file
     */
    @Override
    @TypeScript(value = "$this.delete($1)", async = true)
    void delete(Id<StoredFile> id);
}
