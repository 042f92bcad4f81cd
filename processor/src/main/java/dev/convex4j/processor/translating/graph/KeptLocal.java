package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.List;

/** Whether code puts a local into collections and fields, and does nothing else with it. */
final class KeptLocal implements BodyVisitor {
    private final int id;
    private int all;
    private int kept;

    KeptLocal(int id) {
        this.id = id;
    }

    boolean isOnlyKept() {
        return all == kept;
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (isLocal(expression)) {
            all++;
        } else if (expression instanceof BodyExpression.Assign assign
                && assign.target() instanceof BodyExpression.InstanceField
                && isLocal(assign.value())) {
            kept++;
        } else if (expression instanceof BodyExpression.Call call
                && OwnUse.isKeeping(call.method().owner(), call.method().name())) {
            List<BodyExpression> arguments = call.arguments();
            kept += (int) arguments.stream().filter(this::isLocal).count();
        }
    }

    private boolean isLocal(BodyExpression expression) {
        return expression instanceof BodyExpression.Local local && local.id() == id;
    }
}
