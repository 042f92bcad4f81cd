package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the locals of a method are declared as or set to, wherever in the method. */
public final class LocalValues {
    private final Map<Integer, List<BodyExpression>> values = new HashMap<>();

    private LocalValues() {}

    public static LocalValues of(MethodBody body) {
        LocalValues locals = new LocalValues();
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                if (statement instanceof BodyStatement.LocalVariable variable) {
                    variable.value().ifPresent(value -> locals.add(variable.id(), value));
                }
            }

            @Override
            public void leave(BodyExpression expression) {
                if (expression instanceof BodyExpression.Assign assign
                        && assign.target() instanceof BodyExpression.Local local) {
                    locals.add(local.id(), assign.value());
                }
            }
        });
        return locals;
    }

    private void add(int local, BodyExpression value) {
        values.computeIfAbsent(local, id -> new ArrayList<>()).add(value);
    }

    /** The values that the local may have; empty for parameters and loop variables. */
    public List<BodyExpression> of(BodyExpression.Local local) {
        return values.getOrDefault(local.id(), List.of());
    }
}
