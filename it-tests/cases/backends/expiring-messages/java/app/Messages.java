package app;

import static app.Tables.MESSAGES;

import app.Tables.MessageDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import java.time.Duration;
import java.util.List;

/** A chat in which a message may destroy itself. */
public final class Messages {
    private static final int LIFETIME = 5;
    private static final Duration STEP = Duration.ofSeconds(1);

    private Messages() {}

    /** All messages. */
    @Query
    static List<MessageDoc> list(QueryCtx ctx) {
        return ctx.db().query(MESSAGES).collect();
    }

    /** Says something that stays. */
    @Mutation
    static void send(MutationCtx ctx, String body, String author) {
        ctx.db().insert(MESSAGES, new Message(body, author));
    }

    /** Says something that is gone after five seconds. */
    @Mutation
    static void sendExpiringMessage(MutationCtx ctx, String body, String author) {
        Id<Message> id = ctx.db().insert(MESSAGES, new Message(countdown(body, LIFETIME), author));
        ctx.scheduler().runAfter(STEP, Internal.messages.updateExpiringMessage(id, body, LIFETIME - 1));
    }

    /** Counts down by one, and deletes the message at the end. */
    @Mutation(internal = true)
    static void updateExpiringMessage(MutationCtx ctx, Id<Message> messageId, String body, int secondsLeft) {
        if (secondsLeft <= 0) {
            ctx.db().delete(messageId);
            return;
        }
        ctx.db().patch(messageId, MESSAGES.patch().body(countdown(body, secondsLeft)));
        ctx.scheduler().runAfter(STEP, Internal.messages.updateExpiringMessage(messageId, body, secondsLeft - 1));
    }

    private static String countdown(String body, int secondsLeft) {
        return body + " (This message will self-destruct in " + secondsLeft + " seconds)";
    }
}
