package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods with a body that a call may end in. */
final class Targets {
    private final Program program;
    private final Map<MethodKey, List<MethodKey>> overriding = new HashMap<>();

    Targets(Program program) {
        this.program = program;
        for (ClassShape type : program.classes().values()) {
            for (MethodShape method : type.methods()) {
                method.overridden().forEach(declared -> add(declared, method.key()));
            }
            type.inherited().forEach(inherited -> add(inherited.declared(), inherited.implementation()));
        }
    }

    private void add(MethodKey declared, MethodKey implementation) {
        overriding.computeIfAbsent(declared, key -> new ArrayList<>()).add(implementation);
    }

    List<MethodBody> of(MethodKey declared) {
        List<MethodBody> bodies = new ArrayList<>();
        addBody(declared, bodies);
        overriding.getOrDefault(declared, List.of()).forEach(method -> addBody(method, bodies));
        return bodies;
    }

    private void addBody(MethodKey method, List<MethodBody> bodies) {
        @Nullable MethodBody body = program.methods().get(method);
        if (body != null && !bodies.contains(body)) {
            bodies.add(body);
        }
    }

    /** The method within which the ids of a body's locals are the only ones. */
    MethodKey root(MethodKey method) {
        MethodKey root = method;
        @Nullable ClassShape type = program.classes().get(root.owner());
        while (type != null && type.local()) {
            String around = type.enclosingClass().orElse("");
            root = type.enclosingMethod().orElse(new MethodKey(around, root.name(), List.of()));
            type = program.classes().get(root.owner());
        }
        return root;
    }
}
