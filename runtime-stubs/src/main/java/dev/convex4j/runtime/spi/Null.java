package dev.convex4j.runtime.spi;

import org.jspecify.annotations.Nullable;

/**
 * Convex's {@code null} among the arguments of a call, the changes of a patch and the values of a range or filter, where
 * Java's {@code null} would be a mistake.
 */
@JvmOnly
public enum Null {
    /** The only one. */
    NULL;

    /** The value, for a place that is declared to take {@code null} as well. */
    public static Object orValue(@Nullable Object value) {
        return value == null ? NULL : value;
    }

    /** As Convex's clients print it. */
    @Override
    public String toString() {
        return "null";
    }
}
