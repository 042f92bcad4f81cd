package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Forbidden;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Optional;

/**
 * The stored files, for reading.
 *
 * <p>Convex: File Storage.
 */
public interface StorageReader {
    /** An address at which the file can be read by anyone who knows it, empty if there is no such file. */
    @TypeScript(value = "$this.getUrl($1)", async = true, result = TypeScript.Absence.NULL)
    Optional<String> getUrl(Id<StoredFile> id);

    /**
     * Never compiles: a query can't open an upload.
     *
     * @deprecated Never compiles: make the function a {@code @Mutation} and take a {@link MutationCtx}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default String generateUploadUrl() {
        throw NeverCompiles.queryOnlyReads();
    }

    /**
     * Never compiles: a query can't read a file.
     *
     * @deprecated Never compiles: hand the client the file's address, {@code ctx.storage().getUrl(id)}, or read the file in an
     *     {@code @Action} or a {@code @Mutation}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default Optional<Blob> get(Id<StoredFile> id) {
        throw NeverCompiles.queryOnlyReads();
    }

    /**
     * Never compiles: a query can't store a file.
     *
     * @deprecated Never compiles: make the function a {@code @Mutation} and take a {@link MutationCtx}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default Id<StoredFile> store(Blob blob) {
        throw NeverCompiles.queryOnlyReads();
    }

    /**
     * Never compiles: a query can't delete a file.
     *
     * @deprecated Never compiles: make the function a {@code @Mutation} and take a {@link MutationCtx}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default void delete(Id<StoredFile> id) {
        throw NeverCompiles.queryOnlyReads();
    }
}
