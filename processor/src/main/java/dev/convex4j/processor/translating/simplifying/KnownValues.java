package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.Exits;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.SwitchCase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Marks the variables whose value TypeScript knows from a test before, where they are compared with another constant: it
 * refuses a comparison that can only come out one way. The mark is a cast to the variable's own type.
 */
final class KnownValues extends BodyRewriter {
    /** The constants that each local surely has, and those that it surely doesn't have. */
    private record Facts(Map<Integer, Object> equal, Map<Integer, Set<Object>> different) {
        Facts() {
            this(new HashMap<>(), new HashMap<>());
        }

        Facts copy() {
            Facts copy = new Facts();
            copy.equal.putAll(equal);
            different.forEach((id, constants) -> copy.different.put(id, new HashSet<>(constants)));
            return copy;
        }

        void forget(int id) {
            equal.remove(id);
            different.remove(id);
        }
    }

    private record Comparison(BodyExpression.Local local, Object constant, boolean negated) {}

    private Facts facts = new Facts();

    private KnownValues() {}

    static List<BodyStatement> rewrite(MethodBody body) {
        List<BodyStatement> rewritten = new KnownValues().statements(body.statements());
        return rewritten.equals(body.statements()) ? body.statements() : rewritten;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        if (expression instanceof BodyExpression.Binary junction && isJunction(junction)) {
            BodyExpression left = expression(junction.left());
            BodyExpression right =
                    assuming(junction.left(), junction.operator().equals("&&"), () -> expression(junction.right()));
            return new BodyExpression.Binary(junction.operator(), left, right, junction.type(), junction.position());
        } else if (expression instanceof BodyExpression.Conditional choice) {
            BodyExpression condition = expression(choice.condition());
            return new BodyExpression.Conditional(
                    condition,
                    assuming(choice.condition(), true, () -> expression(choice.whenTrue())),
                    assuming(choice.condition(), false, () -> expression(choice.whenFalse())),
                    choice.type(),
                    choice.position());
        }
        Optional<Comparison> comparison = comparison(expression);
        if (comparison.isPresent()) {
            return isRefused(comparison.get())
                    ? marked(expression, comparison.get().local())
                    : expression;
        }
        if (expression instanceof BodyExpression.SwitchExpression selection
                && selection.selector() instanceof BodyExpression.Local local
                && isRefused(local, selection.cases())) {
            return expression(marked(selection, local));
        }
        BodyExpression rewritten = super.expression(expression);
        if (rewritten instanceof BodyExpression.Assign assign
                && assign.target() instanceof BodyExpression.Local local) {
            assigned(
                    local.id(),
                    assign.type(),
                    assign.operator().isEmpty() ? Optional.of(assign.value()) : Optional.empty());
        } else if (rewritten instanceof BodyExpression.Update update
                && update.target() instanceof BodyExpression.Local local) {
            facts.forget(local.id());
        }
        return rewritten;
    }

    private static boolean isJunction(BodyExpression.Binary binary) {
        return binary.operator().equals("&&") || binary.operator().equals("||");
    }

    @Override
    protected List<BodyStatement> statement(BodyStatement statement) {
        if (statement instanceof BodyStatement.If branch) {
            return List.of(ifStatement(branch));
        } else if (statement instanceof BodyStatement.While loop) {
            BodyExpression condition = expression(loop.condition());
            List<BodyStatement> body = assuming(loop.condition(), true, () -> statements(loop.body()));
            assume(loop.condition(), false);
            return List.of(new BodyStatement.While(condition, body, loop.position()));
        }
        if (statement instanceof BodyStatement.Switch selection
                && selection.selector() instanceof BodyExpression.Local local
                && isRefused(local, selection.cases())) {
            BodyExpression selector = new BodyExpression.Cast(local, local.type(), local.position());
            return statement(
                    new BodyStatement.Switch(selector, selection.cases(), selection.arrows(), selection.position()));
        }
        List<BodyStatement> rewritten = super.statement(statement);
        if (statement instanceof BodyStatement.LocalVariable variable) {
            assigned(variable.id(), variable.type(), variable.value());
        } else if (statement instanceof BodyStatement.DoWhile loop) {
            assume(loop.condition(), false);
        }
        return rewritten;
    }

    private BodyStatement ifStatement(BodyStatement.If branch) {
        BodyExpression condition = expression(branch.condition());
        List<BodyStatement> whenTrue = assuming(branch.condition(), true, () -> statements(branch.whenTrue()));
        List<BodyStatement> whenFalse = assuming(branch.condition(), false, () -> statements(branch.whenFalse()));
        if (Exits.always(branch.whenTrue())) {
            assume(branch.condition(), false);
        } else if (Exits.always(branch.whenFalse())) {
            assume(branch.condition(), true);
        }
        return new BodyStatement.If(condition, whenTrue, whenFalse, branch.position());
    }

    private <T> T assuming(BodyExpression condition, boolean outcome, Supplier<T> part) {
        Facts before = facts;
        facts = before.copy();
        assume(condition, outcome);
        T result = part.get();
        facts = before;
        return result;
    }

    /** Notes what is known where a condition has come out in one way. */
    private void assume(BodyExpression condition, boolean outcome) {
        if (condition instanceof BodyExpression.Unary not && not.operator().equals("!")) {
            assume(not.operand(), !outcome);
        } else if (condition instanceof BodyExpression.Binary junction && isJunction(junction)) {
            if (junction.operator().equals("&&") == outcome) {
                assume(junction.left(), outcome);
                assume(junction.right(), outcome);
            }
        }
        comparison(condition).ifPresent(comparison -> {
            int id = comparison.local().id();
            if (comparison.negated() != outcome) {
                facts.equal().put(id, comparison.constant());
            } else {
                facts.different().computeIfAbsent(id, key -> new HashSet<>()).add(comparison.constant());
            }
        });
    }

    /** Only of a type that is a union in TypeScript does an assignment say which value it is. */
    private void assigned(int id, JavaType type, Optional<BodyExpression> value) {
        facts.forget(id);
        if (type instanceof JavaType.Declared) {
            value.filter(BodyExpression.EnumConstant.class::isInstance)
                    .flatMap(KnownValues::constant)
                    .ifPresent(constant -> facts.equal().put(id, constant));
        }
    }

    private boolean isRefused(Comparison comparison) {
        int id = comparison.local().id();
        Object equal = facts.equal().get(id);
        boolean excluded = facts.different().getOrDefault(id, Set.of()).contains(comparison.constant());
        return (equal != null && !equal.equals(comparison.constant())) || excluded;
    }

    private boolean isRefused(BodyExpression.Local local, List<SwitchCase> cases) {
        return cases.stream()
                .flatMap(each -> each.labels().stream())
                .filter(SwitchCase.Label.Constant.class::isInstance)
                .flatMap(label -> constant(((SwitchCase.Label.Constant) label).value()).stream())
                .anyMatch(constant -> isRefused(new Comparison(local, constant, false)));
    }

    private static BodyExpression marked(BodyExpression comparison, BodyExpression.Local local) {
        return new BodyRewriter() {
            @Override
            protected BodyExpression expression(BodyExpression expression) {
                return expression == local
                        ? new BodyExpression.Cast(local, local.type(), local.position())
                        : super.expression(expression);
            }

            BodyExpression of(BodyExpression whole) {
                return expression(whole);
            }
        }.of(comparison);
    }

    private static Optional<Comparison> comparison(BodyExpression expression) {
        if (expression instanceof BodyExpression.Binary binary
                && (binary.operator().equals("==") || binary.operator().equals("!="))) {
            return comparison(binary.left(), binary.right(), binary.operator().equals("!="));
        } else if (expression instanceof BodyExpression.Call call
                && call.method().name().equals("equals")
                && call.receiver().isPresent()
                && call.arguments().size() == 1) {
            return comparison(call.receiver().get(), call.arguments().get(0), false);
        }
        return Optional.empty();
    }

    private static Optional<Comparison> comparison(BodyExpression left, BodyExpression right, boolean negated) {
        if (left instanceof BodyExpression.Local local) {
            return constant(right).map(constant -> new Comparison(local, constant, negated));
        } else if (right instanceof BodyExpression.Local local) {
            return constant(left).map(constant -> new Comparison(local, constant, negated));
        }
        return Optional.empty();
    }

    private static Optional<Object> constant(BodyExpression expression) {
        if (expression instanceof BodyExpression.EnumConstant constant) {
            return Optional.of(constant.owner() + "." + constant.name());
        }
        return ConstantValues.ofLiterals(expression)
                .filter(value -> !(value instanceof Boolean))
                .map(value -> value instanceof String ? value : ConstantValues.convert(value, Primitive.DOUBLE));
    }
}
