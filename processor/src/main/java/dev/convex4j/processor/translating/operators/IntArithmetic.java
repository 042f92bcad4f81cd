package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.IntRanges;
import dev.convex4j.processor.translating.analysis.Interval;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsTypes;

/**
 * Operators of ints. A sum or product is computed whole, as far as a number holds it exactly, and wrapped once at its end:
 * {@code (a + b - c) | 0}.
 */
final class IntArithmetic {
    private static final Interval INTS = Interval.of(Primitive.INT);
    private static final TsExpression ZERO = new TsExpression.NumberLiteral(0);

    private IntArithmetic() {}

    /**
     * An int before it wraps.
     *
     * @param exact the numbers that the code gives
     * @param negativeZero whether it may give minus zero where Java has zero
     */
    private record Loose(TsExpression code, Interval exact, boolean negativeZero) {
        boolean isInt() {
            return !negativeZero && exact.isIn(INTS);
        }
    }

    /** An operation whose type is {@code int}. */
    static TsExpression of(BodyExpression operation, Expressions translator) {
        Loose value = compute(operation, translator);
        return value.isInt() ? value.code() : wrapped(value.code());
    }

    /** An int that is compared, where minus zero is zero. */
    static TsExpression compared(BodyExpression expression, Expressions translator) {
        Loose value = compute(expression, translator);
        return value.exact().isIn(INTS) ? value.code() : wrapped(value.code());
    }

    /** A whole number whose lowest 32 bits are the int, for operators that take no more of it. */
    static TsExpression loose(BodyExpression expression, Expressions translator) {
        return compute(expression, translator).code();
    }

    /** Whether an int surely lies in a smaller range. */
    static boolean fits(BodyExpression expression, Interval range) {
        return IntRanges.of(expression).isIn(range);
    }

    /** Wraps to 32 bits, as Java's {@code int} does. */
    static TsExpression wrapped(TsExpression value) {
        return Code.binary("|", value, ZERO);
    }

    private static Loose compute(BodyExpression expression, Expressions translator) {
        boolean constant = ConstantValues.ofLiterals(expression).isPresent();
        if (!constant && expression instanceof BodyExpression.Unary unary && unary.type() == Primitive.INT) {
            return unary(unary, translator);
        } else if (!constant && expression instanceof BodyExpression.Binary binary && binary.type() == Primitive.INT) {
            return binary(binary, translator);
        }
        return new Loose(Conversions.as(expression, Primitive.INT, translator), IntRanges.of(expression), false);
    }

    private static Loose unary(BodyExpression.Unary unary, Expressions translator) {
        return switch (unary.operator()) {
            case "-" -> {
                Loose operand = compute(unary.operand(), translator);
                yield new Loose(
                        new TsExpression.Unary("-", operand.code()),
                        operand.exact().negated(),
                        operand.exact().contains(0));
            }
            case "~" -> new Loose(new TsExpression.Unary("~", loose(unary.operand(), translator)), INTS, false);
            case "+" -> compute(unary.operand(), translator);
            default -> throw Operations.notTranslated(unary.operator(), unary.position());
        };
    }

    private static Loose binary(BodyExpression.Binary binary, Expressions translator) {
        return switch (binary.operator()) {
            case "+", "-" -> sum(binary, translator);
            case "*" -> product(binary, translator);
            case "/", "%" -> quotient(binary, translator);
            case "&", "|", "^" ->
                new Loose(
                        Code.binary(
                                binary.operator(), loose(binary.left(), translator), loose(binary.right(), translator)),
                        IntRanges.of(binary),
                        false);
            case "<<", ">>", ">>>" -> shift(binary, translator);
            default -> throw Operations.notTranslated(binary.operator(), binary.position());
        };
    }

    private static Loose sum(BodyExpression.Binary binary, Expressions translator) {
        Loose left = compute(binary.left(), translator);
        Loose right = compute(binary.right(), translator);
        boolean plus = binary.operator().equals("+");
        Interval exact = plus ? left.exact().plus(right.exact()) : left.exact().minus(right.exact());
        if (!exact.isExact()) {
            left = ofWrapped(left);
            right = ofWrapped(right);
            exact = plus ? INTS.plus(INTS) : INTS.minus(INTS);
        }
        // Only minus zero plus minus zero, or minus zero minus zero, is minus zero.
        return new Loose(
                Code.binary(binary.operator(), left.code(), right.code()),
                exact,
                left.negativeZero() && (!plus || right.negativeZero()));
    }

    private static Loose product(BodyExpression.Binary binary, Expressions translator) {
        Loose left = compute(binary.left(), translator);
        Loose right = compute(binary.right(), translator);
        Interval exact = left.exact().times(right.exact());
        if (!exact.isExact()) {
            return new Loose(Code.invoke(Code.name("Math"), "imul", left.code(), right.code()), INTS, false);
        }
        boolean zero = left.exact().contains(0) || right.exact().contains(0);
        boolean negative = left.exact().mayBeNegative() || right.exact().mayBeNegative();
        return new Loose(
                Code.binary("*", left.code(), right.code()),
                exact,
                left.negativeZero() || right.negativeZero() || (zero && negative));
    }

    private static Loose ofWrapped(Loose value) {
        return value.isInt() ? value : new Loose(wrapped(value.code()), INTS, false);
    }

    /** {@code | 0} cuts a quotient off; what remains has the sign of the dividend, be it zero. */
    private static Loose quotient(BodyExpression.Binary binary, Expressions translator) {
        TsExpression left = Conversions.as(binary.left(), Primitive.INT, translator);
        TsExpression right = Conversions.as(binary.right(), Primitive.INT, translator);
        boolean quotient = binary.operator().equals("/");
        if (ConstantValues.knownInteger(binary.right())
                .filter(divisor -> divisor != 0)
                .isEmpty()) {
            TsExpression helper = Helpers.java(quotient ? "divide" : "remainder", translator);
            return new Loose(Code.call(helper, left, right), IntRanges.of(binary), false);
        }
        TsExpression code = Code.binary(binary.operator(), left, right);
        boolean negativeZero = !quotient && IntRanges.of(binary.left()).mayBeNegative();
        return new Loose(quotient ? wrapped(code) : code, IntRanges.of(binary), negativeZero);
    }

    /** JavaScript takes the lowest five bits of the count as Java does; only {@code >>>} gives more than an int. */
    private static Loose shift(BodyExpression.Binary binary, Expressions translator) {
        TsExpression left = loose(binary.left(), translator);
        TsExpression count = Numbers.kind(binary.right().type()).orElseThrow() == Primitive.LONG
                ? Conversions.as(binary.right(), Primitive.INT, translator)
                : loose(binary.right(), translator);
        Interval range = IntRanges.of(binary);
        Interval exact = binary.operator().equals(">>>") && range.mayBeNegative() ? Interval.of(0, 0xFFFFFFFFL) : range;
        TsExpression code = binary.operator().equals("<<")
                ? left("shiftLeft", left, count, translator)
                : Code.binary(binary.operator(), left, count);
        return new Loose(code, exact, false);
    }

    /** {@code left << count}; TypeScript takes {@code <<} for type arguments where some of another call follow. */
    static TsExpression left(String helper, TsExpression left, TsExpression count, Expressions translator) {
        return TsTypes.hasTypeArguments(count)
                ? Code.call(Helpers.java(helper, translator), left, count)
                : Code.binary("<<", left, count);
    }
}
