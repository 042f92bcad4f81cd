package app;

import dev.convex4j.annotations.Table;
import java.util.Optional;

/** What somebody said or showed. */
@Table("messages")
public record Message(String body, String author, Optional<Format> format) {}
