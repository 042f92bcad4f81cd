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
    private static final int MOST_HITS = 10;

    private Messages() {}

    /** All messages. */
    @Query
    static List<MessageDoc> list(QueryCtx ctx) {
        return ctx.db().query(MESSAGES).fullTableScan().collect();
    }

    /** Says something. */
    @Mutation
    static void send(MutationCtx ctx, String body, String author) {
        ctx.db().insert(MESSAGES, new Message(author, body));
    }

    /** The messages that match the words best. */
    @Query
    static List<MessageDoc> search(QueryCtx ctx, String query) {
        return ctx.db()
                .query(MESSAGES)
                .withSearchIndex(MESSAGES.SEARCH_BODY.search(query))
                .take(MOST_HITS);
    }
}
