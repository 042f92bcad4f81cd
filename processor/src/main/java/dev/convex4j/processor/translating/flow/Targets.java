package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods with a body that a call may end in. */
final class Targets {
    private final Program program;
    private final Hierarchy hierarchy;
    private final Map<MethodKey, List<MethodKey>> overriding = new HashMap<>();

    Targets(Program program) {
        this.program = program;
        this.hierarchy = new Hierarchy(program);
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

    /** The classes that an object may be of exactly, of which a constructor sees {@code this}. */
    List<String> exact(String owner) {
        List<String> names = new ArrayList<>(List.of(owner));
        hierarchy.subtypes(owner).forEach(shape -> names.add(shape.name()));
        return names;
    }

    /** Whether an object may have the methods of a class: it is of that one or of one below. */
    boolean mayHave(Slot.Site site, String owner) {
        if (site instanceof Slot.Static shared) {
            return mayHave(shared.site(), owner);
        }
        return !(site instanceof Slot.Instance instance)
                || hierarchy.ancestors(instance.className()).contains(owner);
    }

    /** Whether the fields of a class are those of an enum's constants. */
    boolean isOfEnum(ClassShape type) {
        return type.kind() == ClassShape.Kind.ENUM || hierarchy.isConstantBody(type);
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
