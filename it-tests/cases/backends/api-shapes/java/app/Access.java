package app;

import static app.Tables.BOOKS;

import app.Tables.BookDoc;
import dev.convex4j.annotations.Interceptor;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.Ctx;
import dev.convex4j.runtime.HttpCtx;
import dev.convex4j.runtime.HttpError;
import dev.convex4j.runtime.HttpRequest;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.QueryCtx;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Who may do what. */
final class Access {
    private Access() {}

    /** The caller's name. */
    @Interceptor
    @Target({ElementType.METHOD, ElementType.TYPE, ElementType.PARAMETER})
    @interface Caller {}

    /** A book of the caller's. */
    @Interceptor
    @Target({ElementType.METHOD, ElementType.PARAMETER})
    @interface Own {}

    /** Whoever knows the key. */
    @Interceptor
    @interface Keyed {}

    @Caller
    static String caller(Ctx ctx) {
        return ctx.auth()
                .getUserIdentity()
                .flatMap(identity -> identity.name())
                .orElseThrow(() -> new ConvexError("Sign in"));
    }

    @Own
    static BookDoc own(QueryCtx ctx, @Caller String name, Id<Book> bookId) {
        BookDoc book = ctx.db().get(BOOKS, bookId).orElseThrow(() -> new ConvexError("No such book"));
        if (!book.author().equals(name)) {
            throw new ConvexError("Not by " + name);
        }
        return book;
    }

    @Keyed
    static String key(HttpCtx ctx, HttpRequest request) {
        return request.header("X-Key").orElseThrow(() -> new HttpError(401, "No key"));
    }
}
