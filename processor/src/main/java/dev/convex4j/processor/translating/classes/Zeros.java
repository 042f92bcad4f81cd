package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Literals;
import dev.convex4j.processor.typescript.TsExpression;

/** The value that Java gives a field which has none. */
final class Zeros {
    private Zeros() {}

    /** What a field holds before anything is assigned to it; that of a constant is there even then. */
    static TsExpression of(ClassShape.FieldShape field) {
        return field.constant().map(Literals::of).orElseGet(() -> of(field.type(), field.position()));
    }

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
