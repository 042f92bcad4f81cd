package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which locals aren't {@code null} when a condition has come out one way. */
final class NullTests {
    private NullTests() {}

    static Set<Integer> when(BodyExpression condition, boolean outcome) {
        if (condition instanceof BodyExpression.Unary unary && unary.operator().equals("!")) {
            return when(unary.operand(), !outcome);
        } else if (condition instanceof BodyExpression.Binary binary
                && binary.operator().equals(outcome ? "&&" : "||")) {
            Set<Integer> both = new HashSet<>(when(binary.left(), outcome));
            both.addAll(when(binary.right(), outcome));
            return both;
        } else if (condition instanceof BodyExpression.Binary binary
                && binary.operator().equals(outcome ? "!=" : "==")) {
            return compared(binary.left(), binary.right())
                    .or(() -> compared(binary.right(), binary.left()))
                    .map(Set::of)
                    .orElse(Set.of());
        } else if (condition instanceof BodyExpression.InstanceOf test && outcome) {
            return local(test.value()).map(Set::of).orElse(Set.of());
        }
        return Set.of();
    }

    private static Optional<Integer> compared(BodyExpression value, BodyExpression with) {
        boolean isNull = with instanceof BodyExpression.Literal literal
                && literal.value().isEmpty();
        return isNull ? local(value) : Optional.empty();
    }

    private static Optional<Integer> local(BodyExpression value) {
        if (value instanceof BodyExpression.Assign assign && assign.operator().isEmpty()) {
            return local(assign.target());
        }
        return value instanceof BodyExpression.Local local ? Optional.of(local.id()) : Optional.empty();
    }
}
