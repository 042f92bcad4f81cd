package dev.convex4j.processor.typescript;

import java.util.List;
import java.util.Optional;

/** A statement. */
public sealed interface TsStatement {
    /** {@code const} or {@code let}. */
    record Variable(boolean constant, TsParameter target, Optional<TsExpression> value) implements TsStatement {}

    record ExpressionStatement(TsExpression expression) implements TsStatement {}

    record Return(Optional<TsExpression> value) implements TsStatement {}

    record Throw(TsExpression value) implements TsStatement {}

    record If(TsExpression condition, List<TsStatement> whenTrue, List<TsStatement> whenFalse) implements TsStatement {}

    record For(
            Optional<TsStatement> initializer,
            Optional<TsExpression> condition,
            Optional<TsExpression> update,
            List<TsStatement> body)
            implements TsStatement {}

    /** {@code for (const name of values)}; {@code for await} over an async iterable. */
    record ForOf(boolean await, boolean constant, TsParameter target, TsExpression values, List<TsStatement> body)
            implements TsStatement {}

    record While(TsExpression condition, List<TsStatement> body) implements TsStatement {}

    record DoWhile(List<TsStatement> body, TsExpression condition) implements TsStatement {}

    record Block(List<TsStatement> statements) implements TsStatement {}

    record Try(List<TsStatement> body, Optional<Catch> handler, List<TsStatement> finalizer) implements TsStatement {}

    record Switch(TsExpression selector, List<Case> cases) implements TsStatement {}

    record Break(Optional<String> label) implements TsStatement {}

    record Continue(Optional<String> label) implements TsStatement {}

    record Labeled(String label, TsStatement statement) implements TsStatement {}

    /** A statement with line comments above it, as text without the {@code //}. */
    record Commented(List<String> comments, TsStatement statement) implements TsStatement {}

    record Catch(Optional<String> name, List<TsStatement> body) {}

    /** {@code case a: case b:}; {@code default:} where {@code labels} is empty. */
    record Case(List<TsExpression> labels, List<TsStatement> body) {}
}
