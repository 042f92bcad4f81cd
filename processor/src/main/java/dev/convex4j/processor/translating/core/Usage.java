package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.MethodKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the translated methods need beside themselves. */
public final class Usage {
    private final Map<MethodKey, Set<String>> helpers = new HashMap<>();
    private final Map<String, Set<String>> constants = new HashMap<>();
    private final SortedMap<String, Boolean> environment = new TreeMap<>();

    /** Notes that a module calls a helper. */
    public void helper(MethodKey method, String module) {
        helpers.computeIfAbsent(method, key -> new HashSet<>()).add(module);
    }

    /** Notes that a module uses a static final field of the user, given as {@code Owner.name}. */
    public void constant(String name, String module) {
        constants.computeIfAbsent(name, key -> new HashSet<>()).add(module);
    }

    /** Notes an environment variable; required anywhere is required everywhere. */
    public void environment(String name, boolean required) {
        environment.merge(name, required, Boolean::logicalOr);
    }

    /** Whether another module than {@code home} calls the helper. */
    public boolean isCalledOutside(MethodKey method, String home) {
        return helpers.getOrDefault(method, Set.of()).stream().anyMatch(module -> !module.equals(home));
    }

    /** Whether any code uses the constant. */
    public boolean isUsed(String constant) {
        return constants.containsKey(constant);
    }

    /** Whether another module than {@code home} uses the constant. */
    public boolean isUsedOutside(String constant, String home) {
        return constants.getOrDefault(constant, Set.of()).stream().anyMatch(module -> !module.equals(home));
    }

    public SortedMap<String, Boolean> environment() {
        return environment;
    }
}
