package dev.convex4j.processor.translating.simplifying;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What TypeScript knows of variables at a place, see {@link References}: the constants and records that the value of one
 * surely is among. At a place that it never comes to it knows nothing.
 */
final class KnownFacts {
    /** Stands for values that TypeScript knows and that are not followed here: none is taken to be possible. */
    static final Object OTHER = "?";

    private final boolean reached;
    private final Map<String, Set<Object>> possible;

    private KnownFacts(boolean reached, Map<String, Set<Object>> possible) {
        this.reached = reached;
        this.possible = possible;
    }

    static KnownFacts none() {
        return new KnownFacts(true, new HashMap<>());
    }

    static KnownFacts unreached() {
        return new KnownFacts(false, new HashMap<>());
    }

    boolean isReached() {
        return reached;
    }

    KnownFacts copy() {
        return new KnownFacts(reached, new HashMap<>(possible));
    }

    /** Without what is known of some variables. */
    KnownFacts without(Predicate<String> forgotten) {
        KnownFacts copy = copy();
        copy.possible.keySet().removeIf(forgotten);
        return copy;
    }

    void forget(String id) {
        String index = "[" + id + "]";
        possible.keySet().removeIf(known -> known.equals(id) || known.startsWith(id + ".") || known.contains(index));
    }

    /** The values that a variable is among, where TypeScript knows of any that it isn't. */
    Optional<Set<Object>> of(String id) {
        return Optional.ofNullable(possible.get(id));
    }

    void isAmong(String id, Set<Object> values) {
        if (reached) {
            possible.put(id, Set.copyOf(values));
        }
    }

    /** A test has come out so that a variable has one of the values. */
    void isOneOf(String id, Set<Object> values) {
        isAmong(
                id,
                of(id).filter(known -> !known.contains(OTHER))
                        .map(known -> common(known, values))
                        .orElse(values));
    }

    /**
     * A test has come out so that a variable has none of the values.
     *
     * @param all what it may be by its type, where that is a choice
     */
    void isNoneOf(String id, Set<Object> values, Optional<Set<Object>> all) {
        of(id).or(() -> all).ifPresent(known -> {
            Set<Object> left = new HashSet<>(known);
            left.removeAll(values);
            isAmong(id, left);
        });
    }

    private static Set<Object> common(Set<Object> some, Set<Object> others) {
        Set<Object> common = new HashSet<>(some);
        common.retainAll(others);
        return common;
    }

    /** What is known where control comes from here or from there. */
    KnownFacts or(KnownFacts other) {
        if (!reached || !other.reached) {
            return reached ? copy() : other.copy();
        }
        KnownFacts either = none();
        possible.forEach((id, values) -> other.of(id).ifPresent(more -> {
            Set<Object> all = new HashSet<>(values);
            all.addAll(more);
            either.isAmong(id, all);
        }));
        return either;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownFacts facts && reached == facts.reached && possible.equals(facts.possible);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reached, possible);
    }
}
