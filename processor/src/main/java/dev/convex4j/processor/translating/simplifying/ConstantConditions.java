package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.Exits;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.body.SwitchCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out what a condition of literals alone rules out: {@code false ? a : b} is {@code b}. TypeScript looks at such
 * conditions as well, and forgets in what can't be reached the tests that stand before it.
 */
final class ConstantConditions extends BodyRewriter {
    /** The groups of switches, in which a variable is known to the groups below too. */
    private final Set<List<BodyStatement>> groups = Collections.newSetFromMap(new IdentityHashMap<>());

    private ConstantConditions() {}

    static List<BodyStatement> rewrite(MethodBody body) {
        List<BodyStatement> rewritten = new ConstantConditions().statements(body.statements());
        return rewritten.equals(body.statements()) ? body.statements() : rewritten;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        if (expression instanceof BodyExpression.SwitchExpression selection) {
            addGroups(selection.cases());
        }
        BodyExpression rewritten = super.expression(expression);
        if (rewritten instanceof BodyExpression.Conditional choice) {
            return truth(choice.condition())
                    .flatMap(outcome -> as(outcome ? choice.whenTrue() : choice.whenFalse(), choice.type()))
                    .orElse(rewritten);
        } else if (rewritten instanceof BodyExpression.Binary junction
                && (junction.operator().equals("&&") || junction.operator().equals("||"))) {
            Optional<Boolean> left = truth(junction.left());
            Optional<Boolean> right = truth(junction.right());
            boolean decides = junction.operator().equals("||");
            if (left.isEmpty() && right.isPresent()) {
                return lastOf(junction, right.get() == decides).orElse(rewritten);
            }
            return left.flatMap(outcome ->
                            outcome == decides ? Optional.of(junction.left()) : as(junction.right(), junction.type()))
                    .orElse(rewritten);
        }
        return rewritten;
    }

    /** What is left of a junction whose second half is a literal: that one decides where the first only looks. */
    private static Optional<BodyExpression> lastOf(BodyExpression.Binary junction, boolean decides) {
        if (!decides) {
            return as(junction.left(), junction.type());
        }
        return onlyLooks(junction.left()) ? Optional.of(junction.right()) : Optional.empty();
    }

    /** Whether an expression of primitive values can't throw, and does nothing. */
    private static boolean onlyLooks(BodyExpression expression) {
        boolean value = expression.type() instanceof JavaType.Primitive;
        if (expression instanceof BodyExpression.Binary binary) {
            boolean divides = binary.operator().equals("/") || binary.operator().equals("%");
            return value && !divides && onlyLooks(binary.left()) && onlyLooks(binary.right());
        } else if (expression instanceof BodyExpression.Unary unary) {
            return value && onlyLooks(unary.operand());
        }
        return value && (expression instanceof BodyExpression.Local || expression instanceof BodyExpression.Literal);
    }

    private static Optional<Boolean> truth(BodyExpression condition) {
        if (condition instanceof BodyExpression.Cast cast && isBoolean(cast)) {
            return truth(cast.operand());
        } else if (condition instanceof BodyExpression.Unary not
                && not.operator().equals("!")) {
            return truth(not.operand()).map(outcome -> !outcome);
        } else if (condition instanceof BodyExpression.Call call && isBoxing(call)) {
            return truth(call.arguments().get(0));
        } else if (condition instanceof BodyExpression.Call call
                && call.method().name().equals("equals")
                && call.arguments().size() == 1) {
            return call.receiver()
                    .flatMap(receiver ->
                            ConstantValues.same(receiver, call.arguments().get(0)));
        } else if (condition instanceof BodyExpression.Binary binary
                && isBoolean(binary.left())
                && isBoolean(binary.right())) {
            return truth(binary.left())
                    .flatMap(left -> truth(binary.right())
                            .flatMap(right -> ConstantValues.logical(binary.operator(), left, right)));
        } else if (condition instanceof BodyExpression.Binary binary
                && (binary.operator().equals("==") || binary.operator().equals("!="))
                && binary.left() instanceof BodyExpression.EnumConstant) {
            return ConstantValues.same(binary.left(), binary.right())
                    .map(same -> same == binary.operator().equals("=="));
        }
        return ConstantValues.ofLiterals(condition)
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast);
    }

    private static boolean isBoxing(BodyExpression.Call call) {
        return call.method().owner().equals(Boolean.class.getName())
                && call.method().name().equals("valueOf")
                && isBoolean(call.arguments().get(0));
    }

    private static boolean isBoolean(BodyExpression expression) {
        return Promotion.unboxed(expression.type()).equals(Optional.of(JavaType.Primitive.BOOLEAN));
    }

    /** The part that is left, as a value of the whole's type. */
    private static Optional<BodyExpression> as(BodyExpression part, JavaType type) {
        if (part instanceof BodyExpression.Literal literal && literal.value().isEmpty()) {
            return Optional.empty();
        }
        boolean same = part.type().equals(type)
                || (part.type() instanceof JavaType.Declared && !(type instanceof JavaType.Primitive));
        return Optional.of(same ? part : new BodyExpression.Cast(part, type, part.position()));
    }

    @Override
    protected List<BodyStatement> statement(BodyStatement statement) {
        if (statement instanceof BodyStatement.Switch selection) {
            addGroups(selection.cases());
        }
        List<BodyStatement> rewritten = super.statement(statement);
        if (rewritten.size() == 1 && rewritten.get(0) instanceof BodyStatement.If branch) {
            return truth(branch.condition())
                    .map(outcome -> taken(outcome ? branch.whenTrue() : branch.whenFalse(), branch))
                    .orElse(rewritten);
        }
        return rewritten.size() == 1 ? loop(rewritten.get(0)) : rewritten;
    }

    /** A loop whose condition is a constant for TypeScript, though not for Java. */
    private static List<BodyStatement> loop(BodyStatement statement) {
        if (statement instanceof BodyStatement.While loop) {
            Optional<BodyExpression> known = literal(loop.condition());
            return truth(loop.condition()).orElse(true)
                    ? List.of(new BodyStatement.While(known.orElse(loop.condition()), loop.body(), loop.position()))
                    : List.of();
        } else if (statement instanceof BodyStatement.DoWhile loop) {
            Optional<BodyExpression> known = literal(loop.condition());
            return List.of(new BodyStatement.DoWhile(loop.body(), known.orElse(loop.condition()), loop.position()));
        } else if (statement instanceof BodyStatement.For loop) {
            return loop(loop);
        }
        return List.of(statement);
    }

    private static List<BodyStatement> loop(BodyStatement.For loop) {
        Optional<BodyExpression> known = loop.condition().flatMap(ConstantConditions::literal);
        if (loop.condition().flatMap(ConstantConditions::truth).orElse(true)) {
            return List.of(new BodyStatement.For(
                    loop.initializers(), known.or(loop::condition), loop.updates(), loop.body(), loop.position()));
        }
        return loop.initializers().stream().anyMatch(ConstantConditions::declares)
                ? List.of(new BodyStatement.Block(loop.initializers(), loop.position()))
                : loop.initializers();
    }

    private static Optional<BodyExpression> literal(BodyExpression condition) {
        return truth(condition)
                .map(outcome -> new BodyExpression.Literal(
                        Optional.of(outcome), JavaType.Primitive.BOOLEAN, condition.position()));
    }

    private static List<BodyStatement> taken(List<BodyStatement> taken, BodyStatement.If branch) {
        return taken.stream().anyMatch(ConstantConditions::declares)
                ? List.of(new BodyStatement.Block(taken, branch.position()))
                : taken;
    }

    private static boolean declares(BodyStatement statement) {
        return statement instanceof BodyStatement.LocalVariable || statement instanceof BodyStatement.LocalClass;
    }

    private void addGroups(List<SwitchCase> cases) {
        cases.forEach(each -> groups.add(each.statements()));
    }

    /** Java lets statements follow an {@code if (true)} that leaves; they can't follow what is left of it. */
    @Override
    protected List<BodyStatement> block(List<?> before, List<BodyStatement> rewritten) {
        for (int i = 0; i < rewritten.size() - 1; i++) {
            if (Exits.always(List.of(rewritten.get(i)))) {
                List<BodyStatement> left = new ArrayList<>(rewritten.subList(0, i + 1));
                if (groups.contains(before)) {
                    left.addAll(declared(rewritten.subList(i + 1, rewritten.size())));
                }
                return List.copyOf(left);
            }
        }
        return rewritten;
    }

    /** What a group below may know of statements that aren't reached: the variables, without their values. */
    private static List<BodyStatement> declared(List<BodyStatement> unreached) {
        return unreached.stream()
                .filter(ConstantConditions::declares)
                .map(statement -> statement instanceof BodyStatement.LocalVariable variable
                        ? new BodyStatement.LocalVariable(
                                variable.name(),
                                variable.id(),
                                variable.type(),
                                variable.reassigned(),
                                Optional.empty(),
                                variable.position())
                        : statement)
                .toList();
    }
}
