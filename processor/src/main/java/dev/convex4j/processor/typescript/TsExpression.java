package dev.convex4j.processor.typescript;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** An expression. Nodes hold no parentheses: the printer derives them from precedence. */
public sealed interface TsExpression {

    /** A name bound in the same file: a local, a parameter or a declaration of the module. */
    record Identifier(String name) implements TsExpression {}

    /** A name bound by an import; the file decides how it is spelled where two imports share a name. */
    record Imported(TsImport source) implements TsExpression {}

    record StringLiteral(String value) implements TsExpression {}

    /** A number; never negative zero or NaN, which have no literal. A negative value prints as a unary minus. */
    record NumberLiteral(double value) implements TsExpression {}

    record BigIntLiteral(BigInteger value) implements TsExpression {
        public BigIntLiteral(long value) {
            this(BigInteger.valueOf(value));
        }
    }

    record BooleanLiteral(boolean value) implements TsExpression {}

    record NullLiteral() implements TsExpression {}

    /** A template string: {@code texts} has one element more than {@code values}; both alternate, text first. */
    record TemplateLiteral(List<String> texts, List<TsExpression> values) implements TsExpression {}

    record RegexLiteral(String pattern, String flags) implements TsExpression {}

    record ArrayLiteral(List<TsExpression> elements) implements TsExpression {}

    /**
     * An object; {@code expanded} gives each property its own line even where all would fit on one. Otherwise it breaks
     * only where it doesn't fit.
     */
    record ObjectLiteral(List<Property> properties, boolean expanded) implements TsExpression {
        public ObjectLiteral(List<Property> properties) {
            this(properties, false);
        }
    }

    /** {@code ...value}, in an argument list or an array. */
    record Spread(TsExpression value) implements TsExpression {}

    /**
     * {@code target.name}, or {@code target?.name}; a name that is no identifier is printed in brackets. What is taken of
     * an optional member is part of its chain: {@code a?.b.c} is absent as a whole where {@code a} is.
     *
     * @param comments line comments between the target and the dot, as text without the {@code //}; only for a member that
     *     is called: the chain is then broken at each of its calls
     */
    record Member(TsExpression target, String name, boolean optional, List<String> comments) implements TsExpression {
        public Member(TsExpression target, String name, boolean optional) {
            this(target, name, optional, List.of());
        }

        public Member(TsExpression target, String name) {
            this(target, name, false);
        }
    }

    record Index(TsExpression target, TsExpression index, boolean optional) implements TsExpression {}

    record Call(TsExpression callee, List<TsType> typeArguments, List<TsExpression> arguments) implements TsExpression {
        public Call(TsExpression callee, List<TsExpression> arguments) {
            this(callee, List.of(), arguments);
        }
    }

    record New(TsExpression callee, List<TsType> typeArguments, List<TsExpression> arguments) implements TsExpression {
        public New(TsExpression callee, List<TsExpression> arguments) {
            this(callee, List.of(), arguments);
        }
    }

    record Arrow(
            boolean async,
            List<TsTypeParameter> typeParameters,
            List<TsParameter> parameters,
            Optional<TsType> returnType,
            ArrowBody body)
            implements TsExpression {
        public Arrow(boolean async, List<TsParameter> parameters, Optional<TsType> returnType, ArrowBody body) {
            this(async, List.of(), parameters, returnType, body);
        }
    }

    record ClassExpression(TsClass value) implements TsExpression {}

    /** {@code !}, {@code -}, {@code +}, {@code ~}, {@code typeof}, {@code void}, {@code delete}. */
    record Unary(String operator, TsExpression operand) implements TsExpression {}

    /** {@code ++} and {@code --}. */
    record Update(String operator, boolean prefix, TsExpression target) implements TsExpression {}

    record Binary(String operator, TsExpression left, TsExpression right) implements TsExpression {}

    /** {@code target = value}, or a compound assignment such as {@code +=}. */
    record Assign(String operator, TsExpression target, TsExpression value) implements TsExpression {}

    record Conditional(TsExpression condition, TsExpression whenTrue, TsExpression whenFalse) implements TsExpression {}

    /** {@code first, second}: all are evaluated, the last is the value. There are two expressions or more. */
    record Sequence(List<TsExpression> expressions) implements TsExpression {}

    record Await(TsExpression value) implements TsExpression {}

    /** {@code value!}. */
    record NonNull(TsExpression value) implements TsExpression {}

    /** {@code value as Type}. */
    record As(TsExpression value, TsType type) implements TsExpression {}

    /** {@code value satisfies Type}. */
    record Satisfies(TsExpression value, TsType type) implements TsExpression {}

    /** A member of an object literal. */
    sealed interface Property {
        /** Printed as a shorthand where the value is the identifier of the same name; quoted where it must be. */
        record KeyValue(String key, TsExpression value) implements Property {}

        record Spread(TsExpression value) implements Property {}

        /** {@code name() { .. }}. */
        record Method(TsClass.Member.Method value) implements Property {}
    }

    /** What follows the arrow. */
    sealed interface ArrowBody {
        record OfExpression(TsExpression value) implements ArrowBody {}

        record OfBlock(List<TsStatement> statements) implements ArrowBody {}
    }
}
