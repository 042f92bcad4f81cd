package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.model.Position;
import java.util.List;
import java.util.Optional;

/** What {@code instanceof} and {@code case} compare a value with. */
public sealed interface BodyPattern {
    Position position();

    /** A type, with or without a variable; the variable has no value of its own and {@code type} as its type. */
    record OfType(JavaType type, Optional<BodyStatement.LocalVariable> variable, Position position)
            implements BodyPattern {}

    /**
     * A record pattern.
     *
     * @param componentTypes the types of the record's components as seen in {@code type}; a nested type pattern that every
     *     value of them matches matches {@code null} too
     */
    record OfRecord(JavaType type, List<JavaType> componentTypes, List<BodyPattern> nested, Position position)
            implements BodyPattern {}

    /** {@code _}. */
    record Any(Position position) implements BodyPattern {}

    /** A pattern that the translation does not know. */
    record Unsupported(String construct, Position position) implements BodyPattern {}
}
