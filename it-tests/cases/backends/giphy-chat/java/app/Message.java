package app;

import dev.convex4j.annotations.Table;

/** What somebody said or showed. */
@Table("messages")
public record Message(String body, String author, Format format) {}
