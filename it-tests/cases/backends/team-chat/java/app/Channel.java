package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;

/** A channel; no two have the same name. */
@Table("channels")
@Index(name = "name", fields = "name")
public record Channel(String name) {}
