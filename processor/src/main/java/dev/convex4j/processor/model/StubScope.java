package dev.convex4j.processor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members of all generated classes while they are being named. */
final class StubScope {
    private final Map<String, StubMember> fields = new HashMap<>();
    private final Map<String, StubMember> methods = new HashMap<>();
    private final Set<String> classes = new HashSet<>();
    private final List<StubClash> clashes = new ArrayList<>();

    /** Whether the field's name was free. */
    boolean field(String owner, String name, StubMember member) {
        return fields.putIfAbsent(owner + "." + name, member) == null;
    }

    /** Whether the method's name was free. */
    boolean method(String owner, String name, StubMember member) {
        return methods.putIfAbsent(owner + "." + name, member) == null;
    }

    /** Whether the nested class's name was free. */
    boolean type(String owner, String name) {
        return classes.add(owner + "." + name);
    }

    void clash(String what, String fix, Position position) {
        clashes.add(new StubClash(what, fix, position));
    }

    Map<String, StubMember> fields() {
        return Collections.unmodifiableMap(fields);
    }

    Map<String, StubMember> methods() {
        return Collections.unmodifiableMap(methods);
    }

    List<StubClash> clashes() {
        return List.copyOf(clashes);
    }
}
