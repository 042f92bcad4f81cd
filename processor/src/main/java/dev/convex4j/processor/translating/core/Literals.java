package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Optional;

/** Literals and compile-time constants. */
public final class Literals {
    private Literals() {}

    public static TsExpression of(Optional<Object> literal, JavaType type, Position position) {
        if (literal.isEmpty()) {
            return new TsExpression.NullLiteral();
        }
        return of(literal.get());
    }

    /** A constant: a text, or a boxed primitive as a value of its own type. */
    public static TsExpression of(Object value) {
        if (value instanceof String || value instanceof Character) {
            return new TsExpression.StringLiteral(value.toString());
        } else if (value instanceof Boolean truth) {
            return new TsExpression.BooleanLiteral(truth);
        } else if (value instanceof Long number) {
            return new TsExpression.BigIntLiteral(number);
        } else if (value instanceof Float number) {
            return ofFloat(number);
        } else if (value instanceof Number number) {
            return ofDouble(number.doubleValue());
        }
        throw new IllegalArgumentException("no constant: " + value);
    }

    private static TsExpression ofDouble(double number) {
        if (Double.isNaN(number)) {
            return Code.name("NaN");
        } else if (Double.isInfinite(number) || isNegativeZero(number)) {
            TsExpression size = Double.isInfinite(number) ? Code.name("Infinity") : new TsExpression.NumberLiteral(0);
            return number > 0 ? size : new TsExpression.Unary("-", size);
        }
        return new TsExpression.NumberLiteral(number);
    }

    /** The number as Java writes it where a double is the same; the double would be long, and nobody's intention. */
    private static TsExpression ofFloat(float number) {
        double shortest = Double.parseDouble(Float.toString(number));
        TsExpression literal = ofDouble(shortest);
        return Double.compare(shortest, number) == 0 ? literal : fround(literal);
    }

    /** Rounds a number to the nearest {@code float}. */
    public static TsExpression fround(TsExpression number) {
        return Code.invoke(Code.name("Math"), "fround", number);
    }

    private static boolean isNegativeZero(double number) {
        return number == 0 && 1 / number < 0;
    }
}
