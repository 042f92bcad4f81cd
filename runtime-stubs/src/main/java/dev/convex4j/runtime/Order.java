package dev.convex4j.runtime;

/**
 * The direction in which a query reads.
 *
 * <p>Convex: Ordering.
 */
public enum Order {
    /** Ascending: smallest and oldest first. */
    ASC,
    /** Descending: greatest and newest first. */
    DESC
}
