package app;

import dev.convex4j.annotations.Table;
import dev.convex4j.runtime.Value;

/** Something that a webhook told. */
@Table("events")
public record Event(Value payload) {}
