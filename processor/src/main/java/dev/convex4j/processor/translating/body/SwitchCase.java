package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * A {@code case} or {@code default}. In the old form control falls from its statements into those of the next one. The
 * value after an arrow is a {@code yield} in a switch expression, an expression statement in a statement.
 */
public record SwitchCase(
        List<Label> labels, Optional<BodyExpression> guard, List<BodyStatement> statements, Position position) {
    /** What a case is for. */
    public sealed interface Label {
        /** A constant expression or a constant of an enum. */
        record Constant(BodyExpression value) implements Label {}

        record Null() implements Label {}

        record Default() implements Label {}

        record Pattern(BodyPattern pattern) implements Label {}
    }

    /** Whether it takes what no other case takes. */
    public boolean isDefault() {
        return labels.stream().anyMatch(Label.Default.class::isInstance);
    }
}
