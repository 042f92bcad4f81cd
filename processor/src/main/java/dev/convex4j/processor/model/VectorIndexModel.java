package dev.convex4j.processor.model;

import java.util.List;

/** A vector index; its fields are the Java names of the components. */
public record VectorIndexModel(
        String name,
        String vectorField,
        int dimensions,
        List<String> filterFields,
        List<Suppression> suppressions,
        Position position) {}
