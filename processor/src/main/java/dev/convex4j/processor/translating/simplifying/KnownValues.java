package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.Exits;
import dev.convex4j.processor.translating.analysis.Marked;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.Yields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Marks the variables and constants whose value TypeScript knows from a test before, where they are compared with another
 * constant: it refuses a comparison that can only come out one way. So does it for texts that it computes itself.
 */
final class KnownValues extends BodyRewriter {
    private record Comparison(BodyExpression known, String key, Object constant, boolean negated) {}

    private final References references;
    private final ComputedTexts texts;
    private KnownFacts facts = new KnownFacts();

    private KnownValues(References references) {
        this.references = references;
        this.texts = new ComputedTexts(references.constants());
    }

    static List<BodyStatement> rewrite(MethodBody body, References references) {
        List<BodyStatement> rewritten = new KnownValues(references).statements(body.statements());
        return rewritten.equals(body.statements()) ? body.statements() : rewritten;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        if (expression instanceof BodyExpression.Binary junction && isJunction(junction)) {
            BodyExpression left = expression(junction.left());
            BodyExpression right =
                    assuming(junction.left(), isConjunction(junction), () -> expression(junction.right()));
            return new BodyExpression.Binary(junction.operator(), left, right, junction.type(), junction.position());
        } else if (expression instanceof BodyExpression.InstanceOf test && isRefused(test)) {
            return new BodyExpression.InstanceOf(Marked.of(test.value()), test.pattern(), test.type(), test.position());
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
                    ? marked(expression, comparison.get().known())
                    : expression;
        }
        Optional<BodyExpression> computed = computedSide(expression);
        if (computed.isPresent()) {
            return marked(expression, computed.get());
        }
        if (expression instanceof BodyExpression.SwitchExpression selection) {
            return new BodyExpression.SwitchExpression(
                    selector(selection.selector(), selection.cases()),
                    cases(selection.selector(), selection.cases(), selection.arrows()),
                    selection.arrows(),
                    selection.type(),
                    selection.position());
        }
        BodyExpression rewritten = super.expression(expression);
        if (rewritten instanceof BodyExpression.Assign assign) {
            references
                    .key(assign.target())
                    .ifPresent(key -> assigned(
                            key,
                            assign.type(),
                            assign.operator().isEmpty() ? Optional.of(assign.value()) : Optional.empty()));
        } else if (rewritten instanceof BodyExpression.Update update) {
            references.key(update.target()).ifPresent(facts::forget);
        }
        return rewritten;
    }

    private static boolean isJunction(BodyExpression.Binary binary) {
        return isConjunction(binary)
                || binary.operator().equals("||")
                || (binary.operator().equals("|") && Types.isBoolean(binary.type()));
    }

    private static boolean isConjunction(BodyExpression.Binary junction) {
        return junction.operator().equals("&&")
                || (junction.operator().equals("&") && Types.isBoolean(junction.type()));
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
        if (statement instanceof BodyStatement.Switch selection) {
            return List.of(new BodyStatement.Switch(
                    selector(selection.selector(), selection.cases()),
                    cases(selection.selector(), selection.cases(), selection.arrows()),
                    selection.arrows(),
                    selection.position()));
        }
        List<BodyStatement> rewritten = super.statement(statement);
        if (rewritten.size() == 1 && rewritten.get(0) instanceof BodyStatement.LocalVariable variable) {
            return List.of(variable(variable));
        } else if (statement instanceof BodyStatement.DoWhile loop) {
            assume(loop.condition(), false);
        }
        return rewritten;
    }

    /** TypeScript gives a variable the type of what it starts with, even where that is one constant. */
    private BodyStatement.LocalVariable variable(BodyStatement.LocalVariable variable) {
        boolean narrow = variable.value()
                .filter(value -> variable.reassigned() ? isNarrow(value) : texts.contains(value))
                .isPresent();
        texts.declared(variable);
        assigned(References.local(variable.id()), variable.type(), variable.value());
        return narrow
                ? new BodyStatement.LocalVariable(
                        variable.name(),
                        variable.id(),
                        variable.type(),
                        variable.reassigned(),
                        variable.value().map(Marked::of),
                        variable.position())
                : variable;
    }

    private boolean isNarrow(BodyExpression value) {
        return value instanceof BodyExpression.Conditional choice
                ? isNarrow(choice.whenTrue()) && isNarrow(choice.whenFalse())
                : references.key(value).filter(facts::isKnown).isPresent();
    }

    private BodyStatement ifStatement(BodyStatement.If branch) {
        BodyExpression condition = expression(branch.condition());
        KnownFacts before = facts;
        facts = before.copy();
        assume(branch.condition(), true);
        List<BodyStatement> whenTrue = statements(branch.whenTrue());
        KnownFacts afterTrue = facts;
        facts = before.copy();
        assume(branch.condition(), false);
        List<BodyStatement> whenFalse = statements(branch.whenFalse());
        if (!Exits.always(branch.whenTrue())) {
            facts = Exits.always(branch.whenFalse()) ? afterTrue : facts.or(afterTrue);
        }
        return new BodyStatement.If(condition, whenTrue, whenFalse, branch.position());
    }

    private BodyExpression selector(BodyExpression selector, List<SwitchCase> cases) {
        boolean refused = texts.contains(selector)
                || references
                        .key(selector)
                        .filter(key -> isRefused(selector, key, cases))
                        .isPresent();
        return refused ? Marked.of(selector) : expression(selector);
    }

    private List<SwitchCase> cases(BodyExpression selector, List<SwitchCase> cases, boolean arrows) {
        KnownFacts before = facts;
        boolean exhaustive = cases.stream().anyMatch(SwitchCase::isDefault);
        Optional<KnownFacts> after = exhaustive ? Optional.empty() : Optional.of(inNoCase(selector, cases));
        Optional<KnownFacts> falling = Optional.empty();
        List<SwitchCase> rewritten = new ArrayList<>();
        for (SwitchCase each : cases) {
            facts = before.copy();
            references.selected(selector).ifPresent(key -> assumeCase(key, each, cases));
            facts = falling.map(facts::or).orElse(facts);
            rewritten.add(new SwitchCase(
                    each.labels(), each.guard().map(this::expression), statements(each.statements()), each.position()));
            boolean falls = !arrows && !Exits.always(each.statements());
            falling = falls ? Optional.of(facts) : Optional.empty();
            if (isLeft(each, falls && rewritten.size() < cases.size())) {
                after = Optional.of(after.map(facts::or).orElse(facts));
            }
        }
        facts = after.orElse(before);
        return List.copyOf(rewritten);
    }

    /** Whether control comes from a case to what follows the switch. */
    private static boolean isLeft(SwitchCase one, boolean falls) {
        List<BodyStatement> statements = one.statements();
        boolean gives = !statements.isEmpty() && statements.get(statements.size() - 1) instanceof BodyStatement.Yield;
        return gives || Exits.isLeft(statements) || !(falls || Exits.always(statements));
    }

    /** What is known where none of the cases was taken. */
    private KnownFacts inNoCase(BodyExpression selector, List<SwitchCase> cases) {
        KnownFacts known = facts.copy();
        references.selected(selector).ifPresent(key -> labels(cases).forEach(constant -> known.isNot(key, constant)));
        return known;
    }

    /** In a case, TypeScript knows which constants the selector may be. */
    private void assumeCase(String selector, SwitchCase one, List<SwitchCase> all) {
        if (one.isDefault()) {
            labels(all).forEach(constant -> facts.isNot(selector, constant));
        } else if (one.labels().stream().allMatch(SwitchCase.Label.Constant.class::isInstance)) {
            facts.isAmong(selector, labels(List.of(one)));
        }
    }

    private static Set<Object> labels(List<SwitchCase> cases) {
        return cases.stream()
                .flatMap(each -> each.labels().stream())
                .filter(SwitchCase.Label.Constant.class::isInstance)
                .flatMap(label -> constant(((SwitchCase.Label.Constant) label).value()).stream())
                .collect(Collectors.toSet());
    }

    private <T> T assuming(BodyExpression condition, boolean outcome, Supplier<T> part) {
        KnownFacts before = facts;
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
            if (isConjunction(junction) == outcome) {
                assume(junction.left(), outcome);
                assume(junction.right(), outcome);
            }
        }
        if (condition instanceof BodyExpression.InstanceOf test && test.pattern() instanceof BodyPattern.OfType type) {
            references
                    .key(test.value())
                    .ifPresent(key -> references.record(type.type()).ifPresent(record -> assume(key, record, outcome)));
        }
        comparison(condition)
                .ifPresent(
                        comparison -> assume(comparison.key(), comparison.constant(), comparison.negated() != outcome));
    }

    private void assume(String key, Object constant, boolean same) {
        if (same) {
            facts.isAmong(key, Set.of(constant));
        } else {
            facts.isNot(key, constant);
        }
    }

    /** Only of a type that is a union in TypeScript does an assignment say which value it is. */
    private void assigned(String key, JavaType type, Optional<BodyExpression> value) {
        Optional<String> other = value.flatMap(references::key);
        if (other.isPresent()) {
            facts.isAs(key, other.get());
            return;
        }
        facts.forget(key);
        if (type instanceof JavaType.Declared) {
            value.flatMap(this::constants).ifPresent(constants -> facts.isAmong(key, constants));
        }
    }

    /** The constants of an enum, or the records, that an expression chooses from. */
    private Optional<Set<Object>> constants(BodyExpression value) {
        if (value instanceof BodyExpression.Conditional choice) {
            return constants(choice.whenTrue())
                    .flatMap(left -> constants(choice.whenFalse()).map(right -> union(left, right)));
        }
        if (value instanceof BodyExpression.SwitchExpression selection) {
            Optional<Set<Object>> chosen = Yields.own(selection).stream()
                    .map(this::constants)
                    .reduce((left, right) -> left.flatMap(some -> right.map(more -> union(some, more))))
                    .orElse(Optional.empty());
            // Which ones a variable may be is not followed: none is taken to be possible, so that every test is marked.
            return chosen.or(() -> isMadeOfKnown(value) ? Optional.of(Set.of()) : Optional.empty());
        }
        // The type of a value may say more than that of the variable it is given to.
        return references
                .record(value.type())
                .or(() -> value instanceof BodyExpression.EnumConstant ? constant(value) : Optional.empty())
                .map(Set::of);
    }

    /** Whether TypeScript may know of each value that is chosen from which constant it is. */
    private static boolean isMadeOfKnown(BodyExpression value) {
        if (value instanceof BodyExpression.Conditional choice) {
            return isMadeOfKnown(choice.whenTrue()) && isMadeOfKnown(choice.whenFalse());
        } else if (value instanceof BodyExpression.SwitchExpression selection) {
            return Yields.own(selection).stream().allMatch(KnownValues::isMadeOfKnown);
        }
        return value instanceof BodyExpression.EnumConstant || value instanceof BodyExpression.Local;
    }

    private static Set<Object> union(Set<Object> left, Set<Object> right) {
        return Stream.concat(left.stream(), right.stream()).collect(Collectors.toSet());
    }

    /** Whether TypeScript may know that a value isn't what it is asked for. */
    private boolean isRefused(BodyExpression.InstanceOf test) {
        JavaType asked = test.pattern() instanceof BodyPattern.OfRecord record
                ? record.type()
                : test.pattern() instanceof BodyPattern.OfType type
                        ? type.type()
                        : test.value().type();
        return references
                .key(test.value())
                .filter(key -> references
                        .record(asked)
                        .map(record -> facts.excludes(key, record))
                        .orElse(facts.isKnown(key)))
                .isPresent();
    }

    private boolean isRefused(Comparison comparison) {
        return facts.excludes(comparison.key(), comparison.constant());
    }

    private boolean isRefused(BodyExpression selector, String key, List<SwitchCase> cases) {
        return cases.stream()
                .flatMap(each -> each.labels().stream())
                .filter(SwitchCase.Label.Constant.class::isInstance)
                .flatMap(label -> constant(((SwitchCase.Label.Constant) label).value()).stream())
                .anyMatch(constant -> isRefused(new Comparison(selector, key, constant, false)));
    }

    private static BodyExpression marked(BodyExpression comparison, BodyExpression known) {
        return new BodyRewriter() {
            @Override
            protected BodyExpression expression(BodyExpression expression) {
                return expression == known ? Marked.of(known) : super.expression(expression);
            }

            BodyExpression of(BodyExpression whole) {
                return expression(whole);
            }
        }.of(comparison);
    }

    /** A text that TypeScript computes, where it is compared with another one that TypeScript knows. */
    private Optional<BodyExpression> computedSide(BodyExpression expression) {
        return sides(expression)
                .filter(sides -> sides.stream().allMatch(this::isChosenOfKnown))
                .flatMap(sides -> sides.stream().filter(texts::contains).findFirst());
    }

    private boolean isChosenOfKnown(BodyExpression side) {
        return side instanceof BodyExpression.Conditional choice
                ? isChosenOfKnown(choice.whenTrue()) && isChosenOfKnown(choice.whenFalse())
                : texts.isKnown(side);
    }

    private Optional<Comparison> comparison(BodyExpression expression) {
        boolean negated = expression instanceof BodyExpression.Binary binary
                && binary.operator().equals("!=");
        return sides(expression)
                .flatMap(sides -> comparison(sides.get(0), sides.get(1), negated)
                        .or(() -> comparison(sides.get(1), sides.get(0), negated)));
    }

    private Optional<Comparison> comparison(BodyExpression known, BodyExpression other, boolean negated) {
        return references
                .key(known)
                .flatMap(key -> constant(other).map(constant -> new Comparison(known, key, constant, negated)));
    }

    /** What a comparison compares. */
    private static Optional<List<BodyExpression>> sides(BodyExpression expression) {
        if (expression instanceof BodyExpression.Binary binary
                && (binary.operator().equals("==") || binary.operator().equals("!="))) {
            return Optional.of(List.of(binary.left(), binary.right()));
        } else if (expression instanceof BodyExpression.Call call
                && call.method().name().equals("equals")
                && call.receiver().isPresent()
                && call.arguments().size() == 1) {
            return Optional.of(List.of(call.receiver().get(), call.arguments().get(0)));
        }
        return Optional.empty();
    }

    private static Optional<Object> constant(BodyExpression expression) {
        if (expression instanceof BodyExpression.EnumConstant constant) {
            return Optional.of(constant.owner() + "." + constant.name());
        }
        // A constant of the JDK becomes a literal.
        boolean written = expression instanceof BodyExpression.StaticField field
                && field.owner().startsWith("java.");
        return (written ? ConstantValues.known(expression) : ConstantValues.ofLiterals(expression))
                .filter(value -> !(value instanceof Boolean))
                .map(value -> value instanceof String ? value : ConstantValues.convert(value, Primitive.DOUBLE));
    }
}
