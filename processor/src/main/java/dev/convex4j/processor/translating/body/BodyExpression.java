package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * An expression with Java's meaning. Every node knows its own static type and where it stands. What Java converts without a
 * sign in the source isn't a node: {@code type()} is the type before, and the place that the expression stands in says the
 * type after (a parameter of an {@link Invocation}, a variable's type, the result of a method or a {@link Function}, {@link
 * Promotion} for operands).
 */
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

    /** The instance of the innermost class around, written or implied. */
    record This(JavaType type, Position position) implements BodyExpression {}

    /** The instance of a class further out, written ({@code Outer.this}) or implied. */
    record OuterThis(String owner, JavaType type, Position position) implements BodyExpression {}

    /**
     * {@code super} left of a dot: the receiver of a call that is not virtual.
     *
     * @param qualifier the class or interface left of {@code .super}
     */
    record Super(Optional<String> qualifier, JavaType type, Position position) implements BodyExpression {}

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
            Invocation invocation,
            JavaType type,
            Position position)
            implements BodyExpression {
        /** A call that no source has: nothing is converted. */
        public Call(
                MethodKey method,
                Optional<BodyExpression> receiver,
                List<BodyExpression> arguments,
                boolean varargs,
                JavaType type,
                Position position) {
            this(method, receiver, arguments, Invocation.of(arguments, varargs, type), type, position);
        }

        /** Whether the last arguments are passed one by one rather than as an array. */
        public boolean varargs() {
            return invocation.varargs();
        }
    }

    /**
     * {@code new} without a class body.
     *
     * @param outer the instance that a new inner class belongs to, written ({@code outer.new Inner()}) or implied
     */
    record New(
            MethodKey constructor,
            Optional<BodyExpression> outer,
            List<BodyExpression> arguments,
            Invocation invocation,
            JavaType type,
            Position position)
            implements BodyExpression {
        /** A creation that no source has: nothing is converted. */
        public New(MethodKey constructor, List<BodyExpression> arguments, JavaType type, Position position) {
            this(
                    constructor,
                    Optional.empty(),
                    arguments,
                    Invocation.of(arguments, false, JavaType.Primitive.VOID),
                    type,
                    position);
        }
    }

    /**
     * {@code new} with a class body.
     *
     * @param className the name of the anonymous class's {@link ClassShape}
     * @param superConstructor the constructor of its superclass that takes the arguments
     * @param outer the instance that the superclass belongs to, where it is written
     */
    record NewAnonymous(
            String className,
            MethodKey superConstructor,
            Optional<BodyExpression> outer,
            List<BodyExpression> arguments,
            Invocation invocation,
            JavaType type,
            Position position)
            implements BodyExpression {}

    /** {@code new int[n][]}, or an initializer; then {@code dimensions} is empty. */
    record NewArray(
            List<BodyExpression> dimensions, List<BodyExpression> elements, JavaType.Array type, Position position)
            implements BodyExpression {
        /** Whether the elements are written out, perhaps none. */
        public boolean isInitialized() {
            return dimensions.isEmpty();
        }
    }

    record ArrayAccess(BodyExpression array, BodyExpression index, JavaType type, Position position)
            implements BodyExpression {}

    record ArrayLength(BodyExpression array, JavaType type, Position position) implements BodyExpression {}

    record InstanceOf(BodyExpression value, BodyPattern pattern, JavaType type, Position position)
            implements BodyExpression {}

    /** A switch that has a value: each {@code yield}'s is converted to {@code type}. */
    record SwitchExpression(
            BodyExpression selector, List<SwitchCase> cases, boolean arrows, JavaType type, Position position)
            implements BodyExpression {}

    /** A lambda; {@code type} is the functional interface. The parameters have the types that the body sees. */
    record Lambda(List<Parameter> parameters, LambdaBody body, Function function, JavaType type, Position position)
            implements BodyExpression {
        public Lambda(List<Parameter> parameters, LambdaBody body, JavaType type, Position position) {
            this(parameters, body, Function.UNKNOWN, type, position);
        }
    }

    /**
     * {@code A::b}; {@code type} is the functional interface. A varargs method may take several of the function's arguments
     * as the elements of its last parameter.
     *
     * @param receiver only where it is bound; {@link Super} for {@code super::b}
     * @param function what the reference implements
     * @param invocation the call of {@code method} that the function makes
     * @param resultType what the call gives, as the left side of {@code ::} sees it; unknown for one that was made up
     */
    record MethodReference(
            MethodKey method,
            ReferenceKind kind,
            Optional<BodyExpression> receiver,
            Function function,
            Invocation invocation,
            JavaType resultType,
            JavaType type,
            Position position)
            implements BodyExpression {
        public MethodReference(
                MethodKey method,
                ReferenceKind kind,
                Optional<BodyExpression> receiver,
                List<JavaType> parameterTypes,
                JavaType type,
                Position position) {
            this(
                    method,
                    kind,
                    receiver,
                    new Function(Optional.empty(), parameterTypes, new JavaType.Other("?")),
                    Invocation.of(List.of(), false, new JavaType.Other("?")),
                    new JavaType.Other("?"),
                    type,
                    position);
        }

        /** The function's parameter types, as seen in the functional type. */
        public List<JavaType> parameterTypes() {
            return function.parameterTypes();
        }
    }

    /** {@code int[]::new}. */
    record ArrayConstructorReference(JavaType array, Function function, JavaType type, Position position)
            implements BodyExpression {}

    /** {@code !}, {@code -}, {@code +}, {@code ~}; the operand keeps its own type, {@code type} is the promoted one. */
    record Unary(String operator, BodyExpression operand, JavaType type, Position position) implements BodyExpression {}

    /** {@code ++} and {@code --}. */
    record Update(String operator, boolean prefix, BodyExpression target, JavaType type, Position position)
            implements BodyExpression {}

    record Binary(String operator, BodyExpression left, BodyExpression right, JavaType type, Position position)
            implements BodyExpression {
        /** What the operands are converted to, see {@link Promotion#of}. */
        public JavaType operandType() {
            return Promotion.of(operator, left.type(), right.type());
        }
    }

    /** {@code target = value}; with an operator, a compound assignment ({@code operator} is {@code +}, {@code <<} ..). */
    record Assign(
            Optional<String> operator, BodyExpression target, BodyExpression value, JavaType type, Position position)
            implements BodyExpression {
        /** What a compound assignment works in before it casts to {@code type}; {@code type} for a plain one. */
        public JavaType operationType() {
            return operator.map(symbol -> Promotion.of(symbol, target.type(), value.type()))
                    .orElse(type);
        }
    }

    record Conditional(
            BodyExpression condition,
            BodyExpression whenTrue,
            BodyExpression whenFalse,
            JavaType type,
            Position position)
            implements BodyExpression {}

    /** A cast, also one that boxes, unboxes, or names several types ({@link JavaType.Intersection}). */
    record Cast(BodyExpression operand, JavaType type, Position position) implements BodyExpression {}

    /** {@code Post.class}. */
    record ClassLiteral(JavaType named, JavaType type, Position position) implements BodyExpression {}

    /** A construct that the translation does not cover; {@code construct} names it in the user's terms. */
    record Unsupported(String construct, String instead, JavaType type, Position position) implements BodyExpression {}

    /** A parameter of a lambda or a method, or a captured local. */
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
