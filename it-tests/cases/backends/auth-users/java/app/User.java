package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;

/** Somebody who has signed in at least once. */
@Table("users")
@Index(name = "by_token", fields = "tokenIdentifier")
public record User(String name, String tokenIdentifier) {}
