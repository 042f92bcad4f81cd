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
import java.math.BigInteger;
import java.util.Optional;

/** Operators of longs, which are bigints. A chain of operators is wrapped once, at its end. */
final class LongArithmetic {
    private static final Interval LONGS = Interval.of(Primitive.LONG);
    private static final int COUNT_MASK = Long.SIZE - 1;

    private LongArithmetic() {}

    /** A long before it wraps, and the numbers that the code gives. */
    private record Loose(TsExpression code, Interval exact) {
        boolean isLong() {
            return exact.isIn(LONGS);
        }
    }

    /** An operation whose type is {@code long}. */
    static TsExpression of(BodyExpression operation, Expressions translator) {
        Loose value = compute(operation, translator);
        return value.isLong() ? value.code() : wrapped(value.code());
    }

    /** A long cast to a type of at most 32 bits. */
    static TsExpression narrowed(BodyExpression expression, Primitive to, Expressions translator) {
        Loose value = compute(expression, translator);
        if (to == Primitive.INT
                && value.code() instanceof TsExpression.Call call
                && call.callee().equals(Helpers.java("toLong", translator))) {
            return Code.call(Helpers.java("wrapToInt", translator), call.arguments());
        }
        return value.exact().isIn(Interval.of(to)) && to != Primitive.CHAR
                ? Conversions.number(value.code())
                : narrowed(value.code(), to);
    }

    /** The lowest bits of a bigint as a value of a type of at most 32 bits. */
    static TsExpression narrowed(TsExpression code, Primitive to) {
        return switch (to) {
            case BYTE -> Conversions.number(asIntN(Byte.SIZE, code));
            case SHORT -> Conversions.number(asIntN(Short.SIZE, code));
            case CHAR -> Conversions.fromCharCode(Conversions.number(asUintN(Character.SIZE, code)));
            default ->
                widened(code)
                        .map(LongArithmetic::asInt)
                        .orElseGet(() -> Conversions.number(asIntN(Integer.SIZE, code)));
        };
    }

    /** A whole number as an int; only that of milliseconds and the like may be larger. */
    private static TsExpression asInt(TsExpression number) {
        return isLength(number) ? number : Code.binary("|", number, new TsExpression.NumberLiteral(0));
    }

    static boolean isLength(TsExpression number) {
        return number instanceof TsExpression.Member member && member.name().equals("length");
    }

    /** The number that a bigint was made of: {@code x} of {@code BigInt(x)}. */
    static Optional<TsExpression> widened(TsExpression code) {
        return code instanceof TsExpression.Call call && call.callee().equals(Code.name("BigInt"))
                ? Optional.of(call.arguments().get(0))
                : Optional.empty();
    }

    private static TsExpression wrapped(TsExpression code) {
        return asIntN(Long.SIZE, code);
    }

    private static TsExpression asIntN(int bits, TsExpression code) {
        return Code.invoke(Code.name("BigInt"), "asIntN", new TsExpression.NumberLiteral(bits), code);
    }

    private static TsExpression asUintN(int bits, TsExpression code) {
        return Code.invoke(Code.name("BigInt"), "asUintN", new TsExpression.NumberLiteral(bits), code);
    }

    private static Loose compute(BodyExpression expression, Expressions translator) {
        boolean constant = ConstantValues.ofLiterals(expression).isPresent();
        if (!constant && expression instanceof BodyExpression.Unary unary && unary.type() == Primitive.LONG) {
            return unary(unary, translator);
        } else if (!constant && expression instanceof BodyExpression.Binary binary && binary.type() == Primitive.LONG) {
            return binary(binary, translator);
        }
        Interval exact = Numbers.kind(expression.type())
                .filter(kind -> !Numbers.isFloating(kind))
                .map(kind -> IntRanges.of(expression))
                .orElse(LONGS);
        return new Loose(Conversions.as(expression, Primitive.LONG, translator), exact);
    }

    private static Loose unary(BodyExpression.Unary unary, Expressions translator) {
        Loose operand = compute(unary.operand(), translator);
        return switch (unary.operator()) {
            case "-" ->
                new Loose(
                        new TsExpression.Unary("-", operand.code()),
                        operand.exact().negated());
            case "~" ->
                new Loose(
                        new TsExpression.Unary("~", operand.code()),
                        operand.exact().negated().minus(Interval.of(1, 1)));
            case "+" -> operand;
            default -> throw Operations.notTranslated(unary.operator(), unary.position());
        };
    }

    private static Loose binary(BodyExpression.Binary binary, Expressions translator) {
        return switch (binary.operator()) {
            case "+", "-", "*", "&", "|", "^" -> chained(binary, translator);
            case "/", "%" -> quotient(binary, translator);
            case "<<", ">>", ">>>" -> shift(binary, translator);
            default -> throw Operations.notTranslated(binary.operator(), binary.position());
        };
    }

    /** Operators whose lowest bits depend on the lowest bits of their operands alone. */
    private static Loose chained(BodyExpression.Binary binary, Expressions translator) {
        Loose left = compute(binary.left(), translator);
        Loose right = compute(binary.right(), translator);
        Interval exact = switch (binary.operator()) {
            case "+" -> left.exact().plus(right.exact());
            case "-" -> left.exact().minus(right.exact());
            case "*" -> left.exact().times(right.exact());
            default -> bits(binary, left, right);
        };
        return new Loose(Code.binary(binary.operator(), left.code(), right.code()), exact);
    }

    private static Interval bits(BodyExpression.Binary binary, Loose left, Loose right) {
        boolean masked = binary.operator().equals("&")
                && (!left.exact().mayBeNegative() || !right.exact().mayBeNegative());
        if (masked) {
            BigInteger most = left.exact().mayBeNegative()
                    ? right.exact().high()
                    : right.exact().mayBeNegative()
                            ? left.exact().high()
                            : left.exact().high().min(right.exact().high());
            return new Interval(BigInteger.ZERO, most);
        }
        return left.isLong() && right.isLong()
                ? LONGS
                : new Interval(LONGS.low().shiftLeft(1), LONGS.high().shiftLeft(1));
    }

    private static Loose quotient(BodyExpression.Binary binary, Expressions translator) {
        TsExpression left = Conversions.as(binary.left(), Primitive.LONG, translator);
        TsExpression right = Conversions.as(binary.right(), Primitive.LONG, translator);
        boolean quotient = binary.operator().equals("/");
        Optional<Long> divisor = ConstantValues.knownInteger(binary.right()).filter(value -> value != 0);
        if (divisor.isEmpty()) {
            String helper = quotient ? "divideLong" : "remainderLong";
            return new Loose(Code.call(Helpers.java(helper, translator), left, right), LONGS);
        }
        boolean overflows = quotient && divisor.get() == -1;
        return new Loose(
                Code.binary(binary.operator(), left, right), overflows ? LONGS.negated() : IntRanges.of(binary));
    }

    private static Loose shift(BodyExpression.Binary binary, Expressions translator) {
        Optional<Long> known = ConstantValues.knownInteger(binary.right()).map(count -> count & COUNT_MASK);
        TsExpression count = known.<TsExpression>map(TsExpression.BigIntLiteral::new)
                .orElseGet(() -> count(binary.right(), translator));
        if (binary.operator().equals("<<")) {
            Loose left = compute(binary.left(), translator);
            BigInteger factor =
                    BigInteger.ONE.shiftLeft(known.orElse((long) COUNT_MASK).intValue());
            Interval most = left.exact().times(new Interval(factor, factor)).or(left.exact());
            return new Loose(IntArithmetic.left("shiftLeftLong", left.code(), count, translator), most);
        }
        if (binary.operator().equals(">>") || !IntRanges.of(binary.left()).mayBeNegative()) {
            return new Loose(
                    Code.binary(">>", Conversions.as(binary.left(), Primitive.LONG, translator), count), LONGS);
        }
        boolean moves = known.filter(bits -> bits > 0).isPresent();
        return new Loose(
                Code.binary(">>", asUintN(Long.SIZE, loose(binary.left(), translator)), count),
                moves
                        ? IntRanges.of(binary)
                        : new Interval(BigInteger.ZERO, LONGS.high().shiftLeft(1)));
    }

    /** Java takes the lowest six bits of a count. */
    private static TsExpression count(BodyExpression count, Expressions translator) {
        if (Numbers.kind(count.type()).orElseThrow() == Primitive.LONG) {
            return Code.binary("&", loose(count, translator), new TsExpression.BigIntLiteral(COUNT_MASK));
        }
        return Conversions.bigInt(
                Code.binary("&", IntArithmetic.loose(count, translator), new TsExpression.NumberLiteral(COUNT_MASK)));
    }

    private static TsExpression loose(BodyExpression expression, Expressions translator) {
        return compute(expression, translator).code();
    }
}
