package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.Interval;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Literals;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Optional;

/**
 * Turns numbers of one type into another. A {@code char} is a text of one unit here, a {@code long} a bigint, every other
 * number a number; a box is what its value is.
 */
public final class Conversions {
    /** The whole numbers up to the size from which on a {@code float} skips some. */
    private static final Interval FLOAT_INTEGERS = Interval.of(-(1L << 24), 1L << 24);

    private Conversions() {}

    /** The code of an expression as a value of the slot that it goes into. */
    public static TsExpression into(BodyExpression expression, JavaType target, Expressions translator) {
        Optional<Primitive> to = Numbers.kind(target);
        Optional<Primitive> from = Numbers.kind(expression.type());
        boolean box = !(target instanceof Primitive) && !(expression.type() instanceof Primitive);
        boolean converted = to.isPresent() && from.isPresent() && !box && !isNarrowedConstant(from.get(), to.get());
        if (converted) {
            return as(expression, to.get(), translator);
        }
        if (target instanceof Primitive) {
            return Nulls.unboxed(expression, translator);
        } else if (Iterables.isAny(target)) {
            return Iterables.into(expression, target, translator);
        }
        return Types.isOptional(expression.type())
                ? translator.translate(expression).as(Absence.UNDEFINED)
                : translator.code(expression);
    }

    /** Java narrows an int without a cast only where it is a constant that fits. */
    private static boolean isNarrowedConstant(Primitive from, Primitive to) {
        return Numbers.isPromotedToInt(from)
                && from != Primitive.CHAR
                && (to == Primitive.BYTE || to == Primitive.SHORT);
    }

    /** A number, or its box, as a number of another type, cast where that is narrower. */
    public static TsExpression as(BodyExpression expression, Primitive to, Expressions translator) {
        Optional<Object> constant = ConstantValues.ofLiterals(expression);
        if (constant.isPresent()) {
            return Literals.of(ConstantValues.convert(constant.get(), to));
        }
        Primitive from = Numbers.kind(expression.type()).orElseThrow();
        if (from != to && from != Primitive.CHAR && Numbers.isPromotedToInt(from)) {
            return ofWhole(expression, to, translator);
        } else if (from == Primitive.LONG && Numbers.isPromotedToInt(to)) {
            return LongArithmetic.narrowed(expression, to, translator);
        }
        return convert(Nulls.unboxed(expression, translator), from, to, translator);
    }

    /** Whether a value looks different as a value of another type. */
    public static boolean changes(JavaType from, JavaType to) {
        return Numbers.differ(from, to)
                && !isKept(Numbers.kind(from).orElseThrow(), Numbers.kind(to).orElseThrow());
    }

    /** Whether every value of a type is the same number as a value of another type. */
    private static boolean isKept(Primitive from, Primitive to) {
        return switch (from) {
            case BYTE -> to != Primitive.CHAR && to != Primitive.LONG;
            case SHORT -> to == Primitive.INT || Numbers.isFloating(to);
            case INT, FLOAT -> to == Primitive.DOUBLE;
            default -> false;
        };
    }

    /** A byte, a short or an int, which the operators below wrap themselves. */
    private static TsExpression ofWhole(BodyExpression expression, Primitive to, Expressions translator) {
        return switch (to) {
            case BYTE, SHORT ->
                IntArithmetic.fits(expression, Interval.of(to))
                        ? Nulls.unboxed(expression, translator)
                        : signed(IntArithmetic.loose(expression, translator), to);
            case CHAR -> fromCharCode(IntArithmetic.loose(expression, translator));
            case FLOAT ->
                IntArithmetic.fits(expression, FLOAT_INTEGERS)
                        ? Nulls.unboxed(expression, translator)
                        : Literals.fround(Nulls.unboxed(expression, translator));
            case LONG -> bigInt(Nulls.unboxed(expression, translator));
            default -> Nulls.unboxed(expression, translator);
        };
    }

    /** Converts a value of a primitive type that is no part of the code's expressions any more. */
    static TsExpression convert(TsExpression code, Primitive from, Primitive to, Expressions translator) {
        if (from == to || isKept(from, to)) {
            return code;
        }
        return switch (from) {
            case CHAR -> ofUnit(code, to);
            case LONG -> ofLong(code, to, translator);
            case FLOAT, DOUBLE -> ofFloating(code, to, translator);
            default -> ofWhole(code, to);
        };
    }

    /** The code of a {@code char}. */
    static TsExpression charCode(TsExpression unit) {
        return Code.invoke(unit, "charCodeAt", new TsExpression.NumberLiteral(0));
    }

    /** The {@code char} of a code, of which the lowest 16 bits count. */
    static TsExpression fromCharCode(TsExpression code) {
        boolean unitBefore = code instanceof TsExpression.Call call && call.equals(charCode(receiver(call)));
        return unitBefore ? receiver((TsExpression.Call) code) : Code.invoke(Code.name("String"), "fromCharCode", code);
    }

    private static TsExpression receiver(TsExpression.Call call) {
        return call.callee() instanceof TsExpression.Member member ? member.target() : call.callee();
    }

    private static TsExpression ofUnit(TsExpression code, Primitive to) {
        TsExpression unit = charCode(code);
        return switch (to) {
            case BYTE, SHORT -> signed(unit, to);
            case LONG -> bigInt(unit);
            default -> unit;
        };
    }

    private static TsExpression ofWhole(TsExpression code, Primitive to) {
        return switch (to) {
            case BYTE, SHORT -> signed(code, to);
            case CHAR -> fromCharCode(code);
            case LONG -> bigInt(code);
            case FLOAT -> Literals.fround(code);
            default -> code;
        };
    }

    private static TsExpression ofLong(TsExpression code, Primitive to, Expressions translator) {
        return switch (to) {
            case FLOAT -> Code.call(Helpers.java("longToFloat", translator), code);
            case DOUBLE -> asDouble(code);
            default -> LongArithmetic.narrowed(code, to);
        };
    }

    /** What was a number before it became a long is one again, unless it may be {@code -0}, which no long is. */
    private static TsExpression asDouble(TsExpression code) {
        return LongArithmetic.widened(code).filter(Conversions::isCount).orElseGet(() -> number(code));
    }

    /** Whether a whole number is surely not negative: a length, or the time. */
    private static boolean isCount(TsExpression number) {
        return LongArithmetic.isLength(number)
                || number.equals(Code.invoke(Code.name("Math"), "floor", Code.invoke(Code.name("Date"), "now")));
    }

    /** A narrower integer is what is left of an int. */
    private static TsExpression ofFloating(TsExpression code, Primitive to, Expressions translator) {
        return switch (to) {
            case FLOAT -> Literals.fround(code);
            case LONG -> Code.call(Helpers.java("toLong", translator), code);
            case INT -> Code.call(Helpers.java("toInt", translator), code);
            default -> ofWhole(Code.call(Helpers.java("toInt", translator), code), to);
        };
    }

    /** The lowest bits of an int as a {@code byte} or a {@code short}. */
    private static TsExpression signed(TsExpression code, Primitive to) {
        int bits = Integer.SIZE - (to == Primitive.BYTE ? Byte.SIZE : Short.SIZE);
        TsExpression count = new TsExpression.NumberLiteral(bits);
        return Code.binary(">>", Code.binary("<<", code, count), count);
    }

    static TsExpression bigInt(TsExpression number) {
        return Code.call(Code.name("BigInt"), number);
    }

    static TsExpression number(TsExpression bigInt) {
        return Code.call(Code.name("Number"), bigInt);
    }
}
