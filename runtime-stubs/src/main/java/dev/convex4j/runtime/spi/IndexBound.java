package dev.convex4j.runtime.spi;

import java.util.Objects;
import java.util.Optional;

/**
 * One bound of an index range.
 *
 * @param field the field as documents name it, {@code _creationTime} for the creation time
 * @param comparison any but {@link Comparison#NEQ}
 * @param value what the field is compared with; empty where the field must be absent
 */
@JvmOnly
public record IndexBound(String field, Comparison comparison, Optional<Object> value) {
    /** Checks that all is there. */
    public IndexBound {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(value, "value");
    }
}
