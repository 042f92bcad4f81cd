package app;

import static app.Tables.BOOKS;

import app.Tables.BookDoc;
import dev.convex4j.annotations.Flatten;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.DocumentQuery;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.Order;
import dev.convex4j.runtime.OrderedQuery;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Queries as values. */
public final class Books {
    private Books() {}

    @Mutation
    static Id<Book> add(MutationCtx ctx, @Flatten Book book) {
        return ctx.db().insert(BOOKS, book);
    }

    /** What the caller knows by its ids; a book that is gone is left out. */
    @Query
    static Map<Id<Book>, String> named(QueryCtx ctx, List<Id<Book>> ids) {
        Map<Id<Book>, String> titles = new LinkedHashMap<>();
        ctx.db().getAll(BOOKS, ids).forEach((id, book) -> titles.put(id, book.title()));
        return titles;
    }

    private static DocumentQuery<Book, BookDoc> by(QueryCtx ctx, String author) {
        return ctx.db().query(BOOKS).withIndex(BOOKS.BY_AUTHOR_AND_YEAR.eq(author));
    }

    private static List<String> titles(OrderedQuery<Book, BookDoc> books, int count) {
        return books.take(count).stream().map(BookDoc::title).toList();
    }

    @Query
    static List<String> chosen(QueryCtx ctx, String author, Optional<Integer> notBefore, boolean latestFirst) {
        OrderedQuery<Book, BookDoc> books = by(ctx, author).order(latestFirst ? Order.DESC : Order.ASC);
        if (notBefore.isPresent()) {
            books = books.filter(f -> f.gte(BOOKS.year, notBefore.get()));
        }
        return titles(books, 2);
    }

    @Query
    static List<String> until(QueryCtx ctx, String author, String title) {
        List<String> found = new ArrayList<>();
        for (BookDoc book : by(ctx, author)) {
            if (book.title().equals(title)) {
                break;
            }
            found.add(book.title());
        }
        return found;
    }

    @Mutation
    static int annotate(MutationCtx ctx, String author, String notes) {
        int count = 0;
        for (var book : by(ctx, author)) {
            if (book.notes().isPresent()) {
                continue;
            }
            ctx.db().patch(book, BOOKS.patch().notes(notes));
            count++;
        }
        return count;
    }

    @Query
    static List<String> between(QueryCtx ctx, String author, int from, int to) {
        int year = from;
        var some = BOOKS.BY_AUTHOR_AND_YEAR.eq(author);
        var since = some.gte(year);
        year++;
        var range = since.lt(to + year - from);
        List<String> found = new ArrayList<>(titles(ctx.db().query(BOOKS).withIndex(range), 9));
        found.addAll(titles(ctx.db().query(BOOKS).withIndex(since), 1));
        return found;
    }

    @Mutation
    static int addTwice(MutationCtx ctx, String author, Optional<String> notes) {
        var begun = BOOKS.draft().title(author.toUpperCase(Locale.ROOT)).author(author);
        var draft = begun.year(author.length());
        ctx.db().insert(BOOKS, draft);
        ctx.db().insert(BOOKS, draft.notes(notes));
        return ctx.db().query(BOOKS).withIndex(BOOKS.BY_AUTHOR_AND_YEAR.eq(author)).collect().stream()
                .mapToInt(book ->
                        book.title().length() + book.notes().map(String::length).orElse(0))
                .sum();
    }
}
