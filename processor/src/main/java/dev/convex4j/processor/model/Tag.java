package dev.convex4j.processor.model;

/**
 * What tells a record from the others of its sealed interface: a property that holds the same text in each of its values.
 *
 * @param property the property's name in documents and arguments
 */
public record Tag(String property, String literal) {}
