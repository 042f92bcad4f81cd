package app;

import static app.Tables.CHANNELS;

import app.Tables.ChannelDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;

/** The channels. */
public final class Channels {
    private Channels() {}

    /** A channel. */
    @Query
    static ChannelDoc getChannel(QueryCtx ctx, Id<Channel> channelId) {
        return ctx.db().get(CHANNELS, channelId).orElseThrow(() -> new IllegalStateException("Channel not found"));
    }

    /** All channels. */
    @Query
    static List<ChannelDoc> listChannels(QueryCtx ctx) {
        return ctx.db().query(CHANNELS).fullTableScan().collect();
    }

    /** Opens a channel. */
    @Mutation
    static Id<Channel> createChannel(MutationCtx ctx, String name) {
        boolean taken = ctx.db()
                .query(CHANNELS)
                .withIndex(CHANNELS.NAME.eq(name))
                .first()
                .isPresent();
        if (taken) {
            throw new IllegalStateException("Channel already exists");
        }
        return ctx.db().insert(CHANNELS, new Channel(name));
    }
}
