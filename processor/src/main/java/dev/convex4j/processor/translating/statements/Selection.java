package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.Exits;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.SwitchCase;
import java.util.List;
import java.util.Optional;

/**
 * A {@code switch}, of either kind.
 *
 * @param exhaustive whether Java knows that one of its cases takes every value
 */
record Selection(
        BodyExpression selector, List<SwitchCase> cases, boolean arrows, boolean exhaustive, Position position) {
    static Selection of(BodyStatement.Switch node) {
        boolean exhaustive = Exits.isOfPatterns(node) || node.cases().stream().anyMatch(SwitchCase::isDefault);
        return new Selection(node.selector(), node.cases(), node.arrows(), exhaustive, node.position());
    }

    static Selection of(BodyExpression.SwitchExpression node) {
        return new Selection(node.selector(), node.cases(), node.arrows(), true, node.position());
    }

    /** Whether every case is for constants, so that {@code ===} finds it. */
    boolean isOfConstants() {
        return cases.stream()
                .allMatch(each -> each.guard().isEmpty()
                        && each.labels().stream()
                                .allMatch(label -> label instanceof SwitchCase.Label.Constant
                                        || label instanceof SwitchCase.Label.Default
                                        || label instanceof SwitchCase.Label.Null));
    }

    /** Whether a case is for {@code null}. */
    boolean takesNull() {
        return cases.stream().flatMap(each -> each.labels().stream()).anyMatch(SwitchCase.Label.Null.class::isInstance);
    }

    /** The value that a case consists of. */
    static Optional<BodyExpression> onlyValue(SwitchCase each) {
        return each.statements().size() == 1 && each.statements().get(0) instanceof BodyStatement.Yield node
                ? Optional.of(node.value())
                : Optional.empty();
    }
}
