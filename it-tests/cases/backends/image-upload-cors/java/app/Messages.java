package app;

import static app.Tables.MESSAGES;

import app.Tables.MessageDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.StoredFile;
import java.util.List;
import java.util.Optional;

/** The chat. */
public final class Messages {
    private Messages() {}

    /** All messages. */
    @Query
    static List<MessageDoc> list(QueryCtx ctx) {
        return ctx.db().query(MESSAGES).fullTableScan().collect();
    }

    /** Says something. */
    @Mutation
    static void send(MutationCtx ctx, String body, String author) {
        ctx.db().insert(MESSAGES, new Message(body, author, Optional.empty()));
    }

    /** Shows a stored image. */
    @Mutation
    static void sendImage(MutationCtx ctx, Id<StoredFile> storageId, String author) {
        ctx.db().insert(MESSAGES, new Message(storageId.value(), author, Optional.of(Format.IMAGE)));
    }
}
