package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.model.Position;
import java.util.List;
import java.util.Optional;

/** A statement with Java's meaning. */
public sealed interface BodyStatement {
    Position position();

    /** {@code reassigned} is whether any statement of the method assigns the variable after its declaration. */
    record LocalVariable(
            String name, int id, JavaType type, boolean reassigned, Optional<BodyExpression> value, Position position)
            implements BodyStatement {}

    record ExpressionStatement(BodyExpression expression, Position position) implements BodyStatement {}

    record Return(Optional<BodyExpression> value, Position position) implements BodyStatement {}

    record Throw(BodyExpression value, Position position) implements BodyStatement {}

    record If(BodyExpression condition, List<BodyStatement> whenTrue, List<BodyStatement> whenFalse, Position position)
            implements BodyStatement {}

    record ForEach(LocalVariable variable, BodyExpression values, List<BodyStatement> body, Position position)
            implements BodyStatement {}

    record For(
            List<BodyStatement> initializers,
            Optional<BodyExpression> condition,
            List<BodyExpression> updates,
            List<BodyStatement> body,
            Position position)
            implements BodyStatement {}

    record While(BodyExpression condition, List<BodyStatement> body, Position position) implements BodyStatement {}

    record DoWhile(List<BodyStatement> body, BodyExpression condition, Position position) implements BodyStatement {}

    record Block(List<BodyStatement> statements, Position position) implements BodyStatement {}

    record Break(Optional<String> label, Position position) implements BodyStatement {}

    record Continue(Optional<String> label, Position position) implements BodyStatement {}

    record Labeled(String label, BodyStatement statement, Position position) implements BodyStatement {}

    record Unsupported(String construct, String instead, Position position) implements BodyStatement {}
}
