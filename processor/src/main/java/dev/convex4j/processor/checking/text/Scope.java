package dev.convex4j.processor.checking.text;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about the locals where an expression is evaluated.
 *
 * @param sources what is assigned to each local, in source order
 * @param order the place of each assignment in source order
 * @param bindings the texts of parameters, where the caller is known
 * @param before only assignments before this place count
 * @param active the methods being evaluated, to end recursion
 * @param known the locals evaluated already, by {@code before}; shared by scopes that differ in nothing else
 */
record Scope(
        Map<Integer, List<Source>> sources,
        IdentityHashMap<BodyExpression, Integer> order,
        Map<Integer, Texts> bindings,
        int before,
        Set<MethodKey> active,
        Map<Integer, Map<Integer, Texts>> known) {
    /**
     * One assignment.
     *
     * @param adds whether the value is added to the local's text rather than replacing it
     * @param order its place among all assignments of the method
     */
    record Source(boolean adds, BodyExpression value, int order) {}

    static final Scope EMPTY =
            new Scope(Map.of(), new IdentityHashMap<>(), Map.of(), Integer.MAX_VALUE, Set.of(), new HashMap<>());

    static Scope of(MethodBody body) {
        SourceCollector collector = new SourceCollector();
        BodyWalker.walk(body, collector);
        return new Scope(
                collector.sources, collector.order, Map.of(), Integer.MAX_VALUE, Set.of(body.key()), new HashMap<>());
    }

    Scope bind(Map<Integer, Texts> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<Integer, Texts> all = new HashMap<>(bindings);
        all.putAll(more);
        return new Scope(sources, order, Map.copyOf(all), before, active, new HashMap<>());
    }

    /** The scope at an assignment or a call of {@code append}, before it happens. */
    Scope before(BodyExpression node) {
        return at(order.getOrDefault(node, before));
    }

    Scope at(int place) {
        return place >= before ? this : new Scope(sources, order, bindings, place, active, known);
    }

    /** This scope for the body of another method, called from a place where {@code callers} are active. */
    Scope calledFrom(Set<MethodKey> callers) {
        Set<MethodKey> all = new HashSet<>(callers);
        all.addAll(active);
        return new Scope(sources, order, bindings, before, Set.copyOf(all), new HashMap<>());
    }

    /** The local at the root of a chain of {@code append} calls, or a local itself. */
    static Optional<BodyExpression.Local> builder(BodyExpression expression) {
        if (expression instanceof BodyExpression.Local local) {
            return Optional.of(local);
        }
        return expression instanceof BodyExpression.Call call && isAppend(call)
                ? call.receiver().flatMap(Scope::builder)
                : Optional.empty();
    }

    static boolean isAppend(BodyExpression.Call call) {
        return call.method().name().equals("append")
                && TextTypes.isBuilder(call.method().owner())
                && !call.arguments().isEmpty();
    }

    private static final class SourceCollector implements BodyVisitor {
        private final Map<Integer, List<Source>> sources = new HashMap<>();
        private final IdentityHashMap<BodyExpression, Integer> order = new IdentityHashMap<>();
        private int next;

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.LocalVariable variable) {
                variable.value().ifPresent(value -> add(variable.id(), false, value));
            }
        }

        @Override
        public void leave(BodyExpression expression) {
            if (expression instanceof BodyExpression.Assign assign
                    && assign.target() instanceof BodyExpression.Local local) {
                order.put(assign, add(local.id(), assign.operator().isPresent(), assign.value()));
            } else if (expression instanceof BodyExpression.Call call && isAppend(call)) {
                builder(call)
                        .ifPresent(local -> order.put(
                                call, add(local.id(), true, call.arguments().get(0))));
            }
        }

        private int add(int local, boolean adds, BodyExpression value) {
            sources.computeIfAbsent(local, id -> new ArrayList<>()).add(new Source(adds, value, next));
            return next++;
        }
    }
}
