package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.SwitchCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The values that a switch expression may have, and those of the ones inside it. */
public final class Yields {
    private Yields() {}

    /** The values of a switch expression without those of the ones inside it. */
    public static List<BodyExpression> own(BodyExpression.SwitchExpression selection) {
        Set<BodyExpression> nested = Collections.newSetFromMap(new IdentityHashMap<>());
        selection
                .cases()
                .forEach(each -> BodyWalker.walk(each.statements(), new BodyVisitor() {
                    @Override
                    public void enter(BodyExpression expression, boolean insideLambda) {
                        if (expression instanceof BodyExpression.SwitchExpression inner) {
                            nested.addAll(Yields.of(inner));
                        }
                    }
                }));
        List<BodyExpression> own = new ArrayList<>(of(selection));
        own.removeIf(nested::contains);
        return List.copyOf(own);
    }

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
