package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.analysis.Marked;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks the variables and constants whose value TypeScript knows from a test or an assignment before, where they are
 * compared with something else: it refuses a comparison that can only come out one way. So does it for texts that it
 * computes itself.
 */
final class KnownValues extends KnownFlow {
    private final References references;
    private final ComputedTexts texts;
    private final NarrowTypes types;
    private final AskedValues asked;
    private final ComparedTruths truths;
    /** The conditions that variables were declared with: TypeScript looks through them. */
    private final Map<Integer, BodyExpression> conditions = new HashMap<>();

    /** The variables that are assigned after their declaration. */
    private final Set<Integer> assigned = new HashSet<>();

    private KnownValues(MethodBody body, References references) {
        this.references = references;
        this.texts = new ComputedTexts(references.constants());
        this.types = new NarrowTypes(references);
        this.asked = new AskedValues(references);
        this.truths = ComparedTruths.in(body, references);
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (expression instanceof BodyExpression.Assign assign) {
                    addAssigned(assign.target());
                } else if (expression instanceof BodyExpression.Update update) {
                    addAssigned(update.target());
                }
            }
        });
    }

    private void addAssigned(BodyExpression target) {
        if (target instanceof BodyExpression.Local local) {
            assigned.add(local.id());
        }
    }

    /** Whether a condition only looks at variables that are never assigned again. */
    private boolean staysTheSame(BodyExpression condition) {
        boolean[] same = {true};
        BodyWalker.walk(condition, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                same[0] &= !(expression instanceof BodyExpression.Assign)
                        && !(expression instanceof BodyExpression.Update)
                        && !(expression instanceof BodyExpression.Local local && assigned.contains(local.id()));
            }
        });
        return same[0];
    }

    static List<BodyStatement> rewrite(MethodBody body, References references) {
        List<BodyStatement> rewritten = new KnownValues(body, references).statements(body.statements());
        return rewritten.equals(body.statements()) ? body.statements() : rewritten;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        if (Comparison.isCondition(expression)) {
            Outcome outcome = outcome(expression);
            facts = outcome.whenTrue().or(outcome.whenFalse());
            return outcome.condition();
        } else if (expression instanceof BodyExpression.Conditional choice) {
            return conditional(choice);
        } else if (expression instanceof BodyExpression.SwitchExpression selection) {
            return switchExpression(selection);
        } else if (expression instanceof BodyExpression.Lambda) {
            return inFunction(() -> super.expression(expression));
        } else if (expression instanceof BodyExpression.Cast cast
                && references.members(cast.type()).isPresent()) {
            return cast(cast, references.members(cast.type()).get());
        }
        BodyExpression rewritten = NarrowArguments.marked(super.expression(expression), this::isKnown);
        if (expression instanceof BodyExpression.Assign assign) {
            rewritten = comparing(assign, rewritten);
            Optional<BodyExpression> value =
                    assign.operator().isEmpty() ? Optional.of(assign.value()) : Optional.empty();
            references.key(assign.target()).ifPresent(key -> assign(key, assign.type(), value));
        } else if (expression instanceof BodyExpression.Update update) {
            references.key(update.target()).ifPresent(key -> assign(key, update.type(), Optional.empty()));
        }
        return rewritten;
    }

    /** {@code a ^= b} compares, too. */
    private BodyExpression comparing(BodyExpression.Assign written, BodyExpression rewritten) {
        return rewritten instanceof BodyExpression.Assign assign
                        && assign.operator().equals(Optional.of("^"))
                        && truths.mayBeKnown(written.target(), written.value())
                ? new BodyExpression.Assign(
                        assign.operator(), assign.target(), Marked.of(assign.value()), assign.type(), assign.position())
                : rewritten;
    }

    private BodyExpression conditional(BodyExpression.Conditional choice) {
        Outcome test = outcome(choice.condition());
        facts = test.whenTrue().copy();
        BodyExpression whenTrue = expression(choice.whenTrue());
        types.given(choice.whenTrue(), facts);
        KnownFacts afterTrue = facts;
        facts = test.whenFalse().copy();
        BodyExpression whenFalse = expression(choice.whenFalse());
        types.given(choice.whenFalse(), facts);
        facts = afterTrue.or(facts);
        return new BodyExpression.Conditional(test.condition(), whenTrue, whenFalse, choice.type(), choice.position());
    }

    @Override
    protected Outcome outcome(BodyExpression condition) {
        if (condition instanceof BodyExpression.Unary not && not.operator().equals("!")) {
            Outcome operand = outcome(not.operand());
            return operand.negated(new BodyExpression.Unary("!", operand.condition(), not.type(), not.position()));
        } else if (condition instanceof BodyExpression.Binary junction && Comparison.isJunction(junction)) {
            return junction(junction);
        } else if (condition instanceof BodyExpression.Binary equality
                && Comparison.truth(equality).isPresent()) {
            return withTruth(equality, Comparison.truth(equality).get());
        } else if (condition instanceof BodyExpression.InstanceOf test) {
            return instanceTest(test);
        } else if (condition instanceof BodyExpression.Cast cast && References.isBoxing(cast)) {
            Outcome operand = outcome(cast.operand());
            return new Outcome(
                    new BodyExpression.Cast(operand.condition(), cast.type(), cast.position()),
                    operand.whenTrue(),
                    operand.whenFalse());
        }
        Optional<List<BodyExpression>> sides = Comparison.sides(condition);
        return sides.isPresent() ? comparison(condition, sides.get()) : other(condition);
    }

    /** {@code true == condition} and its like are the condition itself, or its opposite. */
    private Outcome withTruth(BodyExpression.Binary equality, Comparison.Truth truth) {
        Outcome other = outcome(truth.other());
        BodyExpression left = truth.other() == equality.left() ? other.condition() : equality.left();
        BodyExpression right = truth.other() == equality.right() ? other.condition() : equality.right();
        BodyExpression condition =
                new BodyExpression.Binary(equality.operator(), left, right, equality.type(), equality.position());
        return truth.same() ? new Outcome(condition, other.whenTrue(), other.whenFalse()) : other.negated(condition);
    }

    private Outcome junction(BodyExpression.Binary junction) {
        boolean conjunction = Comparison.isConjunction(junction);
        Outcome left = outcome(junction.left());
        facts = (conjunction ? left.whenTrue() : left.whenFalse()).copy();
        Outcome right = outcome(junction.right());
        BodyExpression condition = new BodyExpression.Binary(
                junction.operator(), left.condition(), right.condition(), junction.type(), junction.position());
        return conjunction
                ? new Outcome(condition, right.whenTrue(), left.whenFalse().or(right.whenFalse()))
                : new Outcome(condition, left.whenTrue().or(right.whenTrue()), right.whenFalse());
    }

    /** A condition that itself says nothing. A literal is written as any boolean, so that TypeScript reaches both sides. */
    private Outcome other(BodyExpression condition) {
        BodyExpression rewritten = expression(condition);
        if (condition instanceof BodyExpression.Local local && conditions.containsKey(local.id())) {
            KnownFacts before = facts;
            Outcome declared = outcome(conditions.getOrDefault(local.id(), condition));
            facts = before;
            return new Outcome(rewritten, declared.whenTrue(), declared.whenFalse());
        }
        return new Outcome(rewritten, facts, facts.copy());
    }

    private Outcome instanceTest(BodyExpression.InstanceOf test) {
        BodyExpression value = expression(test.value());
        BodyPattern pattern = test.pattern();
        Set<Object> members = asked.members(pattern);
        Optional<String> key = references.selected(test.value());
        boolean refused = isOfOthers(test.value(), members);
        BodyExpression condition = new BodyExpression.InstanceOf(
                refused ? Marked.of(value) : value, pattern, test.type(), test.position());
        KnownFacts whenTrue = facts.copy();
        KnownFacts whenFalse = facts.copy();
        if (!refused && !members.isEmpty()) {
            key.ifPresent(place -> whenTrue.isOneOf(place, members));
            if (pattern instanceof BodyPattern.OfType) {
                key.ifPresent(place -> whenFalse.isNoneOf(
                        place, members, references.choice(test.value().type())));
            }
        }
        return new Outcome(condition, whenTrue, whenFalse);
    }

    private BodyExpression cast(BodyExpression.Cast cast, Set<Object> members) {
        BodyExpression operand = expression(cast.operand());
        if (isOfOthers(cast.operand(), members)) {
            return new BodyExpression.Cast(Marked.of(operand), cast.type(), cast.position());
        }
        // Without a mark, a cast to a choice's own type says nothing.
        return Marked.is(cast) && operand instanceof BodyExpression.Conditional
                ? operand
                : new BodyExpression.Cast(operand, cast.type(), cast.position());
    }

    /** Whether TypeScript knows a value, and that it is none of the records or classes. */
    private boolean isOfOthers(BodyExpression value, Set<Object> members) {
        return known(value)
                .filter(known -> Collections.disjoint(known, members))
                .isPresent();
    }

    private Outcome comparison(BodyExpression condition, List<BodyExpression> sides) {
        BodyExpression left = expression(sides.get(0));
        BodyExpression right = expression(sides.get(1));
        Optional<Set<Object>> leftKnown = compared(sides.get(0));
        Optional<Set<Object>> rightKnown = compared(sides.get(1));
        boolean refused = leftKnown.isPresent()
                && rightKnown.isPresent()
                && Collections.disjoint(leftKnown.get(), rightKnown.get());
        boolean markRight = !isMarkable(sides.get(0)) && isMarkable(sides.get(1));
        if (truths.mayBeKnown(sides.get(0), sides.get(1))) {
            refused = true;
        } else if (!refused) {
            Optional<BodyExpression> computed = computedSide(sides);
            refused = computed.isPresent();
            markRight = computed.filter(side -> side == sides.get(1)).isPresent();
        } else if (!isMarkable(sides.get(0)) && !markRight) {
            refused = false;
        }
        BodyExpression rewritten = Comparison.of(
                condition,
                refused && !markRight ? Marked.of(left) : left,
                refused && markRight ? Marked.of(right) : right);
        KnownFacts same = facts.copy();
        KnownFacts different = facts.copy();
        if (!refused) {
            note(sides.get(0), rightKnown, same, different);
            note(sides.get(1), leftKnown, same, different);
        }
        return Comparison.isNegated(condition)
                ? new Outcome(rewritten, different, same)
                : new Outcome(rewritten, same, different);
    }

    private void note(BodyExpression side, Optional<Set<Object>> other, KnownFacts same, KnownFacts different) {
        references
                .selected(side)
                .ifPresent(key -> other.ifPresent(values -> {
                    same.isOneOf(key, values);
                    if (values.size() == 1 && !values.contains(KnownFacts.OTHER)) {
                        different.isNoneOf(key, values, references.choice(side.type()));
                    }
                }));
    }

    /** A choice between values that are known is widened as a whole, a constant where it is declared. */
    private boolean isMarkable(BodyExpression side) {
        return (isKnown(side) || Comparison.constant(side).isEmpty())
                && (references.selected(side).isPresent() || side instanceof BodyExpression.Conditional);
    }

    /** What TypeScript knows that one side of a comparison is among. */
    private Optional<Set<Object>> compared(BodyExpression side) {
        return isKnown(side)
                ? known(side)
                : Comparison.constant(side).map(Set::of).or(() -> known(side));
    }

    private boolean isKnown(BodyExpression value) {
        return references.key(value).flatMap(facts::of).isPresent();
    }

    private Optional<Set<Object>> known(BodyExpression value) {
        if (value instanceof BodyExpression.Assign assign && assign.operator().isEmpty()) {
            Optional<Set<Object>> assigned = compared(assign.value());
            return assigned.isPresent() ? assigned : references.selected(value).flatMap(facts::of);
        } else if (value instanceof BodyExpression.Conditional choice) {
            return types.of(choice, choice.type(), facts);
        }
        return references.selected(value).flatMap(facts::of);
    }

    /** A text that TypeScript computes, where it is compared with another one that TypeScript knows. */
    private Optional<BodyExpression> computedSide(List<BodyExpression> sides) {
        return sides.stream().allMatch(this::isChosenOfKnown)
                ? sides.stream().filter(texts::contains).findFirst()
                : Optional.empty();
    }

    private boolean isChosenOfKnown(BodyExpression side) {
        return side instanceof BodyExpression.Conditional choice
                ? isChosenOfKnown(choice.whenTrue()) && isChosenOfKnown(choice.whenFalse())
                : texts.isKnown(side);
    }

    /** TypeScript gives a variable the type of what it starts with, even where that is one constant. */
    @Override
    protected BodyStatement variable(BodyStatement.LocalVariable variable) {
        Optional<BodyExpression> value = variable.value().map(this::expression);
        boolean narrow = variable.value()
                .filter(start -> variable.reassigned() ? isNarrow(start) : texts.contains(start))
                .isPresent();
        texts.declared(variable);
        String key = References.local(variable.id());
        Optional<Set<Object>> copied = variable.reassigned()
                ? Optional.empty()
                : variable.value().flatMap(references::key).flatMap(facts::of);
        assign(key, variable.type(), variable.value());
        copied.ifPresent(values -> facts.isAmong(key, values));
        if (!variable.reassigned() && Types.isBoolean(variable.type())) {
            variable.value().filter(this::staysTheSame).ifPresent(start -> conditions.put(variable.id(), start));
        }
        return new BodyStatement.LocalVariable(
                variable.name(),
                variable.id(),
                variable.type(),
                variable.reassigned(),
                narrow ? value.map(Marked::of) : value,
                variable.position());
    }

    private boolean isNarrow(BodyExpression value) {
        if (Types.isBoolean(value.type()) && NarrowTypes.isKnownTruth(value)) {
            return true;
        }
        return value instanceof BodyExpression.Conditional choice
                ? isNarrow(choice.whenTrue()) && isNarrow(choice.whenFalse())
                : references.key(value).flatMap(facts::of).isPresent();
    }

    @Override
    protected void given(BodyExpression value) {
        types.given(value, facts);
    }

    /** Only of a type that is a union in TypeScript does an assignment say which value it is. */
    private void assign(String key, JavaType type, Optional<BodyExpression> value) {
        Optional<Set<Object>> known = references.choice(type).isPresent()
                ? value.flatMap(each -> types.of(each, type, facts))
                : Optional.empty();
        facts.forget(key);
        known.ifPresent(values -> facts.isAmong(key, values));
        assigned();
    }

    @Override
    protected Selector selector(BodyExpression selector, List<SwitchCase> cases) {
        BodyExpression rewritten = expression(selector);
        Optional<Set<Object>> known = known(selector);
        boolean refused = texts.contains(selector)
                || known.filter(values -> asked.labels(cases).stream().anyMatch(label -> !values.contains(label))
                                || asked.areOthers(cases, values)
                                || (asked.labels(cases).containsAll(values) && asked.isUsedByDefault(selector, cases)))
                        .isPresent();
        Optional<String> key = refused ? Optional.empty() : references.selected(selector);
        Optional<Set<Object>> all = references.choice(selector.type());
        return new Selector() {
            @Override
            public BodyExpression expression() {
                return refused ? Marked.of(rewritten) : rewritten;
            }

            @Override
            public void enter(SwitchCase one, KnownFacts inside) {
                if (one.isDefault()) {
                    key.ifPresent(place -> inside.isNoneOf(place, asked.labels(cases), all));
                } else if (one.labels().stream().allMatch(SwitchCase.Label.Constant.class::isInstance)) {
                    key.ifPresent(place -> inside.isOneOf(place, asked.labels(List.of(one))));
                }
            }

            @Override
            public KnownFacts inNone(KnownFacts after) {
                key.ifPresent(place -> after.isNoneOf(place, asked.labels(cases), all));
                boolean none = key.flatMap(after::of).filter(Set::isEmpty).isPresent();
                return none ? KnownFacts.unreached() : after;
            }
        };
    }
}
