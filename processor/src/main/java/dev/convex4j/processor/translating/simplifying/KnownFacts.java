package dev.convex4j.processor.translating.simplifying;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What TypeScript knows of variables at a place, see {@link References}: the constants that one surely is among, and those that it isn't. */
final class KnownFacts {
    private final Map<String, Set<Object>> possible = new HashMap<>();
    private final Map<String, Set<Object>> excluded = new HashMap<>();

    KnownFacts copy() {
        KnownFacts copy = new KnownFacts();
        copy.possible.putAll(possible);
        excluded.forEach((id, constants) -> copy.excluded.put(id, new HashSet<>(constants)));
        return copy;
    }

    void forget(String id) {
        possible.keySet().removeIf(known -> isPart(known, id));
        excluded.keySet().removeIf(known -> isPart(known, id));
    }

    private static boolean isPart(String known, String id) {
        return known.equals(id) || known.startsWith(id + ".");
    }

    /** Whether TypeScript gives a variable the type of one or a few constants. */
    boolean isKnown(String id) {
        return possible.containsKey(id);
    }

    void isAmong(String id, Set<Object> constants) {
        possible.put(id, Set.copyOf(constants));
    }

    void isNot(String id, Object constant) {
        excluded.computeIfAbsent(id, key -> new HashSet<>()).add(constant);
    }

    /** A variable that was given the value of another one is known as that one is. */
    void isAs(String id, String other) {
        if (id.equals(other)) {
            return;
        }
        forget(id);
        if (possible.containsKey(other)) {
            possible.put(id, possible.getOrDefault(other, Set.of()));
        }
        excluded.getOrDefault(other, Set.of()).forEach(constant -> isNot(id, constant));
    }

    /** Whether a variable can't be the constant. */
    boolean excludes(String id, Object constant) {
        return (possible.containsKey(id) && !possible.getOrDefault(id, Set.of()).contains(constant))
                || excluded.getOrDefault(id, Set.of()).contains(constant);
    }

    /** What is known where control comes from here or from there. */
    KnownFacts or(KnownFacts other) {
        KnownFacts either = new KnownFacts();
        possible.forEach((id, constants) -> {
            if (other.possible.containsKey(id)) {
                Set<Object> all = new HashSet<>(constants);
                all.addAll(other.possible.getOrDefault(id, Set.of()));
                either.isAmong(id, all);
            }
        });
        either.areNot(excluded, other);
        either.areNot(other.excluded, this);
        return either;
    }

    private void areNot(Map<String, Set<Object>> here, KnownFacts there) {
        here.forEach((id, constants) -> constants.stream()
                .filter(constant -> there.excludes(id, constant))
                .forEach(constant -> isNot(id, constant)));
    }
}
