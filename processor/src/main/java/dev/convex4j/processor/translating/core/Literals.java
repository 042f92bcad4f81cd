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
            throw Untranslatable.construct(
                    "`null`", "use `Optional`: an empty one is an absent field or a `null` result", position);
        }
        Object value = literal.get();
        if (value instanceof String text) {
            return new TsExpression.StringLiteral(text);
        } else if (value instanceof Boolean truth) {
            return new TsExpression.BooleanLiteral(truth);
        } else if (value instanceof Integer number) {
            return new TsExpression.NumberLiteral(number);
        } else if (value instanceof Double number && isWritable(number)) {
            return new TsExpression.NumberLiteral(number);
        }
        throw Untranslatable.type(type, "use `int`, `double` or `String`", position);
    }

    private static boolean isWritable(double number) {
        boolean negativeZero = number == 0 && 1 / number < 0;
        return Double.isFinite(number) && !negativeZero;
    }
}
