package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code for}, {@code while} and {@code do}. */
final class Loops {
    private Loops() {}

    static void whileLoop(
            BodyStatement.While loop, StatementTranslator statements, Expressions expressions, List<TsStatement> to) {
        TsExpression condition = Nulls.unboxed(loop.condition(), expressions);
        to.add(new TsStatement.While(condition, body(loop.body(), statements)));
    }

    static void doWhileLoop(
            BodyStatement.DoWhile loop, StatementTranslator statements, Expressions expressions, List<TsStatement> to) {
        List<TsStatement> body = body(loop.body(), statements);
        to.add(new TsStatement.DoWhile(body, Nulls.unboxed(loop.condition(), expressions)));
    }

    /** The statements of a loop, which {@code break} leaves. */
    static List<TsStatement> body(List<BodyStatement> body, StatementTranslator statements) {
        statements.jumps().enterNative();
        try {
            return statements.block(body);
        } finally {
            statements.jumps().leave();
        }
    }

    static void forLoop(
            BodyStatement.For loop, StatementTranslator statements, Expressions expressions, List<TsStatement> to) {
        Scope.Frame frame = expressions.scope().enter();
        Optional<TsStatement> initializer = initializer(loop, statements, expressions, to);
        Optional<TsExpression> condition = loop.condition().map(test -> Nulls.unboxed(test, expressions));
        Optional<TsExpression> update = inSequence(loop.updates().stream()
                .map(each -> update(loop, each, expressions))
                .toList());
        List<TsStatement> body = body(loop.body(), statements);
        expressions.scope().leave(frame);
        to.add(new TsStatement.For(initializer, condition, update, body));
    }

    /** The variables, of which TypeScript wants all to be constant or none, or the expressions before a loop. */
    private static Optional<TsStatement> initializer(
            BodyStatement.For loop, StatementTranslator statements, Expressions expressions, List<TsStatement> to) {
        List<TsStatement.Variable> variables = new ArrayList<>();
        List<TsExpression> effects = new ArrayList<>();
        for (BodyStatement initializer : loop.initializers()) {
            if (initializer instanceof BodyStatement.LocalVariable variable) {
                List<TsStatement> declared = new ArrayList<>();
                statements.translate(variable, declared);
                int last = declared.size() - 1;
                if ((last > 0 && !variables.isEmpty()) || !(declared.get(last) instanceof TsStatement.Variable)) {
                    throw Untranslatable.construct(
                            "this start of a `for` loop", "declare the variable before the loop", variable.position());
                }
                to.addAll(declared.subList(0, last));
                TsStatement.Variable declaration = (TsStatement.Variable) declared.get(last);
                variables.add(new TsStatement.Variable(false, declaration.target(), declaration.value()));
            } else if (initializer instanceof BodyStatement.ExpressionStatement effect) {
                effects.add(StatementTranslator.effect(effect.expression(), expressions));
            }
        }
        if (!variables.isEmpty()) {
            return Optional.of(
                    variables.size() == 1 ? variables.get(0) : new TsStatement.Variables(List.copyOf(variables)));
        }
        return inSequence(effects).map(TsStatement.ExpressionStatement::new);
    }

    private static Optional<TsExpression> inSequence(List<TsExpression> effects) {
        return effects.size() > 1
                ? Optional.of(new TsExpression.Sequence(List.copyOf(effects)))
                : effects.stream().findFirst();
    }

    private static TsExpression update(BodyStatement.For loop, BodyExpression update, Expressions expressions) {
        return update instanceof BodyExpression.Update step && isBounded(loop, step)
                ? new TsExpression.Update(step.operator(), false, expressions.code(step.target()))
                : StatementTranslator.effect(update, expressions);
    }

    /** Whether a step by one can't overflow: the test before it leaves room, and nothing else assigns the counter. */
    private static boolean isBounded(BodyStatement.For loop, BodyExpression.Update step) {
        return step.target() instanceof BodyExpression.Local counter
                && counter.type() == Primitive.INT
                && loop.condition().orElse(null) instanceof BodyExpression.Binary test
                && isLocal(test.left(), counter.id())
                && test.right().type() == Primitive.INT
                && leavesRoom(test, step.operator())
                && assignments(loop, counter.id()) == 1;
    }

    private static boolean leavesRoom(BodyExpression.Binary test, String step) {
        Optional<Long> limit = ConstantValues.knownInteger(test.right());
        return switch (test.operator()) {
            case "<" -> step.equals("++");
            case ">" -> step.equals("--");
            case "<=" ->
                step.equals("++")
                        && limit.filter(value -> value < Integer.MAX_VALUE).isPresent();
            case ">=" ->
                step.equals("--")
                        && limit.filter(value -> value > Integer.MIN_VALUE).isPresent();
            default -> false;
        };
    }

    private static boolean isLocal(BodyExpression expression, int id) {
        return expression instanceof BodyExpression.Local local && local.id() == id;
    }

    /** How often the condition, the body and the updates name a variable to assign it. */
    private static int assignments(BodyStatement.For loop, int id) {
        int[] count = {0};
        BodyVisitor counting = new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                boolean assigns = (expression instanceof BodyExpression.Assign assign && isLocal(assign.target(), id))
                        || (expression instanceof BodyExpression.Update update && isLocal(update.target(), id));
                count[0] += assigns ? 1 : 0;
            }
        };
        loop.condition().ifPresent(condition -> BodyWalker.walk(condition, counting));
        loop.updates().forEach(update -> BodyWalker.walk(update, counting));
        BodyWalker.walk(loop.body(), counting);
        return count[0];
    }
}
