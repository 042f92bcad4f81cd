package app;

import static app.Tables.MESSAGES;

import app.Tables.MessageDoc;
import dev.convex4j.annotations.Action;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.Env;
import dev.convex4j.runtime.Fetch;
import dev.convex4j.runtime.FetchResponse;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.Value;
import java.util.List;

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
        ctx.db().insert(MESSAGES, new Message(body, author, Format.TEXT));
    }

    /** Shows the GIF that Giphy finds for the words. */
    @Action
    static void sendGif(ActionCtx ctx, String queryString, String author) {
        FetchResponse response = ctx.fetch(Fetch.get("https://api.giphy.com/v1/gifs/translate")
                .query("api_key", Env.required("GIPHY_KEY"))
                .query("s", queryString));
        Value answer = response.json();
        if (!response.ok()) {
            throw new IllegalStateException("Giphy errored: " + answer.toJson());
        }
        String gif = answer.get("data").get("embed_url").asString();
        ctx.runMutation(Internal.messages.sendGifMessage(gif, author));
    }

    /** Shows a GIF. */
    @Mutation(internal = true)
    static void sendGifMessage(MutationCtx ctx, String body, String author) {
        ctx.db().insert(MESSAGES, new Message(body, author, Format.GIPHY));
    }
}
