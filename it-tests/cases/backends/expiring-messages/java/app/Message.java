package app;

import dev.convex4j.annotations.Table;

/** What somebody said. */
@Table("messages")
public record Message(String body, String author) {}
