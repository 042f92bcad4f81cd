package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Types;

/** Optionals that are written in place: {@code Optional.empty()} and {@code Optional.of(..)}. */
public final class OptionalLiterals {
    private OptionalLiterals() {}

    /** Whether an expression is {@code Optional.empty()}. */
    public static boolean isEmptyLiteral(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                && call.method().owner().equals(Types.OPTIONAL)
                && call.method().name().equals("empty");
    }

    /** Whether an expression is {@code Optional.of(..)}. */
    public static boolean isOf(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                && call.method().owner().equals(Types.OPTIONAL)
                && call.method().name().equals("of");
    }
}
