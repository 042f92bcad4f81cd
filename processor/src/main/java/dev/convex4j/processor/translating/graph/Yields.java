package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.SwitchCase;
import java.util.ArrayList;
import java.util.List;

/** The values that a switch expression may have, and those of the ones inside it. */
public final class Yields {
    private Yields() {}

    public static List<BodyExpression> of(BodyExpression.SwitchExpression selection) {
        List<BodyExpression> values = new ArrayList<>();
        for (SwitchCase each : selection.cases()) {
            BodyWalker.walk(each.statements(), new BodyVisitor() {
                @Override
                public void enter(BodyStatement statement, boolean insideLambda) {
                    if (statement instanceof BodyStatement.Yield yield) {
                        values.add(yield.value());
                    }
                }
            });
        }
        return List.copyOf(values);
    }
}
