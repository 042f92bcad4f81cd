package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.typescript.TsExpression;

/** The value that Java gives a field which has none. */
final class Zeros {
    private Zeros() {}

    static TsExpression of(JavaType type, Position position) {
        if (!(type instanceof Primitive primitive)) {
            return new TsExpression.NullLiteral();
        }
        return switch (primitive) {
            case BOOLEAN -> new TsExpression.BooleanLiteral(false);
            case LONG -> new TsExpression.BigIntLiteral(0);
            case CHAR -> new TsExpression.StringLiteral("\0");
            default -> new TsExpression.NumberLiteral(0);
        };
    }
}
