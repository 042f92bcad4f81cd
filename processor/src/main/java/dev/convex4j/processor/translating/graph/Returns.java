package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyStatement;
import java.util.ArrayList;
import java.util.List;

/** What code may return. */
public final class Returns {
    private Returns() {}

    /** The returned expressions of a method's or a block lambda's statements; those of lambdas inside are not its own. */
    public static List<BodyExpression> of(List<BodyStatement> statements) {
        List<BodyExpression> returned = new ArrayList<>();
        BodyWalker.walk(statements, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                if (!insideLambda && statement instanceof BodyStatement.Return node) {
                    node.value().ifPresent(returned::add);
                }
            }
        });
        return List.copyOf(returned);
    }

    /** The values that a lambda may return. */
    public static List<BodyExpression> of(BodyExpression.Lambda lambda) {
        if (lambda.body() instanceof LambdaBody.OfExpression body) {
            return List.of(body.value());
        }
        return lambda.body() instanceof LambdaBody.OfBlock body ? of(body.statements()) : List.of();
    }
}
