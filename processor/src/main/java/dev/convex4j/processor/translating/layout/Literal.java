package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;

/** The literals of enums: texts, numbers and booleans. */
public final class Literal {
    private Literal() {}

    /** The literal as a value. */
    public static TsExpression code(Object literal) {
        if (literal instanceof Boolean flag) {
            return new TsExpression.BooleanLiteral(flag);
        } else if (literal instanceof Double number) {
            TsExpression size = new TsExpression.NumberLiteral(Math.abs(number));
            return number < 0 ? new TsExpression.Unary("-", size) : size;
        }
        return new TsExpression.StringLiteral(literal.toString());
    }

    /** The type that has this one value. */
    public static TsType type(Object literal) {
        if (literal instanceof Boolean flag) {
            return new TsType.BooleanLiteralType(flag);
        }
        return literal instanceof Double number
                ? new TsType.NumberLiteralType(number)
                : new TsType.StringLiteralType(literal.toString());
    }
}
