package app;

import static app.Tables.MESSAGES;
import static app.Tables.USERS;

import app.Tables.MessageDoc;
import app.Tables.UserDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Name;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The chat. */
public final class Messages {
    private Messages() {}

    /** A message with the present name of its author. */
    record Signed(
            @Name("_id") Id<Message> id,
            @Name("_creationTime") Instant creationTime,
            String body,
            Id<User> user,
            String author) {}

    /** All messages. */
    @Query
    static List<Signed> list(QueryCtx ctx) {
        List<Signed> signed = new ArrayList<>();
        for (MessageDoc message : ctx.db().query(MESSAGES).fullTableScan().collect()) {
            UserDoc author = ctx.db().get(USERS, message.user()).orElseThrow();
            signed.add(new Signed(message.id(), message.creationTime(), message.body(), message.user(), author.name()));
        }
        return signed;
    }

    /** Says something in the caller's name. */
    @Mutation
    static void send(MutationCtx ctx, String body) {
        UserDoc author = ctx.auth()
                .getUserIdentity()
                .flatMap(identity -> Users.byToken(ctx, identity.tokenIdentifier()))
                .orElseThrow(() -> new ConvexError("Unauthenticated call to mutation"));
        ctx.db().insert(MESSAGES, new Message(body, author.id()));
    }
}
