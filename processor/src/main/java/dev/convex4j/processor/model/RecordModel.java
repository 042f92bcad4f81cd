package dev.convex4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A user's record that takes part in a signature, a table or a body.
 *
 * @param generic how Java writes one with type arguments, which has a name made of theirs
 * @param tag where the record belongs to a sealed interface: the property that comes before the fields
 */
public record RecordModel(
        String className,
        Optional<ConvexType.Generic> generic,
        Optional<Tag> tag,
        List<Field> fields,
        String documentation,
        Position position) {
    /** A record without type arguments that belongs to no sealed interface. */
    public RecordModel(String className, List<Field> fields, String documentation, Position position) {
        this(className, Optional.empty(), Optional.empty(), fields, documentation, position);
    }

    /** The type of its values. */
    public ConvexType.RecordOf type() {
        return new ConvexType.RecordOf(className, generic);
    }
}
