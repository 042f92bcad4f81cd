package dev.convex4j.processor.typescript;

import java.util.List;
import java.util.Optional;

/** A statement. */
public sealed interface TsStatement {
    /** {@code const} or {@code let}. */
    record Variable(boolean constant, TsParameter target, Optional<TsExpression> value) implements TsStatement {}

    /** {@code let i = 0, j = 1}: several variables in one statement, all of them constants or none. */
    record Variables(List<Variable> variables) implements TsStatement {}

    record LocalFunction(
            boolean async,
            String name,
            List<TsTypeParameter> typeParameters,
            List<TsParameter> parameters,
            TsType result,
            List<TsStatement> body)
            implements TsStatement {}

    record LocalClass(TsClass value) implements TsStatement {}

    record ExpressionStatement(TsExpression expression) implements TsStatement {}

    record Return(Optional<TsExpression> value) implements TsStatement {}

    record Throw(TsExpression value) implements TsStatement {}

    record If(TsExpression condition, List<TsStatement> whenTrue, List<TsStatement> whenFalse) implements TsStatement {}

    /** A loop that starts with {@link Variable}, {@link Variables} or {@link ExpressionStatement}. */
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

    /**
     * {@code case a: case b:}; {@code default:} where {@code labels} is empty.
     *
     * @param comments line comments above the case, as text without the {@code //}, such as {@code falls through}
     */
    record Case(List<String> comments, List<TsExpression> labels, List<TsStatement> body) {
        public Case(List<TsExpression> labels, List<TsStatement> body) {
            this(List.of(), labels, body);
        }
    }
}
