package app;

import static app.Tables.MESSAGES;
import static app.Tables.USERS;

import app.Tables.MessageDoc;
import app.Tables.UserDoc;
import dev.convex4j.annotations.Flatten;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;

/** What is said in the channels. */
public final class Messages {
    private Messages() {}

    /** A message with its author's address. */
    record MessageView(@Flatten MessageDoc message, String userEmail) {}

    /** The messages of a channel, the oldest first. */
    @Query
    static List<MessageView> listMessages(QueryCtx ctx, Id<Channel> channelId) {
        return ctx.db().query(MESSAGES).withIndex(MESSAGES.BY_CHANNEL.eq(channelId)).collect().stream()
                .map(message -> new MessageView(message, email(ctx, message.userId())))
                .toList();
    }

    private static String email(QueryCtx ctx, Id<User> userId) {
        UserDoc user = ctx.db().get(USERS, userId).orElseThrow(() -> new IllegalStateException("User not found"));
        return user.email().orElseThrow(() -> new IllegalStateException("User email not found"));
    }

    /** Says something. */
    @Mutation
    static void createMessage(MutationCtx ctx, String content, Id<Channel> channelId) {
        Id<User> userId = Auth.userId(ctx).orElseThrow(() -> new IllegalStateException("Unauthorized"));
        ctx.db().insert(MESSAGES, new Message(content, channelId, userId));
    }
}
