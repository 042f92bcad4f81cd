package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.TypeScript;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a query is asked for. As a parameter of a public query it is called {@code paginationOpts}, since that is the
 * name that Convex's front ends pass it under, and it is handed on to {@link OrderedQuery#paginate} unchanged.
 *
 * <pre>{@code
 * @Query
 * static Page<MessageDoc> list(QueryCtx ctx, PaginationOpts paginationOpts) {
 *   return ctx.db().query(MESSAGES).order(Order.DESC).paginate(paginationOpts);
 * }
 * }</pre>
 *
 * <p>Convex: Paginated Queries.
 */
public final class PaginationOpts {
    private final int numItems;
    private final @Nullable String cursor;

    private PaginationOpts(int numItems, @Nullable String cursor) {
        this.numItems = numItems;
        this.cursor = cursor;
    }

    /**
     * The first page.
     *
     * @param numItems how many documents a page has at first; it may come out shorter or longer
     */
    @TypeScript("{ numItems: $1, cursor: null }")
    public static PaginationOpts of(int numItems) {
        return new PaginationOpts(numItems, null);
    }

    /**
     * The page after another one.
     *
     * @param numItems how many documents a page has at first; it may come out shorter or longer
     * @param cursor the other page's {@link Page#continueCursor()}
     */
    @TypeScript("{ numItems: $1, cursor: $2 }")
    public static PaginationOpts of(int numItems, String cursor) {
        return new PaginationOpts(numItems, Objects.requireNonNull(cursor, "cursor"));
    }

    /**
     * How many documents the page has at first.
     *
     * @throws RuntimeException if the caller passed a number that is no {@code int}
     */
    @TypeScript(value = "asInt($this.numItems)", imports = "asInt from ./lib/java")
    public int numItems() {
        return numItems;
    }

    /** Where the page starts, empty for the first one. */
    @TypeScript(value = "$this.cursor", result = TypeScript.Absence.NULL)
    public Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PaginationOpts that && numItems == that.numItems && Objects.equals(cursor, that.cursor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numItems, cursor);
    }

    /** For a log. */
    @Override
    public String toString() {
        return "PaginationOpts[numItems=" + numItems + ", cursor=" + cursor + "]";
    }
}
