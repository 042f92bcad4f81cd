package app;

import static app.Tables.MESSAGES;

import app.Tables.MessageDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;

/** The chat. */
public final class Messages {
    private Messages() {}

    /** All messages. */
    @Query
    static List<MessageDoc> list(QueryCtx ctx) {
        return ctx.db().query(MESSAGES).fullTableScan().collect();
    }

    /** What one author said. */
    @Query(internal = true)
    static List<Message> byAuthor(QueryCtx ctx, String author) {
        return ctx.db().query(MESSAGES).withIndex(MESSAGES.BY_AUTHOR.eq(author)).collect().stream()
                .map(MessageDoc::value)
                .toList();
    }

    /** Says something. */
    @Mutation
    static void send(MutationCtx ctx, String body, String author) {
        ctx.db().insert(MESSAGES, new Message(body, author));
    }
}
