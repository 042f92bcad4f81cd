package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;

/** What somebody said. */
@Table("messages")
@Index(name = "by_author", fields = "author")
public record Message(String author, String body) {}
