package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import java.util.Set;

/**
 * What the program can see of its exceptions.
 *
 * @param plain where exceptions are created of which no code ever sees the type: a mere {@code Error} does
 * @param checked whether any exception is created that is no {@code RuntimeException}
 * @param errors whether any is created that is no {@code Exception}
 * @param catching the methods that a {@code try} which looks at exceptions reaches
 */
public record SeenExceptions(Set<Position> plain, boolean checked, boolean errors, Set<MethodKey> catching) {
    /** Whether nobody looks at the exception that is created at a place. */
    public boolean isPlain(Position position) {
        return plain.contains(position);
    }
}
