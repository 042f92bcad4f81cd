package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.JvmOnly;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a query: some of its documents, and where the next page starts. {@link #map} turns the documents into what the
 * caller should see, and keeps the place.
 *
 * <pre>{@code
 * return ctx.db().query(MESSAGES).order(Order.DESC).paginate(paginationOpts)
 *     .map(message -> new MessageView(message.author(), message.body()));
 * }</pre>
 *
 * <p>Convex: Paginated Queries.
 *
 * @param <T> what the page holds
 */
public final class Page<T> {
    private final List<T> page;
    private final boolean isDone;
    private final String continueCursor;

    private Page(List<T> page, boolean isDone, String continueCursor) {
        this.page = List.copyOf(page);
        this.isDone = isDone;
        this.continueCursor = Objects.requireNonNull(continueCursor, "continueCursor");
    }

    /** A page for those who implement the contexts; a backend gets its pages from {@link OrderedQuery#paginate}. */
    @JvmOnly
    public static <T> Page<T> of(List<T> page, boolean isDone, String continueCursor) {
        return new Page<>(page, isDone, continueCursor);
    }

    /** What the page holds; can't be changed. */
    @TypeScript("$this.page")
    public List<T> page() {
        return page;
    }

    /** Whether it is the last page. */
    @TypeScript("$this.isDone")
    public boolean isDone() {
        return isDone;
    }

    /** Where the next page starts, for {@link PaginationOpts#of(int, String)}. */
    @TypeScript("$this.continueCursor")
    public String continueCursor() {
        return continueCursor;
    }

    /**
     * The page with each of its elements turned into something else. A function that reads the database reads for all elements
     * at once.
     */
    @TypeScript(intrinsic = Intrinsics.PAGE_MAP)
    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return withPage(page.stream().<R>map(mapper).toList());
    }

    /** The same place in the query, with other elements: for a page that leaves some of its documents out. */
    @TypeScript(intrinsic = Intrinsics.PAGE_WITH)
    public <R> Page<R> withPage(List<R> elements) {
        return new Page<>(elements, isDone, continueCursor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Page<?> that
                && page.equals(that.page)
                && isDone == that.isDone
                && continueCursor.equals(that.continueCursor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(page, isDone, continueCursor);
    }

    /** For a log. */
    @Override
    public String toString() {
        return "Page[page=" + page + ", isDone=" + isDone + ", continueCursor=" + continueCursor + "]";
    }
}
