package dev.convex4j.processor.model;

import java.util.List;

/** A full-text search index; its fields are the Java names of the components. */
public record SearchIndexModel(
        String name,
        String searchField,
        List<String> filterFields,
        List<Suppression> suppressions,
        Position position) {}
