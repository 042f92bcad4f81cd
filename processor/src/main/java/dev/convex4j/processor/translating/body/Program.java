package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.MethodKey;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The whole backend, bodies included: what whole-program rules and the translation see.
 *
 * @param methods every method with a body of the build's classes, in source order
 * @param constants the initialisers of the static final fields of the build's classes, by {@code Owner.name}
 * @param records every record class of the build that has a canonical name, by it
 * @param classes every class of the build that the user wrote, local and anonymous ones too, by {@link ClassShape#name}
 * @param ownClasses the canonical names of all classes of the build that the user wrote
 * @param erroneous calls in the classes that javac refuses
 */
public record Program(
        Backend backend,
        Map<MethodKey, MethodBody> methods,
        Map<String, BodyExpression> constants,
        List<ErroneousUse> erroneous,
        Map<String, RecordShape> records,
        Map<String, ClassShape> classes,
        Set<String> ownClasses) {
    /** A program without records of its own. */
    public Program(
            Backend backend,
            Map<MethodKey, MethodBody> methods,
            Map<String, BodyExpression> constants,
            List<ErroneousUse> erroneous) {
        this(backend, methods, constants, erroneous, Map.of(), Map.of(), Set.of());
    }

    /** Whether a class is declared inside a method, a lambda or an initializer, or has no name. */
    public boolean isLocalClass(String className) {
        ClassShape shape = classes.get(className);
        return shape != null && shape.local();
    }

    /** Whether a class is one of the user's own, and not generated. */
    public boolean isOwnClass(String className) {
        return ownClasses.contains(className);
    }
}
