package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which locals, and what is read from them, aren't {@code null} when a condition has come out one way. */
final class NullTests {
    private final SteadyNames names;

    NullTests(SteadyNames names) {
        this.names = names;
    }

    /** Their names, as {@link SteadyNames#path} has them. */
    Set<String> when(BodyExpression condition, boolean outcome) {
        if (condition instanceof BodyExpression.Unary unary && unary.operator().equals("!")) {
            return when(unary.operand(), !outcome);
        } else if (condition instanceof BodyExpression.Binary binary
                && binary.operator().equals(outcome ? "&&" : "||")) {
            Set<String> both = new HashSet<>(when(binary.left(), outcome));
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

    private Optional<String> compared(BodyExpression value, BodyExpression with) {
        boolean isNull = with instanceof BodyExpression.Literal literal
                && literal.value().isEmpty();
        return isNull ? local(value).or(() -> names.path(value)) : Optional.empty();
    }

    private static Optional<String> local(BodyExpression value) {
        if (value instanceof BodyExpression.Assign assign && assign.operator().isEmpty()) {
            return local(assign.target());
        }
        return value instanceof BodyExpression.Local local
                ? Optional.of(SteadyNames.local(local.id()))
                : Optional.empty();
    }
}
