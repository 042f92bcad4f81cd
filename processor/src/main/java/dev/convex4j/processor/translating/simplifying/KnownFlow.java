package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.SwitchCase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Follows control through statements as TypeScript does, and what it knows of variables along the way. */
abstract class KnownFlow extends BodyRewriter {
    /** A condition that has been rewritten, and what is known where it came out in one way and in the other. */
    record Outcome(BodyExpression condition, KnownFacts whenTrue, KnownFacts whenFalse) {
        Outcome negated(BodyExpression negation) {
            return new Outcome(negation, /* whenTrue= */ whenFalse, /* whenFalse= */ whenTrue);
        }
    }

    private enum Kind {
        LOOP,
        SWITCH,
        SWITCH_EXPRESSION,
        STATEMENT
    }

    /** What jumps lead out of, or on to the next round of. */
    private static final class Target {
        private final Kind kind;
        private final Set<String> labels;
        private KnownFacts left = KnownFacts.unreached();
        private KnownFacts continued = KnownFacts.unreached();

        private Target(Kind kind, Set<String> labels) {
            this.kind = kind;
            this.labels = labels;
        }

        private void leave(KnownFacts facts) {
            left = left.or(facts);
        }

        private boolean isLeftBy(Optional<String> label) {
            return label.map(labels::contains).orElse(kind == Kind.LOOP || kind == Kind.SWITCH);
        }

        private boolean isContinuedBy(Optional<String> label) {
            return kind == Kind.LOOP && label.map(labels::contains).orElse(true);
        }
    }

    /** What is known at the place that the rewriting has come to. */
    protected KnownFacts facts = KnownFacts.none();

    private Deque<Target> targets = new ArrayDeque<>();
    private Set<String> labels = Set.of();
    /** What may be known where an exception is caught: TypeScript looks at the start of a {@code try} and at assignments. */
    private Optional<Target> caught = Optional.empty();

    /** Rewrites a condition; {@link #facts} are those before it. */
    protected abstract Outcome outcome(BodyExpression condition);

    /** Rewrites what a switch selects by. */
    protected abstract Selector selector(BodyExpression selector, List<SwitchCase> cases);

    protected abstract BodyStatement variable(BodyStatement.LocalVariable variable);

    /** Notes what a switch expression gives, at the place where it does. */
    protected abstract void given(BodyExpression value);

    /** What a switch selects by, and what is known in its cases. */
    interface Selector {
        BodyExpression expression();

        /** What is known in a case. */
        void enter(SwitchCase one, KnownFacts facts);

        /** What is known where no case is taken. */
        KnownFacts inNone(KnownFacts facts);
    }

    /** To be called after each assignment. */
    protected final void assigned() {
        caught.ifPresent(target -> target.leave(facts));
    }

    @Override
    protected List<BodyStatement> statement(BodyStatement statement) {
        if (statement instanceof BodyStatement.If branch) {
            return List.of(branch(branch));
        } else if (statement instanceof BodyStatement.While node) {
            return loop(target -> whileLoop(node, target));
        } else if (statement instanceof BodyStatement.DoWhile node) {
            return loop(target -> doLoop(node, target));
        } else if (statement instanceof BodyStatement.For node) {
            List<BodyStatement> initializers = statements(node.initializers());
            return loop(target -> forLoop(node, initializers, target));
        } else if (statement instanceof BodyStatement.ForEach node) {
            BodyExpression values = expression(node.values());
            return loop(target -> forEach(node, values, target));
        } else if (statement instanceof BodyStatement.Labeled node) {
            return List.of(labeled(node));
        } else if (statement instanceof BodyStatement.Switch node) {
            Selector selector = selector(node.selector(), node.cases());
            List<SwitchCase> cases = cases(Kind.SWITCH, selector, node.cases(), node.arrows());
            return List.of(new BodyStatement.Switch(selector.expression(), cases, node.arrows(), node.position()));
        } else if (statement instanceof BodyStatement.Try node) {
            return List.of(attempt(node));
        } else if (statement instanceof BodyStatement.LocalVariable node) {
            return List.of(variable(node));
        } else if (statement instanceof BodyStatement.Assert) {
            // It isn't written.
            return List.of(statement);
        }
        List<BodyStatement> rewritten = super.statement(statement);
        leave(statement);
        return rewritten;
    }

    private void leave(BodyStatement statement) {
        if (statement instanceof BodyStatement.Break jump) {
            targets.stream()
                    .filter(target -> target.isLeftBy(jump.label()))
                    .findFirst()
                    .ifPresent(target -> target.leave(facts));
        } else if (statement instanceof BodyStatement.Continue jump) {
            targets.stream()
                    .filter(target -> target.isContinuedBy(jump.label()))
                    .findFirst()
                    .ifPresent(target -> target.continued = target.continued.or(facts));
        } else if (statement instanceof BodyStatement.Yield jump) {
            given(jump.value());
            targets.stream()
                    .filter(target -> target.kind == Kind.SWITCH_EXPRESSION)
                    .findFirst()
                    .ifPresent(target -> target.leave(facts));
        } else if (!(statement instanceof BodyStatement.Return || statement instanceof BodyStatement.Throw)) {
            return;
        }
        facts = KnownFacts.unreached();
    }

    private BodyStatement branch(BodyStatement.If branch) {
        Outcome test = outcome(branch.condition());
        facts = test.whenTrue().copy();
        List<BodyStatement> whenTrue = statements(branch.whenTrue());
        KnownFacts afterTrue = facts;
        facts = test.whenFalse().copy();
        List<BodyStatement> whenFalse = statements(branch.whenFalse());
        facts = afterTrue.or(facts);
        return new BodyStatement.If(test.condition(), whenTrue, whenFalse, branch.position());
    }

    /** A loop is gone through until what is known at its start no longer becomes less. */
    private List<BodyStatement> loop(Function<Target, BodyStatement> round) {
        Set<String> own = labels;
        KnownFacts start = facts;
        while (true) {
            Target target = new Target(Kind.LOOP, own);
            facts = start.copy();
            BodyStatement rewritten = within(target, () -> round.apply(target));
            KnownFacts next = start.or(facts);
            if (next.equals(start)) {
                facts = target.left;
                return List.of(rewritten);
            }
            start = next;
        }
    }

    private <T> T within(Target target, Supplier<T> part) {
        labels = Set.of();
        targets.push(target);
        T result = part.get();
        targets.pop();
        return result;
    }

    /** The condition of a loop, where a literal stays one: what it keeps going is left by what is in it alone. */
    private Outcome repeats(BodyExpression condition) {
        Outcome test = outcome(condition);
        Optional<Boolean> literal = ConstantValues.ofLiterals(condition).map(Boolean.class::cast);
        return new Outcome(
                test.condition(),
                literal.filter(goesOn -> !goesOn).isPresent() ? KnownFacts.unreached() : test.whenTrue(),
                literal.filter(goesOn -> goesOn).isPresent() ? KnownFacts.unreached() : test.whenFalse());
    }

    private BodyStatement whileLoop(BodyStatement.While loop, Target target) {
        Outcome test = repeats(loop.condition());
        target.leave(test.whenFalse());
        facts = test.whenTrue().copy();
        List<BodyStatement> body = statements(loop.body());
        facts = facts.or(target.continued);
        return new BodyStatement.While(test.condition(), body, loop.position());
    }

    private BodyStatement doLoop(BodyStatement.DoWhile loop, Target target) {
        List<BodyStatement> body = statements(loop.body());
        facts = facts.or(target.continued);
        Outcome test = repeats(loop.condition());
        target.leave(test.whenFalse());
        facts = test.whenTrue();
        return new BodyStatement.DoWhile(body, test.condition(), loop.position());
    }

    private BodyStatement forLoop(BodyStatement.For loop, List<BodyStatement> initializers, Target target) {
        Optional<Outcome> test = loop.condition().map(this::repeats);
        test.ifPresent(known -> {
            target.leave(known.whenFalse());
            facts = known.whenTrue().copy();
        });
        List<BodyStatement> body = statements(loop.body());
        facts = facts.or(target.continued);
        List<BodyExpression> updates =
                loop.updates().stream().map(this::expression).toList();
        return new BodyStatement.For(initializers, test.map(Outcome::condition), updates, body, loop.position());
    }

    private BodyStatement forEach(BodyStatement.ForEach loop, BodyExpression values, Target target) {
        target.leave(facts);
        facts.forget(References.local(loop.variable().id()));
        List<BodyStatement> body = statements(loop.body());
        facts = facts.or(target.continued);
        return new BodyStatement.ForEach(loop.variable(), values, loop.elementType(), body, loop.position());
    }

    private BodyStatement labeled(BodyStatement.Labeled labeled) {
        Set<String> names = new HashSet<>(labels);
        names.add(labeled.label());
        Target target = new Target(Kind.STATEMENT, Set.of(labeled.label()));
        List<BodyStatement> rewritten = within(target, () -> {
            labels = Set.copyOf(names);
            List<BodyStatement> inner = statement(labeled.statement());
            labels = Set.of();
            return inner;
        });
        facts = facts.or(target.left);
        BodyStatement only =
                rewritten.size() == 1 ? rewritten.get(0) : new BodyStatement.Block(rewritten, labeled.position());
        return new BodyStatement.Labeled(labeled.label(), only, labeled.position());
    }

    protected final BodyExpression switchExpression(BodyExpression.SwitchExpression node) {
        Selector selector = selector(node.selector(), node.cases());
        List<SwitchCase> cases = cases(Kind.SWITCH_EXPRESSION, selector, node.cases(), node.arrows());
        return new BodyExpression.SwitchExpression(
                selector.expression(), cases, node.arrows(), node.type(), node.position());
    }

    private List<SwitchCase> cases(Kind kind, Selector selector, List<SwitchCase> cases, boolean arrows) {
        Target target = new Target(kind, Set.of());
        KnownFacts before = facts;
        boolean exhaustive = kind == Kind.SWITCH_EXPRESSION
                || cases.stream().anyMatch(each -> each.isDefault() || isOfPattern(each));
        if (!exhaustive) {
            target.leave(selector.inNone(before.copy()));
        }
        List<SwitchCase> rewritten = within(target, () -> {
            List<SwitchCase> all = new ArrayList<>();
            KnownFacts falling = KnownFacts.unreached();
            for (SwitchCase each : cases) {
                facts = before.copy();
                selector.enter(each, facts);
                facts = facts.or(falling);
                all.add(oneCase(each));
                falling = arrows ? falling : facts;
                if (arrows) {
                    target.leave(facts);
                }
            }
            target.leave(falling);
            return List.copyOf(all);
        });
        facts = target.left;
        return rewritten;
    }

    private SwitchCase oneCase(SwitchCase one) {
        Optional<Outcome> guard = one.guard().map(this::outcome);
        guard.ifPresent(known -> facts = known.whenTrue().copy());
        return new SwitchCase(
                one.labels(), guard.map(Outcome::condition), statements(one.statements()), one.position());
    }

    private static boolean isOfPattern(SwitchCase one) {
        return one.labels().stream().anyMatch(SwitchCase.Label.Pattern.class::isInstance);
    }

    private BodyStatement attempt(BodyStatement.Try node) {
        Optional<Target> around = caught;
        List<BodyStatement.Resource> resources = new ArrayList<>();
        Target thrown = new Target(Kind.STATEMENT, Set.of());
        thrown.leave(facts);
        caught = Optional.of(thrown);
        node.resources()
                .forEach(resource -> resources.add(new BodyStatement.Resource(
                        resource.variable().map(each -> (BodyStatement.LocalVariable) variable(each)),
                        resource.close())));
        List<BodyStatement> body = statements(node.body());
        KnownFacts after = facts;
        Target again = new Target(Kind.STATEMENT, Set.of());
        again.leave(thrown.left);
        caught = Optional.of(again);
        List<BodyStatement.CatchClause> catches = new ArrayList<>();
        for (BodyStatement.CatchClause clause : node.catches()) {
            facts = thrown.left.copy();
            catches.add(new BodyStatement.CatchClause(
                    clause.variable(), clause.types(), statements(clause.body()), clause.position()));
            after = after.or(facts);
        }
        caught = around;
        KnownFacts broken = node.catches().isEmpty() ? thrown.left : again.left;
        List<BodyStatement> finalizer = finalizer(node.finalizer(), after, broken);
        if (!node.finalizer().isEmpty() || !node.resources().isEmpty()) {
            around.ifPresent(target -> target.leave(broken));
        }
        return new BodyStatement.Try(List.copyOf(resources), body, List.copyOf(catches), finalizer, node.position());
    }

    /** Its statements run after all ways out; what stands below it, only after those that lead there. */
    private List<BodyStatement> finalizer(List<BodyStatement> finalizer, KnownFacts after, KnownFacts broken) {
        facts = after.or(broken);
        List<BodyStatement> rewritten = statements(finalizer);
        boolean left = !facts.isReached();
        facts = after.copy();
        statements(finalizer);
        facts = left ? KnownFacts.unreached() : facts;
        return rewritten;
    }

    /** Functions begin with what is known of variables around them, not of parts of values. */
    protected final <T> T inFunction(Supplier<T> function) {
        KnownFacts before = facts;
        Deque<Target> outer = targets;
        Optional<Target> thrown = caught;
        facts = before.without(id -> id.contains("."));
        targets = new ArrayDeque<>();
        caught = Optional.empty();
        T result = function.get();
        targets = outer;
        caught = thrown;
        facts = before;
        return result;
    }
}
