package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;

/** Which values may stand where they are used rather than in a variable of their own. */
final class InPlaceValues {
    private InPlaceValues() {}

    /** Whether a value is the same whenever it is asked for. */
    static boolean isConstant(BodyExpression value) {
        return value instanceof BodyExpression.Literal || value instanceof BodyExpression.EnumConstant;
    }

    /** Whether the translation of a value is one expression, whatever it is. */
    static boolean isSimple(BodyExpression value) {
        boolean[] simple = {!Types.isOptional(value.type())};
        BodyWalker.walk(value, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                simple[0] &= !(expression instanceof BodyExpression.Call call
                                && call.receiver()
                                        .filter(receiver -> Types.isOptional(receiver.type()))
                                        .isPresent())
                        && !(expression instanceof BodyExpression.SwitchExpression)
                        && !(expression instanceof BodyExpression.InstanceOf)
                        && !(expression instanceof BodyExpression.Assign)
                        && !(expression instanceof BodyExpression.Update);
            }
        });
        return simple[0];
    }
}
