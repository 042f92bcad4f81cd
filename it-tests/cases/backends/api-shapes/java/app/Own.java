package app;

import static app.Tables.BOOKS;

import app.Tables.BookDoc;
import dev.convex4j.annotations.HttpAuth;
import dev.convex4j.annotations.HttpMethod;
import dev.convex4j.annotations.HttpRoute;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.HttpCtx;
import dev.convex4j.runtime.HttpRequest;
import dev.convex4j.runtime.HttpResponse;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;

/** What authors do with their books. */
public final class Own {
    private Own() {}

    @Mutation
    @HttpRoute(method = HttpMethod.POST, path = "/rename", auth = HttpAuth.BEARER)
    static String rename(MutationCtx ctx, @Access.Own BookDoc book, String title) {
        ctx.db().patch(book, BOOKS.patch().title(title));
        return book.title();
    }

    @Query
    static String titled(QueryCtx ctx, Id<Book> bookId, @Access.Own BookDoc book, @Access.Caller String name) {
        return book.title() + " by " + name + (book.id().equals(bookId) ? "" : "?");
    }

    @Query
    @Access.Caller
    static int one(QueryCtx ctx) {
        return 1;
    }

    @HttpRoute(method = HttpMethod.GET, path = "/key")
    static HttpResponse key(HttpCtx ctx, HttpRequest request, @Access.Keyed String key) {
        return HttpResponse.text(key + request.queryParam("x").orElse(""));
    }

    /** Around the functions of another class. */
    @Access.Caller
    static final class Around {
        private Around() {}

        /** Where a class inside is. */
        static final class Inner {
            private Inner() {}

            @Query
            static int two(QueryCtx ctx) {
                return 2;
            }
        }
    }
}
