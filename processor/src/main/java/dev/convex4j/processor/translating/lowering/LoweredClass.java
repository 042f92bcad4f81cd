package dev.convex4j.processor.translating.lowering;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ErroneousUse;
import dev.convex4j.processor.translating.body.MethodBody;
import java.util.List;
import java.util.Map;

/**
 * One top-level class after lowering, with the classes nested in it.
 *
 * @param name the canonical name of the top-level class
 * @param erroneous whether javac refused it; then only {@code uses} may be looked at
 * @param methods every method that has a body
 * @param constants the static final fields whose initialiser is no compile-time constant, by {@code Owner.name}
 * @param uses the calls that javac could not resolve
 */
public record LoweredClass(
        String name,
        boolean erroneous,
        List<MethodBody> methods,
        Map<String, BodyExpression> constants,
        List<ErroneousUse> uses,
        Position position) {}
