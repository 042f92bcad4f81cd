package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The places where a local that may hold {@code null}, or what is read from one, surely doesn't: because a test before says
 * so, which TypeScript's own control flow analysis sees, too; or because a method or a field of the local was used before,
 * which had thrown, and which TypeScript must be told.
 */
public final class NonNullLocals {
    private final Set<BodyExpression> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<BodyExpression> asserted = Collections.newSetFromMap(new IdentityHashMap<>());

    private final SteadyNames names;
    private final NullTests tests;
    private final Predicate<BodyExpression> there;

    private NonNullLocals(SteadyNames names, Predicate<BodyExpression> there) {
        this.names = names;
        this.tests = new NullTests(names);
        this.there = there;
    }

    /**
     * Looks through the statements of one method or initializer.
     *
     * @param there whether an expression is known to give a value
     */
    static NonNullLocals of(List<BodyStatement> statements, SteadyNames names, Predicate<BodyExpression> there) {
        NonNullLocals found = new NonNullLocals(names, there);
        found.block(statements, new Facts(Set.of(), Set.of(), true));
        return found;
    }

    /** Whether this very occurrence of a local, or of what is read from it, is known to hold a value. */
    public boolean contains(BodyExpression occurrence) {
        return known.contains(occurrence) || asserted.contains(occurrence);
    }

    /** Whether TypeScript doesn't see why this occurrence holds a value. */
    boolean isAsserted(BodyExpression.Local occurrence) {
        return asserted.contains(occurrence);
    }

    /**
     * What holds a value at a point, by {@link SteadyNames#path}, if the point is reached at all.
     *
     * @param used those of which only the use of a member says so
     */
    private record Facts(Set<String> names, Set<String> used, boolean reached) {
        static final Facts UNREACHED = new Facts(Set.of(), Set.of(), false);

        Facts with(Set<String> more) {
            return new Facts(union(names, more), used, reached);
        }

        Facts withUsed(int id) {
            return new Facts(names, union(used, Set.of(SteadyNames.local(id))), reached);
        }

        /** Without what is said of some locals, and of what is read from them. */
        Facts without(Set<Integer> less) {
            Set<String> rest = new HashSet<>(names);
            Set<String> usedRest = new HashSet<>(used);
            for (int id : less) {
                rest.removeIf(name -> name.startsWith(SteadyNames.local(id)));
                usedRest.remove(SteadyNames.local(id));
            }
            return new Facts(rest, usedRest, reached);
        }

        /** What TypeScript still knows in a function that stands here. */
        Facts ofLocals() {
            Set<String> locals = new HashSet<>(names);
            locals.removeIf(name -> !name.endsWith(";"));
            return new Facts(locals, used, reached);
        }

        Facts or(Facts other) {
            if (!reached || !other.reached) {
                return reached ? this : other;
            }
            Set<String> seen = new HashSet<>(names);
            seen.retainAll(other.names);
            Set<String> either = union(names, used);
            either.retainAll(union(other.names, other.used));
            return new Facts(seen, either, true);
        }

        private static Set<String> union(Set<String> some, Set<String> more) {
            Set<String> all = new HashSet<>(some);
            all.addAll(more);
            return all;
        }
    }

    private Facts block(List<BodyStatement> statements, Facts before) {
        Facts facts = before;
        for (BodyStatement statement : statements) {
            facts = statement(statement, facts);
        }
        return facts;
    }

    private Facts statement(BodyStatement statement, Facts facts) {
        if (statement instanceof BodyStatement.LocalVariable node) {
            return node.value()
                    .map(value -> assigned(node.id(), value, expression(value, facts)))
                    .orElse(facts);
        } else if (statement instanceof BodyStatement.ExpressionStatement node) {
            return expression(node.expression(), facts);
        } else if (statement instanceof BodyStatement.If node) {
            Facts tested = expression(node.condition(), facts);
            Facts whenTrue = block(node.whenTrue(), tested.with(tests.when(node.condition(), true)));
            Facts whenFalse = block(node.whenFalse(), tested.with(tests.when(node.condition(), false)));
            return whenTrue.or(whenFalse);
        } else if (statement instanceof BodyStatement.Block node) {
            return block(node.statements(), facts);
        } else if (statement instanceof BodyStatement.While node) {
            return whileLoop(node, facts);
        } else if (statement instanceof BodyStatement.Assert node) {
            Facts tested = expression(node.condition(), facts);
            node.detail().ifPresent(detail -> expression(detail, tested));
            return facts.without(assignedIn(List.of(statement)));
        } else if (isJump(statement)) {
            jump(statement, facts);
            return Facts.UNREACHED;
        } else {
            return joined(statement, facts.without(assignedIn(List.of(statement))));
        }
    }

    private Facts whileLoop(BodyStatement.While loop, Facts before) {
        Facts again = before.without(assignedIn(List.of(loop)));
        Facts tested = expression(loop.condition(), again);
        block(loop.body(), tested.with(tests.when(loop.condition(), true)));
        return hasBreak(loop.body()) ? again : tested.with(tests.when(loop.condition(), false));
    }

    private void jump(BodyStatement statement, Facts facts) {
        if (statement instanceof BodyStatement.Return node) {
            node.value().ifPresent(value -> expression(value, facts));
        } else if (statement instanceof BodyStatement.Throw node) {
            expression(node.value(), facts);
        } else if (statement instanceof BodyStatement.Yield node) {
            expression(node.value(), facts);
        }
    }

    /** Statements whose parts may each run or not, or again: what the whole statement doesn't change holds throughout. */
    private Facts joined(BodyStatement statement, Facts facts) {
        if (statement instanceof BodyStatement.For node) {
            forLoop(node, facts);
        } else if (statement instanceof BodyStatement.ForEach node) {
            block(node.body(), expression(node.values(), facts));
        } else if (statement instanceof BodyStatement.DoWhile node) {
            block(node.body(), facts);
            expression(node.condition(), facts);
        } else if (statement instanceof BodyStatement.Switch node) {
            cases(node.cases(), expression(node.selector(), facts));
        } else if (statement instanceof BodyStatement.Labeled node) {
            statement(node.statement(), facts);
        } else if (statement instanceof BodyStatement.Try node) {
            tryStatement(node, facts);
        } else if (statement instanceof BodyStatement.ConstructorCall node) {
            node.outer().ifPresent(outer -> expression(outer, facts));
            node.arguments().forEach(argument -> expression(argument, facts));
        }
        return facts;
    }

    private void forLoop(BodyStatement.For loop, Facts facts) {
        Facts started = block(loop.initializers(), facts).without(assignedIn(List.of(loop)));
        Facts tested = loop.condition().map(test -> expression(test, started)).orElse(started);
        Facts inside =
                tested.with(loop.condition().map(test -> tests.when(test, true)).orElse(Set.of()));
        block(loop.body(), inside);
        Facts updating = inside.without(assignedIn(loop.body()));
        for (BodyExpression update : loop.updates()) {
            updating = expression(update, updating);
        }
    }

    private void tryStatement(BodyStatement.Try statement, Facts facts) {
        Facts inside = facts;
        for (BodyStatement.Resource resource : statement.resources()) {
            inside = resource.variable().isPresent()
                    ? statement(resource.variable().get(), inside)
                    : inside;
        }
        for (BodyStatement.Resource resource : statement.resources()) {
            // It is tested before.
            Set<String> tested = resource.close() instanceof BodyExpression.Call call
                            && call.receiver().orElse(null) instanceof BodyExpression.Local local
                    ? Set.of(SteadyNames.local(local.id()))
                    : Set.of();
            expression(resource.close(), inside.with(tested));
        }
        block(statement.body(), inside);
        statement.catches().forEach(clause -> block(clause.body(), facts));
        block(statement.finalizer(), facts);
    }

    private void cases(List<SwitchCase> cases, Facts facts) {
        for (SwitchCase each : cases) {
            each.guard().ifPresent(guard -> expression(guard, facts));
            Set<String> guarded =
                    each.guard().map(guard -> tests.when(guard, true)).orElse(Set.of());
            block(each.statements(), facts.with(guarded));
        }
    }

    private Facts expression(BodyExpression expression, Facts facts) {
        if (names.path(expression).filter(facts.names()::contains).isPresent()) {
            known.add(expression);
        } else if (expression instanceof BodyExpression.Local local
                && facts.used().contains(SteadyNames.local(local.id()))) {
            asserted.add(local);
        }
        if (expression instanceof BodyExpression.Lambda lambda) {
            // What a lambda captures is never assigned again.
            if (lambda.body() instanceof LambdaBody.OfExpression body) {
                expression(body.value(), facts.ofLocals());
            } else if (lambda.body() instanceof LambdaBody.OfBlock body) {
                block(body.statements(), facts.ofLocals());
            }
            return facts;
        } else if (expression instanceof BodyExpression.Conditional node) {
            Facts tested = expression(node.condition(), facts);
            Facts whenTrue = expression(node.whenTrue(), tested.with(tests.when(node.condition(), true)));
            Facts whenFalse = expression(node.whenFalse(), tested.with(tests.when(node.condition(), false)));
            return whenTrue.or(whenFalse);
        } else if (expression instanceof BodyExpression.Binary node && isLogical(node)) {
            Facts left = expression(node.left(), facts);
            boolean and = node.operator().equals("&&");
            return left.or(expression(node.right(), left.with(tests.when(node.left(), and))));
        } else if (expression instanceof BodyExpression.Assign node
                && node.target() instanceof BodyExpression.Local local) {
            return assigned(local.id(), node.value(), expression(node.value(), facts));
        } else if (expression instanceof BodyExpression.SwitchExpression node) {
            Facts throughout = facts.without(assignedIn(node)).ofLocals();
            expression(node.selector(), throughout);
            cases(node.cases(), throughout);
            return throughout;
        }
        Facts after = facts;
        for (BodyExpression operand : BodyWalker.operands(expression)) {
            after = expression(operand, after);
        }
        return used(expression) instanceof BodyExpression.Local local ? after.withUsed(local.id()) : after;
    }

    /** What an expression has thrown for if that is {@code null}. */
    private static @Nullable BodyExpression used(BodyExpression expression) {
        if (expression instanceof BodyExpression.Call call) {
            return call.method().owner().equals("java.util.Objects")
                            && call.method().name().equals("requireNonNull")
                    ? call.arguments().get(0)
                    : call.receiver().orElse(null);
        } else if (expression instanceof BodyExpression.InstanceField field) {
            return field.target();
        } else if (expression instanceof BodyExpression.ArrayAccess access) {
            return access.array();
        }
        return expression instanceof BodyExpression.ArrayLength length ? length.array() : null;
    }

    private Facts assigned(int id, BodyExpression value, Facts facts) {
        Facts others = facts.without(Set.of(id));
        return isSurelyThere(value) ? others.with(Set.of(SteadyNames.local(id))) : others;
    }

    private boolean isSurelyThere(BodyExpression value) {
        return there.test(value)
                || (value instanceof BodyExpression.Literal literal
                        && literal.value().isPresent())
                || value instanceof BodyExpression.New
                || value instanceof BodyExpression.NewArray
                || value instanceof BodyExpression.EnumConstant
                || value instanceof BodyExpression.Lambda
                || value instanceof BodyExpression.Binary;
    }

    private static boolean isLogical(BodyExpression.Binary binary) {
        return binary.operator().equals("&&") || binary.operator().equals("||");
    }

    private static boolean isJump(BodyStatement statement) {
        return statement instanceof BodyStatement.Return
                || statement instanceof BodyStatement.Throw
                || statement instanceof BodyStatement.Break
                || statement instanceof BodyStatement.Continue
                || statement instanceof BodyStatement.Yield;
    }

    private static boolean hasBreak(List<BodyStatement> body) {
        boolean[] found = {false};
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                found[0] |= statement instanceof BodyStatement.Break;
            }
        });
        return found[0];
    }

    private static Set<Integer> assignedIn(List<BodyStatement> statements) {
        AssignedLocals assigned = new AssignedLocals();
        BodyWalker.walk(statements, assigned);
        return assigned.ids;
    }

    private static Set<Integer> assignedIn(BodyExpression expression) {
        AssignedLocals assigned = new AssignedLocals();
        BodyWalker.walk(expression, assigned);
        return assigned.ids;
    }

    private static final class AssignedLocals implements BodyVisitor {
        private final Set<Integer> ids = new HashSet<>();

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            Optional<BodyExpression> target = expression instanceof BodyExpression.Assign assign
                    ? Optional.of(assign.target())
                    : expression instanceof BodyExpression.Update update
                            ? Optional.of(update.target())
                            : Optional.empty();
            target.ifPresent(written -> {
                if (written instanceof BodyExpression.Local local) {
                    ids.add(local.id());
                }
            });
        }
    }
}
