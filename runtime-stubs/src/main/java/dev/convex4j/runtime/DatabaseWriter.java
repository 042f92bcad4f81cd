package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;

/**
 * The database, for reading and writing. All writes of a mutation become visible to others together, when it ends; the
 * mutation itself reads what it has written.
 *
 * <p>Convex: Writing Data.
 */
// Lifts what DatabaseReader forbids.
@SuppressWarnings("deprecation")
public interface DatabaseWriter extends DatabaseReader {
    /**
     * Inserts a document.
     *
     * @return the new document's id
     */
    @Override
    @TypeScript(intrinsic = Intrinsics.INSERT, async = true)
    <T, D extends Document<T>> Id<T> insert(TableRef<T, D> table, T value);

    /**
     * Inserts a document that was put together field by field, {@code POSTS.draft().title("x")...}.
     *
     * @return the new document's id
     */
    @Override
    @TypeScript(intrinsic = Intrinsics.INSERT, async = true)
    <T, D extends Document<T>> Id<T> insert(TableRef<T, D> table, Draft<T> draft);

    /**
     * Changes some fields of a document, {@code POSTS.patch().title("x")}; the others stay.
     *
     * @throws RuntimeException if there is no such document
     */
    @Override
    @TypeScript(intrinsic = Intrinsics.PATCH, async = true)
    <T> void patch(Id<T> id, Patch<T> patch);

    /**
     * Changes some fields of a document in the database. The Java value stays as it was read.
     *
     * @throws RuntimeException if there is no such document any more
     */
    @Override
    @TypeScript(intrinsic = Intrinsics.PATCH, async = true)
    <T> void patch(Document<T> document, Patch<T> patch);

    /**
     * Replaces all fields of a document. Its id and creation time stay.
     *
     * @throws RuntimeException if there is no such document
     */
    @Override
    @TypeScript(intrinsic = Intrinsics.REPLACE, async = true)
    <T> void replace(Id<T> id, T value);

    /**
     * Deletes a document.
     *
     * @throws RuntimeException if there is no such document
     */
    @Override
    @TypeScript(intrinsic = Intrinsics.DELETE, async = true)
    <T> void delete(Id<T> id);

    /**
     * Deletes a document.
     *
     * @throws RuntimeException if there is no such document any more
     */
    @Override
    @TypeScript(intrinsic = Intrinsics.DELETE, async = true)
    <T> void delete(Document<T> document);
}
