package dev.convex4j.runtime.spi;

/** How a field is compared with a value, in index ranges and filters. */
@JvmOnly
public enum Comparison {
    /** Equal. */
    EQ,
    /** Not equal; in filters only. */
    NEQ,
    /** Less. */
    LT,
    /** Less or equal. */
    LTE,
    /** Greater. */
    GT,
    /** Greater or equal. */
    GTE
}
