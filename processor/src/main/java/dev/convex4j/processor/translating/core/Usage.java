package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.MethodKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the translated methods need beside themselves. */
public final class Usage {
    private final Map<MethodKey, Set<String>> helpers = new HashMap<>();
    private final Map<String, Set<String>> constants = new HashMap<>();
    private final Set<String> types = new TreeSet<>();
    private final Set<MethodKey> dispatched = new LinkedHashSet<>();
    private final Set<String> generated = new TreeSet<>();
    private final Map<String, Set<String>> imports = new HashMap<>();
    private final SortedMap<String, Boolean> environment = new TreeMap<>();

    /** Notes that a module calls a helper. */
    public void helper(MethodKey method, String module) {
        helpers.computeIfAbsent(method, key -> new HashSet<>()).add(module);
    }

    /** Notes that a module uses a static final field of the user, given as {@code Owner.name}. */
    public void constant(String name, String module) {
        constants.computeIfAbsent(name, key -> new HashSet<>()).add(module);
    }

    /** Notes that code names the type of a class that isn't declared beside the validators. */
    public void type(String className) {
        types.add(className);
    }

    /** The classes whose types code names. */
    public List<String> types() {
        return List.copyOf(types);
    }

    /** Notes a call of a method of plain data that ends in one of several. */
    public void dispatch(MethodKey method, String module) {
        dispatched.add(method);
        helper(method, module);
    }

    /** The methods whose calls end in one of several. */
    public List<MethodKey> dispatched() {
        return List.copyOf(dispatched);
    }

    /** Notes that a module uses a declaration that no source has, by its name in the layout. */
    public void generated(String name, String module) {
        generated.add(name);
        constant(name, module);
    }

    public List<String> generated() {
        return List.copyOf(generated);
    }

    /** Notes that a module uses a value of another one. */
    public void imported(String from, String to) {
        if (!from.equals(to)) {
            imports.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
        }
    }

    /** Whether loading a module may load another one, over any imports. */
    public boolean loads(String from, String to) {
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            for (String next : imports.getOrDefault(waiting.remove(), Set.of())) {
                if (next.equals(to)) {
                    return true;
                } else if (seen.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return false;
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
