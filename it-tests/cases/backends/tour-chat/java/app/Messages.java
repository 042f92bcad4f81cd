package app;

import static app.Tables.MESSAGES;

import app.Tables.MessageDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.Order;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** The chat. */
public final class Messages {
    private static final int SHOWN = 100;

    private Messages() {}

    /** The latest messages, oldest first. */
    @Query
    static List<MessageDoc> list(QueryCtx ctx) {
        List<MessageDoc> newest = ctx.db().query(MESSAGES).order(Order.DESC).take(SHOWN);
        List<MessageDoc> messages = new ArrayList<>();
        for (int i = newest.size() - 1; i >= 0; i--) {
            messages.add(newest.get(i));
        }
        return messages;
    }

    /** Says something. */
    @Mutation
    static void send(MutationCtx ctx, String body, String author) {
        ctx.db().insert(MESSAGES, new Message(author, body));
    }
}
