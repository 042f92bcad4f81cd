package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Forbidden;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The database, for reading.
 *
 * <p>Convex: Reading Data.
 */
public interface DatabaseReader {
    /** The document with the id, empty if it was deleted. */
    @TypeScript(intrinsic = Intrinsics.GET, async = true, result = TypeScript.Absence.NULL)
    <T, D extends Document<T>> Optional<D> get(TableRef<T, D> table, Id<T> id);

    /**
     * The documents of some ids, by id, in the order in which the ids appear first: each is read once, and all at the same
     * time. What doesn't exist is left out.
     */
    @TypeScript(intrinsic = Intrinsics.GET_ALL, async = true)
    default <T, D extends Document<T>> Map<Id<T>, D> getAll(TableRef<T, D> table, List<Id<T>> ids) {
        Map<Id<T>, D> found = new LinkedHashMap<>();
        for (Id<T> id : new LinkedHashSet<>(ids)) {
            get(table, id).ifPresent(document -> found.put(id, document));
        }
        return Collections.unmodifiableMap(found);
    }

    /**
     * The documents that others point to, by id: {@code ctx.db().getAll(USERS, posts, PostDoc::authorId)} for
     * {@code authors.get(post.authorId())}. Each is read once, and all at the same time; what doesn't exist is left out.
     *
     * @param id which document an element points to; it reads no other one
     */
    @TypeScript(intrinsic = Intrinsics.GET_ALL, async = true)
    default <T, D extends Document<T>, E> Map<Id<T>, D> getAll(
            TableRef<T, D> table, List<E> elements, Function<? super E, Id<T>> id) {
        return getAll(table, elements.stream().<Id<T>>map(id).toList());
    }

    /** A query over a table. It reads nothing until one of its results is asked for. */
    @TypeScript(intrinsic = Intrinsics.QUERY)
    <T, D extends Document<T>> QueryInitializer<T, D> query(TableRef<T, D> table);

    /**
     * The text as an id of the table, empty if it has the form of no such id. Whether the document exists, it doesn't
     * say.
     */
    @TypeScript(intrinsic = Intrinsics.NORMALIZE_ID, result = TypeScript.Absence.NULL)
    <T, D extends Document<T>> Optional<Id<T>> normalizeId(TableRef<T, D> table, String text);

    /** The tables that Convex itself keeps. */
    @TypeScript("$this.system")
    SystemReader system();

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
