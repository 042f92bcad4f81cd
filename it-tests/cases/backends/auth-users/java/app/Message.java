package app;

import dev.convex4j.annotations.Table;
import dev.convex4j.runtime.Id;

/** What somebody said. */
@Table("messages")
public record Message(String body, Id<User> user) {}
