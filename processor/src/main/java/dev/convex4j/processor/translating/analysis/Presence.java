package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Types;
import java.util.HashSet;
import java.util.Set;

/** Which local {@code Optional}s hold a value when a condition has come out one way. */
public final class Presence {
    private Presence() {}

    public static Set<Integer> when(BodyExpression condition, boolean outcome) {
        if (condition instanceof BodyExpression.Unary unary && unary.operator().equals("!")) {
            return when(unary.operand(), !outcome);
        } else if (condition instanceof BodyExpression.Binary binary
                && binary.operator().equals(outcome ? "&&" : "||")) {
            Set<Integer> both = new HashSet<>(when(binary.left(), outcome));
            both.addAll(when(binary.right(), outcome));
            return both;
        } else if (condition instanceof BodyExpression.Call call
                && call.method().owner().equals(Types.OPTIONAL)
                && call.receiver().orElse(null) instanceof BodyExpression.Local local) {
            String testsFor = outcome ? "isPresent" : "isEmpty";
            return call.method().name().equals(testsFor) ? Set.of(local.id()) : Set.of();
        }
        return Set.of();
    }
}
