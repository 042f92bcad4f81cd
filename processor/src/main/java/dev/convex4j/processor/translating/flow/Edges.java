package dev.convex4j.processor.translating.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which slot's lists come to which others. */
final class Edges {
    private final Map<Slot, Set<Slot>> sources = new HashMap<>();

    void add(Set<Slot> from, Slot to) {
        sources.computeIfAbsent(to, slot -> new LinkedHashSet<>()).addAll(from);
    }

    /** Lets what type variables stand for be any list, and any list be that. */
    void joinElements() {
        Set<Slot> elements = new HashSet<>();
        for (Map.Entry<Slot, Set<Slot>> edge : sources.entrySet()) {
            elements.add(edge.getKey());
            elements.addAll(edge.getValue());
        }
        elements.removeIf(slot -> !(slot instanceof Slot.Element) || ListTypes.isOfAnything(slot));
        elements.forEach(element -> {
            add(Set.of(element), ListTypes.anything());
            add(Set.of(ListTypes.anything()), element);
        });
    }

    /** The lists that the slots may hold: where they were made. */
    Set<Slot> sites(Set<Slot> slots) {
        Set<Slot> seen = new HashSet<>(slots);
        Deque<Slot> waiting = new ArrayDeque<>(slots);
        Set<Slot> sites = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            Slot slot = waiting.remove();
            if (slot instanceof Slot.Created || slot instanceof Slot.Foreign) {
                sites.add(slot);
            }
            sources.getOrDefault(slot, Set.of()).stream().filter(seen::add).forEach(waiting::add);
        }
        return sites;
    }
}
