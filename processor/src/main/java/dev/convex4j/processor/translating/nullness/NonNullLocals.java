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
 * The places where a local that may hold {@code null} surely doesn't: because a test before says so, which TypeScript's own
 * control flow analysis sees, too; or because a method or a field of it was used before, which had thrown, and which
 * TypeScript must be told.
 */
public final class NonNullLocals {
    private final Set<BodyExpression> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<BodyExpression> asserted = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Predicate<BodyExpression> there;

    private NonNullLocals(Predicate<BodyExpression> there) {
        this.there = there;
    }

    /**
     * Looks through the statements of one method or initializer.
     *
     * @param there whether an expression is known to give a value
     */
    static NonNullLocals of(List<BodyStatement> statements, Predicate<BodyExpression> there) {
        NonNullLocals found = new NonNullLocals(there);
        found.block(statements, new Facts(Set.of(), Set.of(), true));
        return found;
    }

    /** Whether this very occurrence of a local is known to hold a value. */
    public boolean contains(BodyExpression.Local occurrence) {
        return known.contains(occurrence) || asserted.contains(occurrence);
    }

    /** Whether TypeScript doesn't see why this occurrence holds a value. */
    boolean isAsserted(BodyExpression.Local occurrence) {
        return asserted.contains(occurrence);
    }

    /**
     * The locals that hold a value at a point, if the point is reached at all.
     *
     * @param used those of which only the use of a member says so
     */
    private record Facts(Set<Integer> ids, Set<Integer> used, boolean reached) {
        static final Facts UNREACHED = new Facts(Set.of(), Set.of(), false);

        Facts with(Set<Integer> more) {
            return new Facts(union(ids, more), used, reached);
        }

        Facts withUsed(int id) {
            return new Facts(ids, union(used, Set.of(id)), reached);
        }

        Facts without(Set<Integer> less) {
            return new Facts(difference(ids, less), difference(used, less), reached);
        }

        Facts or(Facts other) {
            if (!reached || !other.reached) {
                return reached ? this : other;
            }
            Set<Integer> seen = new HashSet<>(ids);
            seen.retainAll(other.ids);
            Set<Integer> either = union(ids, used);
            either.retainAll(union(other.ids, other.used));
            return new Facts(seen, either, true);
        }

        private static Set<Integer> union(Set<Integer> some, Set<Integer> more) {
            Set<Integer> all = new HashSet<>(some);
            all.addAll(more);
            return all;
        }

        private static Set<Integer> difference(Set<Integer> some, Set<Integer> less) {
            Set<Integer> rest = new HashSet<>(some);
            rest.removeAll(less);
            return rest;
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
            Facts whenTrue = block(node.whenTrue(), tested.with(NullTests.when(node.condition(), true)));
            Facts whenFalse = block(node.whenFalse(), tested.with(NullTests.when(node.condition(), false)));
            return whenTrue.or(whenFalse);
        } else if (statement instanceof BodyStatement.Block node) {
            return block(node.statements(), facts);
        } else if (statement instanceof BodyStatement.While node) {
            return whileLoop(node, facts);
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
        block(loop.body(), tested.with(NullTests.when(loop.condition(), true)));
        return hasBreak(loop.body()) ? again : tested.with(NullTests.when(loop.condition(), false));
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
                tested.with(loop.condition().map(test -> NullTests.when(test, true)).orElse(Set.of()));
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
            Set<Integer> tested = resource.close() instanceof BodyExpression.Call call
                            && call.receiver().orElse(null) instanceof BodyExpression.Local local
                    ? Set.of(local.id())
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
            Set<Integer> guarded =
                    each.guard().map(guard -> NullTests.when(guard, true)).orElse(Set.of());
            block(each.statements(), facts.with(guarded));
        }
    }

    private Facts expression(BodyExpression expression, Facts facts) {
        if (expression instanceof BodyExpression.Local local) {
            if (facts.ids().contains(local.id())) {
                known.add(local);
            } else if (facts.used().contains(local.id())) {
                asserted.add(local);
            }
            return facts;
        } else if (expression instanceof BodyExpression.Lambda lambda) {
            // What a lambda captures is never assigned again.
            if (lambda.body() instanceof LambdaBody.OfExpression body) {
                expression(body.value(), facts);
            } else if (lambda.body() instanceof LambdaBody.OfBlock body) {
                block(body.statements(), facts);
            }
            return facts;
        } else if (expression instanceof BodyExpression.Conditional node) {
            Facts tested = expression(node.condition(), facts);
            Facts whenTrue = expression(node.whenTrue(), tested.with(NullTests.when(node.condition(), true)));
            Facts whenFalse = expression(node.whenFalse(), tested.with(NullTests.when(node.condition(), false)));
            return whenTrue.or(whenFalse);
        } else if (expression instanceof BodyExpression.Binary node && isLogical(node)) {
            Facts left = expression(node.left(), facts);
            boolean and = node.operator().equals("&&");
            return left.or(expression(node.right(), left.with(NullTests.when(node.left(), and))));
        } else if (expression instanceof BodyExpression.Assign node
                && node.target() instanceof BodyExpression.Local local) {
            return assigned(local.id(), node.value(), expression(node.value(), facts));
        } else if (expression instanceof BodyExpression.SwitchExpression node) {
            Facts throughout = facts.without(assignedIn(node));
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
        return isSurelyThere(value) ? facts.with(Set.of(id)) : facts.without(Set.of(id));
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
