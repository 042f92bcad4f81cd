package dev.convex4j.processor.checking.text;

import dev.convex4j.processor.checking.graph.BodyVisitor;
import dev.convex4j.processor.checking.graph.BodyWalker;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about the locals where an expression is evaluated.
 *
 * @param sources what is assigned to each local, in source order
 * @param bindings the texts of parameters, where the caller is known
 * @param limits for a local whose assignment is being evaluated: that assignment, so that only earlier ones count
 * @param active the methods being evaluated, to end recursion
 */
record Scope(
        Map<Integer, List<Source>> sources,
        Map<Integer, Texts> bindings,
        Map<Integer, BodyExpression> limits,
        Set<MethodKey> active) {
    /**
     * One assignment.
     *
     * @param adds whether the value is added to the local's text rather than replacing it
     * @param node the assignment or the call of {@code append}; absent for the declaration
     */
    record Source(boolean adds, BodyExpression value, Optional<BodyExpression> node) {}

    static final Scope EMPTY = new Scope(Map.of(), Map.of(), Map.of(), Set.of());

    static Scope of(MethodBody body) {
        SourceCollector collector = new SourceCollector(new HashMap<>());
        BodyWalker.walk(body, collector);
        return new Scope(collector.sources(), Map.of(), Map.of(), Set.of(body.key()));
    }

    Scope bind(Map<Integer, Texts> more) {
        return more.isEmpty() ? this : new Scope(sources, merged(bindings, more), limits, active);
    }

    Scope before(int local, BodyExpression node) {
        return new Scope(sources, bindings, merged(limits, Map.of(local, node)), active);
    }

    /** This scope for the body of another method, called from a place where {@code callers} are active. */
    Scope calledFrom(Set<MethodKey> callers) {
        Set<MethodKey> all = new java.util.HashSet<>(callers);
        all.addAll(active);
        return new Scope(sources, bindings, limits, Set.copyOf(all));
    }

    private static <V> Map<Integer, V> merged(Map<Integer, V> first, Map<Integer, V> second) {
        Map<Integer, V> all = new HashMap<>(first);
        all.putAll(second);
        return Map.copyOf(all);
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

    private record SourceCollector(Map<Integer, List<Source>> sources) implements BodyVisitor {
        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.LocalVariable variable) {
                variable.value().ifPresent(value -> add(variable.id(), new Source(false, value, Optional.empty())));
            }
        }

        @Override
        public void leave(BodyExpression expression) {
            if (expression instanceof BodyExpression.Assign assign
                    && assign.target() instanceof BodyExpression.Local local) {
                add(local.id(), new Source(assign.operator().isPresent(), assign.value(), Optional.of(assign)));
            } else if (expression instanceof BodyExpression.Call call && isAppend(call)) {
                builder(call)
                        .ifPresent(local -> add(
                                local.id(), new Source(true, call.arguments().get(0), Optional.of(call))));
            }
        }

        private void add(int local, Source source) {
            sources.computeIfAbsent(local, id -> new ArrayList<>()).add(source);
        }
    }
}
