package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import java.util.List;
import java.util.Optional;

/** An expression with Java's meaning. Every node knows its static type and where it stands. */
public sealed interface BodyExpression {
    JavaType type();

    Position position();

    /** A literal or a compile-time constant; {@code value} is a boxed primitive, a String, or empty for {@code null}. */
    record Literal(Optional<Object> value, JavaType type, Position position) implements BodyExpression {}

    /** A local variable, a parameter or a pattern variable. Two locals of one name in one method have different ids. */
    record Local(String name, int id, JavaType type, Position position) implements BodyExpression {}

    /** A static field; {@code constant} is its value where Java knows it at compile time. */
    record StaticField(String owner, String name, Optional<Object> constant, JavaType type, Position position)
            implements BodyExpression {}

    record InstanceField(BodyExpression target, String owner, String name, JavaType type, Position position)
            implements BodyExpression {}

    /** A constant of an enum. */
    record EnumConstant(String owner, String name, JavaType type, Position position) implements BodyExpression {}

    record This(JavaType type, Position position) implements BodyExpression {}

    /**
     * A method call.
     *
     * @param method the method as declared, in the class that declares it
     * @param receiver absent for a static method
     */
    record Call(
            MethodKey method,
            Optional<BodyExpression> receiver,
            List<BodyExpression> arguments,
            boolean varargs,
            JavaType type,
            Position position)
            implements BodyExpression {}

    /** {@code new}; a class body (an anonymous class) is refused when lowered. */
    record New(MethodKey constructor, List<BodyExpression> arguments, JavaType type, Position position)
            implements BodyExpression {}

    /** A lambda; {@code type} is the functional interface. */
    record Lambda(List<Parameter> parameters, LambdaBody body, JavaType type, Position position)
            implements BodyExpression {}

    /** {@code A::b}; {@code type} is the functional interface. */
    record MethodReference(
            MethodKey method,
            ReferenceKind kind,
            Optional<BodyExpression> receiver,
            List<JavaType> parameterTypes,
            JavaType type,
            Position position)
            implements BodyExpression {}

    /** {@code !}, {@code -}, {@code +}, {@code ~}; the operand keeps its own type, {@code type} is the promoted one. */
    record Unary(String operator, BodyExpression operand, JavaType type, Position position) implements BodyExpression {}

    /** {@code ++} and {@code --}. */
    record Update(String operator, boolean prefix, BodyExpression target, JavaType type, Position position)
            implements BodyExpression {}

    record Binary(String operator, BodyExpression left, BodyExpression right, JavaType type, Position position)
            implements BodyExpression {}

    /** {@code target = value}; with an operator, a compound assignment ({@code operator} is {@code +}, {@code <<} ..). */
    record Assign(
            Optional<String> operator, BodyExpression target, BodyExpression value, JavaType type, Position position)
            implements BodyExpression {}

    record Conditional(
            BodyExpression condition,
            BodyExpression whenTrue,
            BodyExpression whenFalse,
            JavaType type,
            Position position)
            implements BodyExpression {}

    record Cast(BodyExpression operand, JavaType type, Position position) implements BodyExpression {}

    /** {@code Post.class}. */
    record ClassLiteral(JavaType named, JavaType type, Position position) implements BodyExpression {}

    /** A construct that the translation does not cover; {@code construct} names it in the user's terms. */
    record Unsupported(String construct, String instead, JavaType type, Position position) implements BodyExpression {}

    /** A parameter of a lambda. */
    record Parameter(String name, int id, JavaType type) {}

    /** The body of a lambda. */
    sealed interface LambdaBody {
        record OfExpression(BodyExpression value) implements LambdaBody {}

        record OfBlock(List<BodyStatement> statements) implements LambdaBody {}
    }

    /** What the left side of {@code ::} is. */
    enum ReferenceKind {
        STATIC,
        /** {@code user::name}. */
        BOUND,
        /** {@code User::name}: the first argument is the receiver. */
        UNBOUND,
        CONSTRUCTOR
    }
}
