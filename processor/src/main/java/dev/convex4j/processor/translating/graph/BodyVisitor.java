package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;

/** Sees every node of a body in Java's order of evaluation; {@link BodyWalker} leads it. */
public interface BodyVisitor {
    /** Before the operands of {@code expression}. */
    default void enter(BodyExpression expression, boolean insideLambda) {}

    /** After the operands of {@code expression}. */
    default void leave(BodyExpression expression) {}

    /** Before the parts of {@code statement}. */
    default void enter(BodyStatement statement, boolean insideLambda) {}

    /** After the parts of {@code statement}. */
    default void leave(BodyStatement statement) {}
}
