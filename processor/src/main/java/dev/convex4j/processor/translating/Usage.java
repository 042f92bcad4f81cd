package dev.convex4j.processor.translating;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the translated methods need beside themselves. */
final class Usage {
    private final SortedSet<String> constants = new TreeSet<>();
    private final SortedMap<String, Boolean> environment = new TreeMap<>();

    /** Notes a static final field of the user, as {@code Owner.name}. */
    void constant(String name) {
        constants.add(name);
    }

    /** Notes an environment variable; required anywhere is required everywhere. */
    void environment(String name, boolean required) {
        environment.merge(name, required, Boolean::logicalOr);
    }

    SortedSet<String> constants() {
        return constants;
    }

    SortedMap<String, Boolean> environment() {
        return environment;
    }
}
