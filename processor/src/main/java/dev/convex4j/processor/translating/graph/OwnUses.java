package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import java.util.List;

/** Whether the code of a constructor uses the object that is being made. */
public final class OwnUses implements BodyVisitor {
    private boolean found;
    private boolean returns;

    private OwnUses() {}

    public static boolean in(BodyExpression expression) {
        OwnUses uses = new OwnUses();
        BodyWalker.walk(expression, uses);
        return uses.found;
    }

    static boolean in(BodyStatement statement) {
        OwnUses uses = new OwnUses();
        BodyWalker.walk(List.of(statement), uses);
        return uses.found;
    }

    /** Whether a statement may end the constructor early. */
    static boolean returns(BodyStatement statement) {
        OwnUses uses = new OwnUses();
        BodyWalker.walk(List.of(statement), uses);
        return uses.returns;
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        // The object of an anonymous class may know the one around it.
        found |= expression instanceof BodyExpression.This
                || expression instanceof BodyExpression.Super
                || expression instanceof BodyExpression.NewAnonymous;
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        found |= statement instanceof BodyStatement.LocalClass;
        returns |= !insideLambda && statement instanceof BodyStatement.Return;
    }
}
