package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.Access;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the fields and methods of TypeScript's classes are called. Java tells a field from a method of its name, and methods
 * by their parameters; TypeScript has one name for each member of a class and of all that it inherits from.
 */
public final class MemberNames {
    /** Names that mean something to JavaScript itself; {@code await} would call a {@code then}. */
    private static final Set<String> SPECIAL = Set.of("constructor", "then", "__proto__", "prototype");

    /** What JavaScript's errors and their twins of Java's have. */
    private static final Set<String> OF_ERRORS = Set.of("name", "message", "stack", "cause", "detail", "suppressed");

    private static final String OUTER = "outer";

    private static final Map<String, String> CREATIONS =
            Map.of(MethodBody.CREATION, "init", MethodBody.FIELDS, "initFields");

    private final Hierarchy hierarchy;
    private final Groups<String> classes = new Groups<>();
    private final Groups<MethodKey> families = new Groups<>();
    private final Map<String, Set<String>> taken = new HashMap<>();
    private final Map<MethodKey, String> methods = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> outers = new HashMap<>();

    public MemberNames(Program program, Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        Map<String, ClassShape> sorted = new TreeMap<>(program.classes());
        sorted.values().forEach(this::join);
        sorted.values().forEach(this::reserveOfErrors);
        sorted.values().forEach(this::nameMethods);
        sorted.values().forEach(this::nameFields);
        sorted.values().forEach(this::nameCreations);
        sorted.values().forEach(this::nameOuter);
    }

    private void join(ClassShape shape) {
        Hierarchy.supertypes(shape).stream()
                .filter(name -> hierarchy.shape(name).isPresent())
                .forEach(name -> classes.join(shape.name(), name));
        for (MethodShape method : shape.methods()) {
            method.overridden().forEach(declared -> families.join(method.key(), declared));
        }
        shape.inherited().forEach(inherited -> families.join(inherited.implementation(), inherited.declared()));
    }

    /** The only classes of a library that one may extend are exceptions. */
    private void reserveOfErrors(ClassShape shape) {
        if (shape.superclass().isPresent() && hierarchy.superclass(shape).isEmpty()) {
            taken(shape).addAll(OF_ERRORS);
        }
    }

    private Set<String> taken(ClassShape shape) {
        return taken.computeIfAbsent(classes.of(shape.name()), key -> new HashSet<>(SPECIAL));
    }

    private void nameMethods(ClassShape shape) {
        Set<String> names = taken(shape);
        List<MethodShape> own = new ArrayList<>(shape.methods());
        own.removeIf(method -> method.isStatic() || method.key().name().startsWith("<"));
        // What the JDK calls keeps its name.
        own.sort(Comparator.comparing(method -> !overridesOutside(method)));
        for (MethodShape method : own) {
            MethodKey family = families.of(method.key());
            String known = methods.get(family);
            if (known == null) {
                methods.put(family, free(spelled(method.key().name()), "", names));
            } else {
                // Classes that have nothing else in common may implement one interface of the JDK.
                names.add(known);
            }
        }
    }

    /** What stands for constructors gives way to all that the user has named. */
    private void nameCreations(ClassShape shape) {
        for (MethodShape method : shape.methods()) {
            String name = CREATIONS.get(method.key().name());
            if (name != null) {
                methods.put(method.key(), free(name, "", taken(shape)));
            }
        }
    }

    private boolean overridesOutside(MethodShape method) {
        return method.overridden().stream()
                .anyMatch(declared -> hierarchy.shape(declared.owner()).isEmpty());
    }

    private void nameFields(ClassShape shape) {
        Set<String> names = taken(shape);
        for (FieldShape field : shape.fields()) {
            if (!field.isStatic()) {
                String prefix = field.access() == Access.PRIVATE ? "_" : "";
                fields.put(shape.name() + "." + field.name(), free(spelled(field.name()), prefix, names));
            }
        }
    }

    /** An inner class has an instance around of its own, and so may each of its superclasses. */
    private String nameOuter(ClassShape shape) {
        String known = outers.get(shape.name());
        if (known != null) {
            return known;
        }
        Set<String> names = new HashSet<>(taken.getOrDefault(classes.of(shape.name()), SPECIAL));
        Optional<ClassShape> above = hierarchy.superclass(shape);
        while (above.isPresent()) {
            names.add(nameOuter(above.get()));
            above = hierarchy.superclass(above.get());
        }
        String name = shape.inner() ? free(OUTER, "", names) : "";
        outers.put(shape.name(), name);
        return name;
    }

    /** A private field gives way to a method of its name as {@code _name}. */
    private static String free(String name, String prefix, Set<String> names) {
        if (names.add(name)) {
            return name;
        }
        String base = prefix + name;
        if (names.add(base)) {
            return base;
        }
        int number = 2;
        while (!names.add(base + number)) {
            number++;
        }
        return base + number;
    }

    private static String spelled(String name) {
        String local = Identifiers.local(name);
        return local.equals(name + "_") ? name : local;
    }

    /** The name of a method of a class or interface. */
    public String method(MethodKey key) {
        return methods.getOrDefault(families.of(key), key.name());
    }

    /** The name of an instance field of the class {@code owner}. */
    public String field(String owner, String name) {
        return fields.getOrDefault(owner + "." + name, name);
    }

    /** The name of the field that holds the instance of the class around. */
    public String outer(String className) {
        return outers.getOrDefault(className, OUTER);
    }

    /** Things that belong together, each group named by one of them. */
    private static final class Groups<T> {
        private final Map<T, T> parents = new LinkedHashMap<>();

        T of(T element) {
            T at = element;
            T parent = parents.get(at);
            while (parent != null) {
                at = parent;
                parent = parents.get(at);
            }
            return at;
        }

        void join(T first, T second) {
            T left = of(first);
            T right = of(second);
            if (!left.equals(right)) {
                parents.put(left, right);
            }
        }
    }
}
