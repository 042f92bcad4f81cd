package dev.convex4j.processor.translating.nullness;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which slot's values may come to lie in which other one. */
final class FlowGraph {
    private final Map<Slot, Set<Slot>> flows = new HashMap<>();

    void add(Slot from, Slot to) {
        flows.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
    }

    /** Every slot that a value of {@code start} may reach. */
    Set<Slot> reachedFrom(Slot start) {
        Set<Slot> reached = new HashSet<>();
        Deque<Slot> waiting = new ArrayDeque<>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            for (Slot next : flows.getOrDefault(waiting.remove(), Set.of())) {
                if (reached.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return Set.copyOf(reached);
    }
}
