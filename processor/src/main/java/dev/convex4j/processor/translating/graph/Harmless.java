package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.List;
import java.util.Set;

/** Expressions that neither do anything nor notice when they are evaluated. */
public final class Harmless {
    private static final Set<String> COLLECTIONS =
            Set.of("java.util.List", "java.util.Map", "java.util.Set", "java.util.Optional");

    private Harmless() {}

    public static boolean isHarmless(BodyExpression expression) {
        if (expression instanceof BodyExpression.Literal
                || expression instanceof BodyExpression.Local
                || expression instanceof BodyExpression.EnumConstant
                || expression instanceof BodyExpression.Lambda) {
            return true;
        } else if (expression instanceof BodyExpression.StaticField field) {
            return field.constant().isPresent();
        } else if (expression instanceof BodyExpression.New creation) {
            return creation.constructor().owner().startsWith("java.util.") && areHarmless(creation.arguments());
        } else if (expression instanceof BodyExpression.NewArray creation) {
            return creation.dimensions().isEmpty() && areHarmless(creation.elements());
        } else if (expression instanceof BodyExpression.Call call) {
            return call.receiver().isEmpty()
                    && COLLECTIONS.contains(call.method().owner())
                    && areHarmless(call.arguments());
        } else if (expression instanceof BodyExpression.Binary binary) {
            boolean divides = binary.operator().equals("/") || binary.operator().equals("%");
            return !divides && isHarmless(binary.left()) && isHarmless(binary.right());
        }
        return expression instanceof BodyExpression.Unary unary && isHarmless(unary.operand());
    }

    private static boolean areHarmless(List<BodyExpression> expressions) {
        return expressions.stream().allMatch(Harmless::isHarmless);
    }
}
