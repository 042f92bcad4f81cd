package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import dev.convex4j.runtime.Id;

/** What a user said in a channel. */
@Table("messages")
@Index(name = "byChannel", fields = "channelId")
public record Message(String content, Id<Channel> channelId, Id<User> userId) {}
