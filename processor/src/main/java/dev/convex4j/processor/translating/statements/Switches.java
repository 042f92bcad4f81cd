package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.operators.Comparisons;
import dev.convex4j.processor.translating.operators.Conversions;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * {@code switch}, as a statement and as an expression. One that has a value becomes a statement where its value goes straight
 * into a variable or out of the function; elsewhere a conditional if it is short, or a function that is called at once.
 */
final class Switches {
    private final StatementTranslator statements;
    private final Expressions expressions;
    private final Deque<Yielding> yields = new ArrayDeque<>();

    /** Where the values of the innermost switch expression go, and what is left then. */
    record Yielding(Destination destination, Jumps.Target target) {}

    Switches(StatementTranslator statements, Expressions expressions) {
        this.statements = statements;
        this.expressions = expressions;
    }

    /** A function of its own yields to nothing around it. */
    List<Yielding> enterFunction() {
        List<Yielding> hidden = new ArrayList<>(yields);
        yields.clear();
        return hidden;
    }

    void leaveFunction(List<Yielding> hidden) {
        yields.clear();
        yields.addAll(hidden);
    }

    void statement(BodyStatement.Switch node, List<TsStatement> to) {
        Selection selection = Selection.of(node);
        boolean chain = SwitchForm.isChain(selection, expressions);
        Jumps.Target target =
                chain ? statements.jumps().enterChain() : statements.jumps().enterNative();
        try {
            translate(selection, chain, target, to);
        } finally {
            statements.jumps().leave();
        }
    }

    /** A switch expression whose arms put their values where they go. */
    void give(BodyExpression.SwitchExpression node, Destination destination, List<TsStatement> to) {
        Selection selection = Selection.of(node);
        boolean chain = SwitchForm.isChain(selection, expressions);
        Jumps.Target target = statements.jumps().enterValue(chain);
        yields.push(new Yielding(destination, target));
        try {
            translate(selection, chain, target, to);
        } finally {
            yields.pop();
            statements.jumps().leave();
        }
    }

    private void translate(Selection selection, boolean chain, Jumps.Target target, List<TsStatement> to) {
        List<TsStatement> translated = new ArrayList<>();
        if (chain) {
            new SwitchChain(statements, expressions, selection, target).translate(translated);
        } else {
            new NativeSwitch(statements, expressions, selection).translate(translated);
        }
        int last = translated.size() - 1;
        to.addAll(translated.subList(0, last));
        Jumps.addLabeled(target, translated.get(last), to);
    }

    void yielded(BodyStatement.Yield node, List<TsStatement> to) {
        Yielding yielding = yields.element();
        statements.give(node.value(), yielding.destination(), to);
        if (yielding.destination() instanceof Destination.Variable) {
            to.add(statements.jumps().breakOut(yielding.target()));
        }
    }

    /** Whether a value that goes into a slot of some type is a switch that becomes a statement. */
    boolean isStatement(BodyExpression value, JavaType slot) {
        return value instanceof BodyExpression.SwitchExpression node
                && !Conversions.changes(node.type(), slot)
                && !isConditional(node, 2);
    }

    Value value(BodyExpression.SwitchExpression node) {
        if (isConditional(node, 2) || (isConditional(node, 3) && node.selector() instanceof BodyExpression.Local)) {
            return Value.of(conditional(node));
        }
        boolean waits = Asynchrony.reaches(node, expressions.context());
        List<TsStatement> body =
                statements.function(node, to -> give(node, new Destination.Result(node.type(), Absence.UNDEFINED), to));
        TsExpression function = new TsExpression.Arrow(
                waits, List.of(), resultType(node, waits), new TsExpression.ArrowBody.OfBlock(body));
        TsExpression call = Code.call(function);
        return Value.of(waits ? Code.await(call) : call);
    }

    /** Objects and literals alone would say less, or more, than Java's type. */
    private Optional<TsType> resultType(BodyExpression.SwitchExpression node, boolean waits) {
        TsType type = Nulls.type(
                TypeNames.of(node.type(), expressions.module(), expressions.context(), node.position()),
                Nulls.mayBe(node, expressions));
        return Optional.of(waits ? TypeNames.promise(type) : type);
    }

    /** Whether a switch has few arms, of which each is one value for one constant, and one for all others. */
    private static boolean isConditional(BodyExpression.SwitchExpression node, int arms) {
        List<SwitchCase> cases = node.cases();
        return node.arrows()
                && cases.size() == arms
                && Selection.of(node).isOfConstants()
                && cases.stream().allMatch(each -> Selection.onlyValue(each).isPresent())
                && cases.stream().allMatch(each -> each.labels().size() == 1)
                && cases.stream()
                        .allMatch(each -> each.labels().get(0) instanceof SwitchCase.Label.Constant
                                || each.labels().get(0) instanceof SwitchCase.Label.Default);
    }

    private TsExpression conditional(BodyExpression.SwitchExpression node) {
        List<SwitchCase> cases = new ArrayList<>(node.cases());
        SwitchCase last =
                cases.stream().filter(SwitchCase::isDefault).findFirst().orElseGet(() -> cases.get(cases.size() - 1));
        cases.remove(last);
        List<TsExpression> tests = new ArrayList<>();
        for (SwitchCase each : cases) {
            TsExpression selector = Comparisons.wide(expressions.code(node.selector()), node.selector(), expressions);
            tests.add(Code.binary(
                    "===",
                    Nulls.checked(node.selector(), selector, expressions),
                    SwitchForm.constant(each.labels().get(0), node.selector().type(), expressions)));
        }
        TsExpression code = branch(last, node);
        for (int i = cases.size() - 1; i >= 0; i--) {
            code = new TsExpression.Conditional(tests.get(i), branch(cases.get(i), node), code);
        }
        return code;
    }

    private TsExpression branch(SwitchCase each, BodyExpression.SwitchExpression node) {
        BodyExpression value = Selection.onlyValue(each)
                .orElseThrow(() -> Untranslatable.construct("this arm", "write a value", each.position()));
        return Types.isOptional(node.type())
                ? expressions.optionalAs(value, Absence.UNDEFINED)
                : expressions.into(value, node.type());
    }
}
