package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.patterns.TypeTests;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what a {@code switch} becomes. */
final class SwitchForm {
    private SwitchForm() {}

    /** Whether JavaScript's {@code switch} can't find the case: it becomes {@code if} and {@code else if}. */
    static boolean isChain(Selection selection, Expressions expressions) {
        return !selection.isOfConstants() && !isOfTags(selection, expressions);
    }

    /** Whether every case is for a record of a sealed interface, so that the objects' {@code type} finds it. */
    static boolean isOfTags(Selection selection, Expressions expressions) {
        return selection.cases().stream()
                .allMatch(each -> each.guard().isEmpty()
                        && each.labels().stream()
                                .allMatch(label -> label instanceof SwitchCase.Label.Default
                                        || tags(label, selection, expressions).isPresent()));
    }

    /** The tags that a pattern asks for. */
    static Optional<List<String>> tags(SwitchCase.Label label, Selection selection, Expressions expressions) {
        return label instanceof SwitchCase.Label.Pattern pattern
                        && pattern.pattern() instanceof BodyPattern.OfType ofType
                        && ofType.variable().stream().noneMatch(variable -> variable.reassigned())
                ? TypeTests.tags(selection.selector().type(), ofType.type(), expressions)
                : Optional.empty();
    }

    /** What the selector is compared with. */
    static TsExpression constant(SwitchCase.Label label, JavaType selector, Expressions expressions) {
        return label instanceof SwitchCase.Label.Constant constant
                ? expressions.into(constant.value(), selector)
                : new TsExpression.NullLiteral();
    }

    /** The constants of several labels. */
    static List<TsExpression> constants(
            List<SwitchCase.Label> labels, BodyExpression selector, Expressions expressions) {
        List<TsExpression> constants = new ArrayList<>();
        for (SwitchCase.Label label : labels) {
            constants.add(constant(label, selector.type(), expressions));
        }
        return List.copyOf(constants);
    }
}
