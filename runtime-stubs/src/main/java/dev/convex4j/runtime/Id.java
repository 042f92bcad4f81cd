package dev.convex4j.runtime;

/**
 * The id of a document.
 *
 * @param value the id as Convex writes it
 */
public record Id(String value) {}
