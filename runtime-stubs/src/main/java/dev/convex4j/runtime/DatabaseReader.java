package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Forbidden;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Optional;

/**
 * The database, for reading.
 *
 * <p>Convex: Reading Data.
 */
public interface DatabaseReader {
    /** The document with the id, empty if it was deleted. */
    @TypeScript(intrinsic = Intrinsics.GET, async = true, result = TypeScript.Absence.NULL)
    <T, D extends Document<T>> Optional<D> get(TableRef<T, D> table, Id<T> id);

    /** A query over a table. It reads nothing until one of its results is asked for. */
    @TypeScript(intrinsic = Intrinsics.QUERY)
    <T, D extends Document<T>> QueryInitializer<T, D> query(TableRef<T, D> table);

    /**
     * The text as an id of the table, empty if it has the form of no such id. Whether the document exists, it doesn't
     * say.
     */
    @TypeScript(intrinsic = Intrinsics.NORMALIZE_ID, result = TypeScript.Absence.NULL)
    <T, D extends Document<T>> Optional<Id<T>> normalizeId(TableRef<T, D> table, String text);

    /**
     * Never compiles: a query can't insert.
     *
     * @deprecated Never compiles: make the function a {@code @Mutation} and take a {@link MutationCtx}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default <T, D extends Document<T>> Id<T> insert(TableRef<T, D> table, T value) {
        throw NeverCompiles.queryOnlyReads();
    }

    /**
     * Never compiles: a query can't insert.
     *
     * @deprecated Never compiles: make the function a {@code @Mutation} and take a {@link MutationCtx}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default <T, D extends Document<T>> Id<T> insert(TableRef<T, D> table, Draft<T> draft) {
        throw NeverCompiles.queryOnlyReads();
    }

    /**
     * Never compiles: a query can't change a document.
     *
     * @deprecated Never compiles: make the function a {@code @Mutation} and take a {@link MutationCtx}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default <T> void patch(Id<T> id, Patch<T> patch) {
        throw NeverCompiles.queryOnlyReads();
    }

    /**
     * Never compiles: a query can't change a document.
     *
     * @deprecated Never compiles: make the function a {@code @Mutation} and take a {@link MutationCtx}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default <T> void patch(Document<T> document, Patch<T> patch) {
        throw NeverCompiles.queryOnlyReads();
    }

    /**
     * Never compiles: a query can't replace a document.
     *
     * @deprecated Never compiles: make the function a {@code @Mutation} and take a {@link MutationCtx}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default <T> void replace(Id<T> id, T value) {
        throw NeverCompiles.queryOnlyReads();
    }

    /**
     * Never compiles: a query can't delete a document.
     *
     * @deprecated Never compiles: make the function a {@code @Mutation} and take a {@link MutationCtx}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default <T> void delete(Id<T> id) {
        throw NeverCompiles.queryOnlyReads();
    }

    /**
     * Never compiles: a query can't delete a document.
     *
     * @deprecated Never compiles: make the function a {@code @Mutation} and take a {@link MutationCtx}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default <T> void delete(Document<T> document) {
        throw NeverCompiles.queryOnlyReads();
    }
}
