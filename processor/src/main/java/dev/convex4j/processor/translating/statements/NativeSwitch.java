package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.translating.analysis.Exits;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.operators.Comparisons;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A {@code switch} that stays one: over constants, or over the {@code type} of objects. */
final class NativeSwitch {
    private final StatementTranslator statements;
    private final Expressions expressions;
    private final Selection selection;

    NativeSwitch(StatementTranslator statements, Expressions expressions, Selection selection) {
        this.statements = statements;
        this.expressions = expressions;
        this.selection = selection;
    }

    void translate(List<TsStatement> to) {
        boolean constants = selection.isOfConstants();
        TsExpression selector;
        Optional<Scope.Binding> subject = Optional.empty();
        if (constants) {
            selector = selector(to);
        } else {
            subject = Optional.of(SwitchForm.subject(selection, statements, expressions, to));
            selector = Code.member(subject.get().code(), property());
        }
        List<TsStatement.Case> cases = new ArrayList<>();
        List<SwitchCase.Label> labels = new ArrayList<>();
        boolean falls = false;
        hoistShared(to);
        for (int i = 0; i < selection.cases().size(); i++) {
            SwitchCase each = selection.cases().get(i);
            labels.addAll(each.labels());
            boolean last = i == selection.cases().size() - 1;
            if (each.statements().isEmpty() && !selection.arrows() && !last) {
                continue;
            }
            List<String> comments = falls ? List.of("falls through") : List.of();
            List<TsExpression> keys = keys(labels, subject);
            List<TsStatement> body = body(each);
            cases.add(new TsStatement.Case(comments, keys, body));
            falls = !selection.arrows() && !Exits.always(each.statements());
            labels.clear();
        }
        to.add(new TsStatement.Switch(selector, List.copyOf(cases)));
    }

    private TsExpression selector(List<TsStatement> to) {
        BodyExpression selector = statements.hoists().hoisted(selection.selector(), to);
        TsExpression code = Comparisons.wide(expressions.code(selector), selector, expressions);
        return selection.takesNull() ? code : Nulls.checked(selector, code, expressions);
    }

    /** The property that tells the objects apart. */
    private String property() {
        return selection.cases().stream()
                .flatMap(each -> each.labels().stream())
                .flatMap(label -> SwitchForm.tags(label, selection, expressions).stream())
                .map(tags -> tags.get(0).property())
                .findFirst()
                .orElseThrow();
    }

    /** What finds the statements; nothing where {@code default} is among the labels, which takes the others with it. */
    private List<TsExpression> keys(List<SwitchCase.Label> labels, Optional<Scope.Binding> subject) {
        if (subject.isEmpty()) {
            return isDefault(labels) ? List.of() : SwitchForm.constants(labels, selection.selector(), expressions);
        }
        Set<String> tags = new LinkedHashSet<>();
        for (SwitchCase.Label label : labels) {
            SwitchForm.tags(label, selection, expressions)
                    .ifPresent(found -> found.forEach(tag -> tags.add(tag.literal())));
            if (label instanceof SwitchCase.Label.Pattern pattern
                    && pattern.pattern() instanceof BodyPattern.OfType ofType) {
                ofType.variable().ifPresent(variable -> expressions.scope().alias(variable.id(), subject.get()));
            }
        }
        return isDefault(labels) ? List.of() : tags.stream().map(Code::text).toList();
    }

    private static boolean isDefault(List<SwitchCase.Label> labels) {
        return labels.stream().anyMatch(SwitchCase.Label.Default.class::isInstance);
    }

    private List<TsStatement> body(SwitchCase each) {
        List<TsStatement> body = new ArrayList<>(statements.block(each.statements()));
        if (selection.arrows() && !Exits.always(each.statements())) {
            body.add(new TsStatement.Break(Optional.empty()));
        }
        boolean declares = body.stream()
                .anyMatch(statement -> statement instanceof TsStatement.Variable
                        || statement instanceof TsStatement.LocalFunction
                        || statement instanceof TsStatement.LocalClass);
        return declares ? List.of(new TsStatement.Block(List.copyOf(body))) : List.copyOf(body);
    }

    /** Variables of one group that a later one uses are declared before the switch. */
    private void hoistShared(List<TsStatement> to) {
        if (selection.arrows()) {
            return;
        }
        for (int i = 0; i < selection.cases().size(); i++) {
            Set<Integer> later = new LinkedHashSet<>();
            selection
                    .cases()
                    .subList(i + 1, selection.cases().size())
                    .forEach(each -> later.addAll(used(each.statements())));
            for (BodyStatement statement : selection.cases().get(i).statements()) {
                if (statement instanceof BodyStatement.LocalVariable variable && later.contains(variable.id())) {
                    statements.declareShared(variable, to);
                }
            }
        }
    }

    private static Set<Integer> used(List<BodyStatement> statements) {
        Set<Integer> used = new LinkedHashSet<>();
        BodyWalker.walk(statements, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (expression instanceof BodyExpression.Local local) {
                    used.add(local.id());
                }
            }
        });
        return used;
    }
}
