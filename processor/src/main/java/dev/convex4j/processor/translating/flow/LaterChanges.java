package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells where a method takes the entries of a map of its own that it doesn't change any more. */
final class LaterChanges {
    private final LocalLists locals;
    private final Taken takers;
    private final Predicate<BodyExpression> fresh;
    private final Set<Position> steady = new HashSet<>();

    private LaterChanges(LocalLists locals, Taken takers, Predicate<BodyExpression> fresh) {
        this.locals = locals;
        this.takers = takers;
        this.fresh = fresh;
    }

    /** Whether a method gives only collections that it has made and that nothing else holds. */
    static boolean givesFresh(MethodBody body, Taken taken) {
        LocalLists locals = LocalLists.of(body, taken);
        List<BodyExpression> results = new ArrayList<>();
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                if (statement instanceof BodyStatement.Return result && !insideLambda) {
                    result.value().ifPresent(results::add);
                }
            }
        });
        return results.stream()
                .allMatch(result -> ListTypes.isFresh(result)
                        || (result instanceof BodyExpression.Local local
                                && locals.isCreated(local.id())
                                && !locals.isShared(local.id())));
    }

    /**
     * The positions of the maps whose entries are taken after the last change.
     *
     * @param fresh whether an expression gives a collection that nothing else holds
     */
    static Set<Position> steady(MethodBody body, Taken taken, Predicate<BodyExpression> fresh) {
        LaterChanges changes = new LaterChanges(LocalLists.of(body, taken), taken, fresh);
        Uses all = changes.new Uses();
        BodyWalker.walk(body, all);
        all.taken.forEach((position, use) -> {
            if (all.lastChanges.getOrDefault(use.id(), -1) < use.index()) {
                changes.steady.add(position);
            }
        });
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                changes.loop(statement);
            }

            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (LocalLists.isLoop(expression)) {
                    Uses inside = changes.new Uses();
                    BodyWalker.walk(expression, inside);
                    changes.loop(inside);
                }
            }
        });
        return changes.steady;
    }

    /** Inside a loop, a change that stands before comes after as well. */
    private void loop(BodyStatement statement) {
        boolean loop = statement instanceof BodyStatement.While
                || statement instanceof BodyStatement.DoWhile
                || statement instanceof BodyStatement.For
                || statement instanceof BodyStatement.ForEach;
        if (loop) {
            Uses inside = new Uses();
            BodyWalker.walk(List.of(statement), inside);
            loop(inside);
        }
    }

    private void loop(Uses inside) {
        inside.taken.forEach((position, use) -> {
            if (inside.lastChanges.containsKey(use.id()) && !inside.declared.contains(use.id())) {
                steady.remove(position);
            }
        });
    }

    /** The entries of a local map, taken at a point of the evaluation. */
    private record Use(int id, int index) {}

    private final class Uses implements BodyVisitor {
        private final Map<Position, Use> taken = new HashMap<>();
        private final Map<Integer, Integer> lastChanges = new HashMap<>();
        private final Set<Integer> declared = new HashSet<>();
        private final Set<Integer> own = new HashSet<>();
        private int index;

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.LocalVariable variable) {
                declared.add(variable.id());
                if (!variable.reassigned() && variable.value().filter(fresh).isPresent()) {
                    own.add(variable.id());
                }
            }
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            index++;
            Stream.concat(takers.of(expression).stream(), ListTypes.partly(expression).stream())
                    .forEach(map -> {
                        if (map instanceof BodyExpression.Local local
                                && (locals.isCreated(local.id()) || own.contains(local.id()))
                                && !locals.isKept(local.id())) {
                            taken.put(map.position(), new Use(local.id(), index));
                        }
                    });
            ListTypes.changed(expression).ifPresent(changed -> {
                if (changed instanceof BodyExpression.Local local) {
                    lastChanges.put(local.id(), index);
                }
            });
        }
    }
}
