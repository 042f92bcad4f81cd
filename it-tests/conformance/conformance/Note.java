package conformance;

import dev.convex4j.annotations.Table;

/** A table: what is read from it, a handler has to wait for. */
@Table("notes")
public record Note(String text) {}
