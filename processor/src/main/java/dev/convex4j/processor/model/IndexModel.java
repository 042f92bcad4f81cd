package dev.convex4j.processor.model;

import java.util.List;

/** A database index; {@code fields} are the Java names of the components, in order. */
public record IndexModel(String name, List<String> fields, List<Suppression> suppressions, Position position) {}
