package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the methods of the program that a virtual call may end in, and those that only a library calls. */
final class Overrides {
    private final Program program;
    private final Declarations declarations;
    private final Map<String, List<MethodBody>> byShape = new HashMap<>();
    private final Map<MethodKey, Set<MethodKey>> byDeclared = new HashMap<>();
    private final Map<MethodKey, List<MethodKey>> found = new HashMap<>();

    Overrides(Program program, Declarations declarations) {
        this.program = program;
        this.declarations = declarations;
        program.methods().values().stream()
                .filter(body -> !body.isStatic())
                .forEach(body -> byShape.computeIfAbsent(shape(body.key()), shape -> new ArrayList<>())
                        .add(body));
        program.classes().values().forEach(this::add);
    }

    private void add(ClassShape type) {
        for (MethodShape method : type.methods()) {
            method.overridden().forEach(declared -> add(declared, method.key()));
        }
        type.inherited().forEach(inherited -> add(inherited.declared(), inherited.implementation()));
    }

    private void add(MethodKey declared, MethodKey implementation) {
        byDeclared.computeIfAbsent(declared, key -> new LinkedHashSet<>()).add(implementation);
    }

    /** What a call of {@code declared} may end in, other than itself. */
    List<MethodKey> of(MethodKey declared) {
        return found.computeIfAbsent(declared, this::search);
    }

    private List<MethodKey> search(MethodKey declared) {
        Set<MethodKey> methods = new LinkedHashSet<>();
        byShape.getOrDefault(shape(declared), List.of()).stream()
                .map(MethodBody::key)
                .filter(candidate -> declarations.overrides(candidate, declared))
                .forEach(methods::add);
        byDeclared.getOrDefault(declared, Set.of()).stream()
                .filter(program.methods()::containsKey)
                .forEach(methods::add);
        methods.remove(declared);
        return List.copyOf(methods);
    }

    /**
     * The methods of an instance of {@code className} that code outside the program may call, since they override what is
     * declared there: {@code compare}, {@code run}, {@code toString}.
     */
    List<MethodKey> calledFromOutside(String className) {
        Set<MethodKey> methods = new LinkedHashSet<>();
        ClassShape type = program.classes().get(className);
        while (type != null) {
            for (MethodShape method : type.methods()) {
                if (method.overridden().stream().anyMatch(this::isOutside)) {
                    methods.add(method.key());
                }
            }
            type.inherited().stream()
                    .filter(inherited -> isOutside(inherited.declared()))
                    .forEach(inherited -> methods.add(inherited.implementation()));
            type = type.superclass()
                    .filter(JavaType.Declared.class::isInstance)
                    .map(superclass -> program.classes().get(((JavaType.Declared) superclass).name()))
                    .orElse(null);
        }
        methods.retainAll(program.methods().keySet());
        return List.copyOf(methods);
    }

    private boolean isOutside(MethodKey declared) {
        return !program.classes().containsKey(declared.owner());
    }

    private static String shape(MethodKey key) {
        return key.name() + "/" + key.parameterTypes().size();
    }
}
