package dev.convex4j.processor.model;

import java.util.List;

/** A user's record that takes part in a signature, a table or a body. */
public record RecordModel(String className, List<Field> fields, String documentation, Position position) {}
