package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.MethodKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a set of methods reaches, with the shortest way to each method. */
public final class Reach {
    private final Map<MethodKey, Optional<MethodKey>> previous = new HashMap<>();

    private Reach() {}

    /** Everything that {@code starts} reach; a method that {@code border} accepts is reached, but not walked through. */
    public static Reach of(CallGraph graph, Collection<MethodKey> starts, Predicate<MethodKey> border) {
        Reach reach = new Reach();
        Deque<MethodKey> open = new ArrayDeque<>();
        for (MethodKey start : starts) {
            reach.previous.put(start, Optional.empty());
            open.add(start);
        }
        while (!open.isEmpty()) {
            MethodKey method = open.remove();
            for (CallGraph.Edge edge : graph.from(method)) {
                if (!reach.previous.containsKey(edge.callee())) {
                    reach.previous.put(edge.callee(), Optional.of(method));
                    if (!border.test(edge.callee())) {
                        open.add(edge.callee());
                    }
                }
            }
        }
        return reach;
    }

    public boolean contains(MethodKey method) {
        return previous.containsKey(method);
    }

    /** The shortest way from a start to {@code method}, both included; empty where none leads there. */
    public List<MethodKey> chain(MethodKey method) {
        List<MethodKey> chain = new ArrayList<>();
        Optional<MethodKey> step = contains(method) ? Optional.of(method) : Optional.empty();
        while (step.isPresent()) {
            chain.add(step.get());
            step = previous.getOrDefault(step.get(), Optional.empty());
        }
        Collections.reverse(chain);
        return List.copyOf(chain);
    }
}
