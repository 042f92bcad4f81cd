package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.List;

/** What a piece of code does with a local. */
final class LocalUses implements BodyVisitor {
    private final int id;
    private final List<BodyExpression> assigned = new ArrayList<>();
    private boolean used;

    private LocalUses(int id) {
        this.id = id;
    }

    static LocalUses of(int id, List<BodyStatement> statements) {
        LocalUses uses = new LocalUses(id);
        BodyWalker.walk(statements, uses);
        return uses;
    }

    static LocalUses of(int id, BodyExpression expression) {
        LocalUses uses = new LocalUses(id);
        BodyWalker.walk(expression, uses);
        return uses;
    }

    /** Whether it names the local at all. */
    boolean isUsed() {
        return used;
    }

    boolean isAssigned() {
        return !assigned.isEmpty();
    }

    /** The assignments, {@code ++} and the like among them. */
    List<BodyExpression> assignments() {
        return List.copyOf(assigned);
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        boolean assigns = (expression instanceof BodyExpression.Assign assign && is(assign.target()))
                || (expression instanceof BodyExpression.Update update && is(update.target()));
        if (assigns) {
            assigned.add(expression);
        }
        used |= assigns || is(expression);
    }

    private boolean is(BodyExpression expression) {
        return expression instanceof BodyExpression.Local local && local.id() == id;
    }
}
