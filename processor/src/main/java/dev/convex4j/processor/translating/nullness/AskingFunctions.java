package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.Set;

/** Lambdas that ask whether what they are given is {@code null}: whoever writes one counts on it. */
public final class AskingFunctions {
    private static final Set<String> ASKING = Set.of("isNull", "nonNull", "requireNonNullElse", "toString");

    private AskingFunctions() {}

    public static boolean isOne(BodyExpression function) {
        if (!(function instanceof BodyExpression.Lambda lambda)
                || lambda.parameters().size() != 1) {
            return false;
        }
        int given = lambda.parameters().get(0).id();
        boolean[] asks = {false};
        BodyWalker.walk(lambda, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                asks[0] |= asks(expression, given);
            }
        });
        return asks[0];
    }

    private static boolean asks(BodyExpression expression, int given) {
        if (expression instanceof BodyExpression.Binary binary) {
            boolean compares =
                    binary.operator().equals("==") || binary.operator().equals("!=");
            return compares
                    && ((isGiven(binary.left(), given) && isNull(binary.right()))
                            || (isNull(binary.left()) && isGiven(binary.right(), given)));
        }
        return expression instanceof BodyExpression.Call call
                && call.method().owner().equals("java.util.Objects")
                && ASKING.contains(call.method().name())
                && isGiven(call.arguments().get(0), given);
    }

    private static boolean isGiven(BodyExpression value, int given) {
        return value instanceof BodyExpression.Local local && local.id() == given;
    }

    private static boolean isNull(BodyExpression value) {
        return value instanceof BodyExpression.Literal literal
                && literal.value().isEmpty();
    }
}
