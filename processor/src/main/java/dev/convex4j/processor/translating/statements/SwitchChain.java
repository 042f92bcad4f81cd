package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.translating.analysis.Exits;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.classes.KindTests;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.patterns.Patterns;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@code switch} over patterns, as {@code if} and {@code else if}. */
final class SwitchChain {
    private final StatementTranslator statements;
    private final Expressions expressions;
    private final Selection selection;
    private final Jumps.Target target;

    /** One arm; the last one may have no test. */
    private record Arm(Optional<TsExpression> test, List<TsStatement> body) {}

    SwitchChain(StatementTranslator statements, Expressions expressions, Selection selection, Jumps.Target target) {
        this.statements = statements;
        this.expressions = expressions;
        this.selection = selection;
        this.target = target;
    }

    void translate(List<TsStatement> to) {
        Scope.Binding subject = SwitchForm.subject(selection, statements, expressions, to);
        List<SwitchCase> cases = inOrder();
        List<Arm> arms = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            arms.add(arm(cases.get(i), subject, i == cases.size() - 1));
        }
        List<TsStatement> otherwise = List.of();
        for (int i = arms.size() - 1; i >= 0; i--) {
            Arm arm = arms.get(i);
            otherwise = arm.test().isPresent()
                    ? List.of(new TsStatement.If(arm.test().get(), arm.body(), otherwise))
                    : arm.body();
        }
        to.add(otherwise.size() == 1 ? otherwise.get(0) : new TsStatement.Block(otherwise));
    }

    /** The cases as Java tries them: {@code default} takes what no other one takes. */
    private List<SwitchCase> inOrder() {
        List<SwitchCase> cases = new ArrayList<>();
        List<SwitchCase> last = new ArrayList<>();
        for (int i = 0; i < selection.cases().size(); i++) {
            SwitchCase each = selection.cases().get(i);
            boolean falls = !selection.arrows() && !Exits.always(each.statements());
            if (falls && i < selection.cases().size() - 1) {
                throw Untranslatable.construct(
                        "a `case` that falls through in a `switch` over patterns", "use `->`", each.position());
            }
            (each.isDefault() ? last : cases).add(each);
        }
        cases.addAll(last);
        return cases;
    }

    private Arm arm(SwitchCase each, Scope.Binding subject, boolean last) {
        List<TsExpression> tests = tests(each, subject);
        boolean takesAll = each.isDefault() || (last && selection.exhaustive() && isPlain(each));
        Optional<TsExpression> guard = each.guard().map(expressions::code);
        List<TsStatement> body = statements.jumps().withoutLast(statements.block(each.statements()), target);
        if (takesAll) {
            return new Arm(Optional.empty(), body);
        }
        Optional<TsExpression> test = tests.stream().reduce((left, right) -> Code.binary("||", left, right));
        return new Arm(
                test.isPresent() && guard.isPresent()
                        ? Optional.of(Code.binary("&&", test.get(), guard.get()))
                        : test.or(() -> guard),
                body);
    }

    /** Whether what no earlier case has taken surely matches. */
    private static boolean isPlain(SwitchCase each) {
        return each.guard().isEmpty()
                && each.labels().stream()
                        .allMatch(label -> label instanceof SwitchCase.Label.Constant
                                || (label instanceof SwitchCase.Label.Pattern pattern && isPlain(pattern.pattern())));
    }

    private static boolean isPlain(BodyPattern pattern) {
        return pattern instanceof BodyPattern.OfType
                || (pattern instanceof BodyPattern.OfRecord ofRecord
                        && ofRecord.nested().stream().allMatch(nested -> isTotal(nested, ofRecord)));
    }

    private static boolean isTotal(BodyPattern nested, BodyPattern.OfRecord around) {
        return nested instanceof BodyPattern.Any
                || (nested instanceof BodyPattern.OfType ofType
                        && ofType.type()
                                .equals(around.componentTypes()
                                        .get(around.nested().indexOf(nested))));
    }

    /** One test for each label; none for a label that takes everything. */
    private List<TsExpression> tests(SwitchCase each, Scope.Binding subject) {
        List<TsExpression> tests = new ArrayList<>();
        for (SwitchCase.Label label : each.labels()) {
            if (label instanceof SwitchCase.Label.Pattern pattern) {
                Patterns.match(
                                pattern.pattern(),
                                subject,
                                selection.takesNull(),
                                KindTests.type(selection.selector(), expressions),
                                expressions)
                        .ifPresent(tests::add);
            } else if (!(label instanceof SwitchCase.Label.Default)) {
                tests.add(Code.binary(
                        "===",
                        subject.code(),
                        SwitchForm.constant(label, selection.selector().type(), expressions)));
            }
        }
        return tests;
    }
}
