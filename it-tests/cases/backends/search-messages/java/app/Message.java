package app;

import dev.convex4j.annotations.SearchIndex;
import dev.convex4j.annotations.Table;

/** What somebody said. */
@Table("messages")
@SearchIndex(name = "search_body", searchField = "body")
public record Message(String author, String body) {}
