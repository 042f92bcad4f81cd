package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.Position;
import java.util.Set;

/**
 * What the program can see of its exceptions.
 *
 * @param plain where exceptions are created of which no code ever sees the type: a mere {@code Error} does
 * @param checked whether any exception is created that is no {@code RuntimeException}
 * @param errors whether any is created that is no {@code Exception}
 * @param deep the {@code try} statements in which the stack may overflow: their bodies reach a method that calls itself
 */
public record SeenExceptions(Set<Position> plain, boolean checked, boolean errors, Set<Position> deep) {
    /** Whether nobody looks at the exception that is created at a place. */
    public boolean isPlain(Position position) {
        return plain.contains(position);
    }

    /** Whether the stack may overflow where something catches it. */
    public boolean mayOverflow() {
        return !deep.isEmpty();
    }

    /** Whether the stack may overflow in the {@code try} at a place. */
    public boolean isDeep(Position position) {
        return deep.contains(position);
    }
}
