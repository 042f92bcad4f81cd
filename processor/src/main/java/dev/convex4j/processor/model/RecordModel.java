package dev.convex4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A user's record that takes part in a signature, a table or a body.
 *
 * @param tag where the record belongs to a sealed interface: the property that comes before the fields
 */
public record RecordModel(
        String className, Optional<Tag> tag, List<Field> fields, String documentation, Position position) {
    /** A record that belongs to no sealed interface. */
    public RecordModel(String className, List<Field> fields, String documentation, Position position) {
        this(className, Optional.empty(), fields, documentation, position);
    }
}
