package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.Types;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which whole numbers an expression can have, so that what never leaves its type's range needs no wrapping. */
public final class IntRanges {
    /** Methods whose result is never negative. */
    private static final Map<String, String> LENGTHS = Map.of(
            "java.util.List",
            "size",
            "java.util.Set",
            "size",
            "java.util.Map",
            "size",
            "java.util.Collection",
            "size",
            Types.STRING,
            "length",
            "java.lang.StringBuilder",
            "length");

    private static final int INT_BITS = 32;
    private static final int LONG_BITS = 64;

    private static final Set<String> POSITIONS = Set.of("indexOf", "lastIndexOf");

    private IntRanges() {}

    /** The values of an expression of an integral type or its box. */
    public static Interval of(BodyExpression expression) {
        Primitive kind = Numbers.kind(expression.type()).orElseThrow();
        Interval all = Interval.of(kind);
        Optional<Long> constant = ConstantValues.knownInteger(expression);
        if (constant.isPresent()) {
            return Interval.of(constant.get(), constant.get());
        } else if (expression instanceof BodyExpression.Conditional conditional) {
            return within(operand(conditional.whenTrue()).or(operand(conditional.whenFalse())), all);
        } else if (expression instanceof BodyExpression.Cast cast) {
            return within(operand(cast.operand()), all);
        } else if (expression instanceof BodyExpression.Unary unary
                && unary.operator().equals("-")) {
            return within(operand(unary.operand()).negated(), all);
        } else if (expression instanceof BodyExpression.Binary binary) {
            return within(binary(binary, all), all);
        } else if (isLength(expression)) {
            return Interval.of(0, Integer.MAX_VALUE);
        } else if (isPosition(expression)) {
            return Interval.of(-1, Integer.MAX_VALUE - 1L);
        }
        return all;
    }

    /** The mathematical result of an operation, before it wraps. */
    private static Interval binary(BodyExpression.Binary binary, Interval all) {
        return switch (binary.operator()) {
            case "+" -> operand(binary.left()).plus(operand(binary.right()));
            case "-" -> operand(binary.left()).minus(operand(binary.right()));
            case "*" -> operand(binary.left()).times(operand(binary.right()));
            case "&" -> masked(binary, all);
            case "%" -> remainder(binary, all);
            case "/" -> quotient(binary, all);
            case ">>>" -> shifted(binary, all);
            default -> all;
        };
    }

    private static Interval masked(BodyExpression.Binary binary, Interval all) {
        Interval left = operand(binary.left());
        Interval right = operand(binary.right());
        if (!right.mayBeNegative()) {
            return new Interval(BigInteger.ZERO, right.high());
        }
        return left.mayBeNegative() ? all : new Interval(BigInteger.ZERO, left.high());
    }

    /** A remainder is smaller than a divisor that is known, and has the dividend's sign. */
    private static Interval remainder(BodyExpression.Binary binary, Interval all) {
        Interval dividend = operand(binary.left());
        Optional<Long> divisor = ConstantValues.knownInteger(binary.right()).filter(value -> value != 0);
        if (divisor.isEmpty()) {
            return dividend.mayBeNegative() ? all : new Interval(BigInteger.ZERO, dividend.high());
        }
        BigInteger most = BigInteger.valueOf(divisor.get()).abs().subtract(BigInteger.ONE);
        return new Interval(
                dividend.mayBeNegative() ? most.negate() : BigInteger.ZERO,
                dividend.isNegative() ? BigInteger.ZERO : most);
    }

    private static Interval quotient(BodyExpression.Binary binary, Interval all) {
        Interval dividend = operand(binary.left());
        return ConstantValues.knownInteger(binary.right())
                .filter(value -> value > 0)
                .map(BigInteger::valueOf)
                .map(divisor -> new Interval(
                        dividend.low().divide(divisor), dividend.high().divide(divisor)))
                .orElse(all);
    }

    private static Interval shifted(BodyExpression.Binary binary, Interval all) {
        int bits = binary.type() == Primitive.LONG ? LONG_BITS : INT_BITS;
        Interval left = operand(binary.left());
        return ConstantValues.knownInteger(binary.right())
                .map(count -> (int) (count & (bits - 1)))
                .filter(count -> count > 0)
                .map(count -> new Interval(
                        BigInteger.ZERO,
                        left.mayBeNegative()
                                ? BigInteger.ONE.shiftLeft(bits - count).subtract(BigInteger.ONE)
                                : left.high().shiftRight(count)))
                .orElse(all);
    }

    private static Interval operand(BodyExpression expression) {
        return Numbers.kind(expression.type())
                .filter(kind -> !Numbers.isFloating(kind))
                .map(kind -> of(expression))
                .orElse(Interval.of(Primitive.LONG));
    }

    private static Interval within(Interval values, Interval all) {
        return values.isIn(all) ? values : all;
    }

    private static boolean isLength(BodyExpression expression) {
        return expression instanceof BodyExpression.ArrayLength
                || (expression instanceof BodyExpression.Call call
                        && call.arguments().isEmpty()
                        && call.method().name().equals(LENGTHS.get(call.method().owner())));
    }

    /** A place in a text, or -1. */
    private static boolean isPosition(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                && call.method().owner().equals(Types.STRING)
                && POSITIONS.contains(call.method().name());
    }
}
