package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import java.util.HashMap;
import java.util.Map;

/** Methods of the build that override each other: a call of one may end in any of them. */
final class Families {
    private final Map<MethodKey, MethodKey> parents = new HashMap<>();

    private Families() {}

    static Families of(Program program) {
        Families families = new Families();
        for (ClassShape shape : program.classes().values()) {
            for (MethodShape method : shape.methods()) {
                for (MethodKey overridden : method.overridden()) {
                    if (program.classes().containsKey(overridden.owner())) {
                        families.join(method.key(), overridden);
                    }
                }
            }
            shape.inherited().forEach(pair -> families.join(pair.implementation(), pair.declared()));
        }
        return families;
    }

    private void join(MethodKey method, MethodKey other) {
        MethodKey first = root(method);
        MethodKey second = root(other);
        if (!first.equals(second)) {
            parents.put(first, second);
        }
    }

    /** One name for all methods of the family. */
    String of(MethodKey method) {
        return root(method).toString();
    }

    private MethodKey root(MethodKey method) {
        MethodKey current = method;
        while (parents.containsKey(current)) {
            current = parents.get(current);
        }
        return current;
    }
}
