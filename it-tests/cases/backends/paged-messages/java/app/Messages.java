package app;

import static app.Tables.MESSAGES;

import app.Tables.MessageDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.Order;
import dev.convex4j.runtime.Page;
import dev.convex4j.runtime.PaginationOpts;
import dev.convex4j.runtime.QueryCtx;
import java.util.Locale;

/** Messages, page by page. */
public final class Messages {
    private Messages() {}

    /** All messages, newest first. */
    @Query
    static Page<MessageDoc> list(QueryCtx ctx, PaginationOpts paginationOpts) {
        return ctx.db().query(MESSAGES).order(Order.DESC).paginate(paginationOpts);
    }

    /** The messages of one author, newest first. */
    @Query
    static Page<MessageDoc> listWithExtraArg(QueryCtx ctx, PaginationOpts paginationOpts, String author) {
        return ctx.db()
                .query(MESSAGES)
                .withIndex(MESSAGES.BY_AUTHOR.eq(author))
                .order(Order.DESC)
                .paginate(paginationOpts);
    }

    /** All messages, with the author's initial and in capitals. */
    @Query
    static Page<MessageView> listWithTransformation(QueryCtx ctx, PaginationOpts paginationOpts) {
        return ctx.db()
                .query(MESSAGES)
                .order(Order.DESC)
                .paginate(paginationOpts)
                .map(message -> new MessageView(
                        message.author().substring(0, 1), message.body().toUpperCase(Locale.ROOT)));
    }

    /** Says something. */
    @Mutation
    static void send(MutationCtx ctx, String body, String author) {
        ctx.db().insert(MESSAGES, new Message(author, body));
    }
}
