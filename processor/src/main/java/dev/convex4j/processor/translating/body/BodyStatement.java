package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import java.util.List;
import java.util.Optional;

/** A statement with Java's meaning. */
public sealed interface BodyStatement {
    Position position();

    /** {@code value} is converted to {@code type}. {@code reassigned} is whether any statement of the method assigns the variable after its declaration. */
    record LocalVariable(
            String name, int id, JavaType type, boolean reassigned, Optional<BodyExpression> value, Position position)
            implements BodyStatement {}

    record ExpressionStatement(BodyExpression expression, Position position) implements BodyStatement {}

    record Return(Optional<BodyExpression> value, Position position) implements BodyStatement {}

    record Throw(BodyExpression value, Position position) implements BodyStatement {}

    record If(BodyExpression condition, List<BodyStatement> whenTrue, List<BodyStatement> whenFalse, Position position)
            implements BodyStatement {}

    /** {@code elementType} is that of the array's or iterable's elements, which are converted to the variable's. */
    record ForEach(
            LocalVariable variable,
            BodyExpression values,
            JavaType elementType,
            List<BodyStatement> body,
            Position position)
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

    /** A switch statement; the new form ({@code arrows}) doesn't fall through. */
    record Switch(BodyExpression selector, List<SwitchCase> cases, boolean arrows, Position position)
            implements BodyStatement {}

    /** The value of the switch expression around. */
    record Yield(BodyExpression value, Position position) implements BodyStatement {}

    /** {@code finalizer} is what stands in {@code finally}. */
    record Try(
            List<Resource> resources,
            List<BodyStatement> body,
            List<CatchClause> catches,
            List<BodyStatement> finalizer,
            Position position)
            implements BodyStatement {}

    record Assert(BodyExpression condition, Optional<BodyExpression> detail, Position position)
            implements BodyStatement {}

    record Synchronized(BodyExpression lock, List<BodyStatement> body, Position position) implements BodyStatement {}

    /** The declaration of a local class, interface, record or enum; its {@link ClassShape} has the rest. */
    record LocalClass(String className, ClassShape.Kind kind, Position position) implements BodyStatement {}

    /**
     * {@code this(..)} or {@code super(..)}, the first statement of a constructor.
     *
     * @param own whether it is {@code this(..)}
     * @param outer the instance that the superclass belongs to, where it is written
     * @param implicit whether javac has added it
     */
    record ConstructorCall(
            MethodKey constructor,
            boolean own,
            Optional<BodyExpression> outer,
            List<BodyExpression> arguments,
            Invocation invocation,
            boolean implicit,
            Position position)
            implements BodyStatement {}

    record Unsupported(String construct, String instead, Position position) implements BodyStatement {}

    /**
     * What a {@code try} closes.
     *
     * @param variable the variable that holds the resource; absent where a local from before does
     * @param close the call of {@code close} on that variable, which only runs if it isn't {@code null}
     */
    record Resource(Optional<LocalVariable> variable, BodyExpression close) {}

    /** {@code types} has several types for {@code catch (A | B e)}. */
    record CatchClause(LocalVariable variable, List<JavaType> types, List<BodyStatement> body, Position position) {}
}
