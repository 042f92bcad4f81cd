package dev.convex4j.processor.model;

import java.util.List;

/**
 * A database index; {@code fields} are the Java names of the components, in order.
 *
 * @param staged whether Convex still fills it, so that no query may use it
 */
public record IndexModel(
        String name, List<String> fields, boolean staged, List<Suppression> suppressions, Position position) {
    /** An index that queries may use. */
    public IndexModel(String name, List<String> fields, List<Suppression> suppressions, Position position) {
        this(name, fields, false, suppressions, position);
    }
}
