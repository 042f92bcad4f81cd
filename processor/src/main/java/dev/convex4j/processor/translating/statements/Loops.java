package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.operators.Assignments;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.List;
import java.util.Optional;

/** {@code for} and {@code while}. */
public final class Loops {
    private Loops() {}

    public static void whileLoop(
            BodyStatement.While loop, StatementTranslator statements, Expressions expressions, List<TsStatement> to) {
        TsExpression condition = expressions.code(loop.condition());
        to.add(new TsStatement.While(condition, statements.block(loop.body())));
    }

    /** A loop with one counter, which its body leaves alone and its lambdas can't capture. */
    public static void forLoop(
            BodyStatement.For loop, StatementTranslator statements, Expressions expressions, List<TsStatement> to) {
        if (loop.initializers().size() != 1
                || !(loop.initializers().get(0) instanceof BodyStatement.LocalVariable counter)
                || loop.updates().size() != 1
                || loop.condition().isEmpty()) {
            throw Untranslatable.construct(
                    "a `for` loop without one counter", "use `while`, or loop over a list", loop.position());
        }
        Scope.Frame frame = expressions.scope().enter();
        TsExpression start = expressions.into(
                counter.value()
                        .orElseThrow(() -> Untranslatable.construct(
                                "a counter without a start", "give it one", counter.position())),
                counter.type());
        Scope.Binding binding = expressions.scope().declare(counter.id(), counter.name(), Absence.UNDEFINED, false);
        TsStatement initializer =
                new TsStatement.Variable(false, TsParameter.named(binding.name()), Optional.of(start));
        TsExpression condition = expressions.code(loop.condition().get());
        TsExpression update = update(loop, counter, binding.name(), expressions);
        List<TsStatement> body = statements.block(loop.body());
        expressions.scope().leave(frame);
        to.add(new TsStatement.For(Optional.of(initializer), Optional.of(condition), Optional.of(update), body));
    }

    private static TsExpression update(
            BodyStatement.For loop, BodyStatement.LocalVariable counter, String name, Expressions expressions) {
        BodyExpression update = loop.updates().get(0);
        if (update instanceof BodyExpression.Update step) {
            return isBounded(loop, counter, step)
                    ? new TsExpression.Update(step.operator(), false, Code.name(name))
                    : Assignments.update(step, expressions);
        } else if (update instanceof BodyExpression.Assign assign) {
            return Assignments.assign(assign, expressions);
        }
        throw Untranslatable.construct("this update of a `for` loop", "use `i++` or `i += n`", update.position());
    }

    /** Whether a step by one can't overflow: the test before it leaves room, and the body doesn't touch the counter. */
    private static boolean isBounded(
            BodyStatement.For loop, BodyStatement.LocalVariable counter, BodyExpression.Update step) {
        return counter.type() == Primitive.INT
                && loop.condition().orElseThrow() instanceof BodyExpression.Binary test
                && isLocal(test.left(), counter.id())
                && test.right().type() == Primitive.INT
                && leavesRoom(test, step.operator())
                && isLocal(step.target(), counter.id())
                && !assigns(loop.body(), counter.id());
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

    private static boolean assigns(List<BodyStatement> statements, int id) {
        boolean[] found = {false};
        BodyWalker.walk(statements, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                found[0] |= expression instanceof BodyExpression.Assign assign && isLocal(assign.target(), id);
                found[0] |= expression instanceof BodyExpression.Update update && isLocal(update.target(), id);
            }
        });
        return found[0];
    }

    /** Java's iterator fails when its list grows; JavaScript's goes on with the new elements. */
    public static void requireUnchanged(Position loop, Expressions expressions) {
        expressions.context().lists().changedDuring(loop).ifPresent(change -> {
            throw Untranslatable.meaning(
                    "`" + change.list() + "` may change while it is looped over",
                    "Java ends this with a `ConcurrentModificationException`.",
                    "collect the changes, and make them after the loop",
                    change.position());
        });
    }
}
