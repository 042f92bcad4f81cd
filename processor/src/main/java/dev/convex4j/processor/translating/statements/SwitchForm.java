package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.model.Tag;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.patterns.Patterns;
import dev.convex4j.processor.translating.patterns.TypeTests;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
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
    static Optional<List<Tag>> tags(SwitchCase.Label label, Selection selection, Expressions expressions) {
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

    /**
     * The selector as something that can be read again: a pattern's variable may be another name for it. Java throws where
     * it is null, unless a case is for that.
     */
    static Scope.Binding subject(
            Selection selection, StatementTranslator statements, Expressions expressions, List<TsStatement> to) {
        BodyExpression selector = selection.selector();
        boolean checked = Nulls.mayBe(selector, expressions) && !selection.takesNull();
        Optional<Scope.Binding> stable = checked ? Optional.empty() : Patterns.stable(selector, expressions);
        return stable.orElseGet(() -> {
            TsExpression code = expressions.code(statements.hoists().hoisted(selector, to));
            Scope scope = expressions.scope();
            Scope.Binding binding =
                    scope.declare(scope.syntheticId(), Patterns.nameFor(selector.type()), Absence.UNDEFINED, true);
            to.add(new TsStatement.Variable(
                    true,
                    TsParameter.named(binding.name()),
                    Optional.of(checked ? Nulls.checked(selector, code, expressions) : code)));
            return binding;
        });
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
