package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;

/**
 * Values of which TypeScript knows more than Java's type says, where it would refuse what Java does with them: the mark is a
 * cast to the value's own type.
 */
public final class Marked {
    private Marked() {}

    public static BodyExpression of(BodyExpression value) {
        return new BodyExpression.Cast(value, value.type(), value.position());
    }

    /** A sign that changes nothing isn't written. */
    public static boolean is(BodyExpression expression) {
        if (expression instanceof BodyExpression.Unary sign && sign.operator().equals("+")) {
            return is(sign.operand());
        }
        return expression instanceof BodyExpression.Cast cast
                && cast.type().equals(cast.operand().type());
    }
}
