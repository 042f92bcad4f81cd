package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.translating.body.JavaType;
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

    /** Whether any of it is new. */
    boolean add(Set<Slot> from, Slot to) {
        return sources.computeIfAbsent(to, slot -> new LinkedHashSet<>()).addAll(from);
    }

    /** Whether this is the first time that a slot is asked for here. */
    boolean isNew(Slot slot) {
        return add(Set.of(Slot.Foreign.UNKNOWN), slot);
    }

    /** Notes that a type variable stands for a type somewhere: what lies in values of both may be the same. */
    void instantiate(JavaType declared, JavaType seen) {
        if (declared instanceof JavaType.Variable) {
            join(seen);
        } else if (declared instanceof JavaType.Array array && seen instanceof JavaType.Array other) {
            instantiate(array.element(), other.element());
        } else if (declared instanceof JavaType.Declared type && seen instanceof JavaType.Declared other) {
            int size = Math.min(type.arguments().size(), other.arguments().size());
            for (int i = 0; i < size; i++) {
                instantiate(type.arguments().get(i), other.arguments().get(i));
            }
        }
    }

    /** Lets what type variables stand for be a list of this type, or one within it. */
    void join(JavaType type) {
        if (ListTypes.isList(type)) {
            for (boolean ofMap : new boolean[] {false, true}) {
                Slot element = ofMap ? ListTypes.elementOfMap(type) : ListTypes.element(type);
                add(Set.of(element), ListTypes.anything(ofMap));
                add(Set.of(ListTypes.anything(ofMap)), element);
            }
        }
        if (type instanceof JavaType.Declared declared) {
            declared.arguments().forEach(this::join);
        }
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
