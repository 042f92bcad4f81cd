package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A query whose order is settled: ready to be filtered and read. It is a value: a local, a parameter, a result of a helper.
 *
 * <pre>{@code
 * OrderedQuery<Post, PostDoc> posts = ctx.db().query(POSTS).withIndex(POSTS.BY_AUTHOR.eq(author)).order(Order.DESC);
 * if (onlyPublished) {
 *     posts = posts.filter(f -> f.eq(POSTS.published, true));
 * }
 * for (PostDoc post : posts) { .. }
 * }</pre>
 *
 * <p>Each is used once, as in Convex: after {@code order}, {@code filter} or a read, go on with what that gave.
 *
 * <p>Convex: Reading Data; Filtering.
 *
 * @param <T> the table's record
 * @param <D> the table's document
 */
public interface OrderedQuery<T, D extends Document<T>> extends Iterable<D> {
    /**
     * Keeps the documents that meet a condition. Every document of the range is still read; an index reads fewer.
     *
     * @param predicate makes the condition, {@code f -> f.lt(POSTS.createdAt, t)}
     */
    @TypeScript(intrinsic = Intrinsics.FILTER)
    OrderedQuery<T, D> filter(Function<FilterBuilder<T>, FilterExpression<T>> predicate);

    /** All documents. A transaction can read a limited number of them: use it for what stays small. */
    @TypeScript(intrinsic = Intrinsics.READ, async = true)
    List<D> collect();

    /**
     * The first documents.
     *
     * @param n how many at most
     * @throws RuntimeException if {@code n} is negative
     */
    @TypeScript(intrinsic = Intrinsics.READ, async = true)
    List<D> take(int n);

    /**
     * One page of the documents. A function can read one page of one query, once.
     *
     * <p>Convex: Paginated Queries.
     *
     * @param paginationOpts which page, as the caller passed it
     * @throws RuntimeException if the function has paginated a query before, or if the cursor is none of this query's
     */
    @TypeScript(intrinsic = Intrinsics.PAGINATE, async = true)
    Page<D> paginate(PaginationOpts paginationOpts);

    /**
     * The documents one by one, for a loop: {@code for (PostDoc post : query)} reads no more of them than it looks at.
     * A loop that writes should leave the fields alone by which it goes: a document that moves ahead is met again.
     *
     * @return what only a {@code for} loop can use on Convex
     */
    @Override
    @TypeScript(intrinsic = Intrinsics.QUERY_ITERATOR, async = true)
    Iterator<D> iterator();

    /** The first document, empty if there is none. */
    @TypeScript(intrinsic = Intrinsics.READ, async = true, result = TypeScript.Absence.NULL)
    Optional<D> first();

    /**
     * The only document, empty if there is none.
     *
     * @throws RuntimeException if there are several
     */
    @TypeScript(intrinsic = Intrinsics.READ, async = true, result = TypeScript.Absence.NULL)
    Optional<D> unique();
}
