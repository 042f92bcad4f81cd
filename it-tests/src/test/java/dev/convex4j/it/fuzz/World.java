package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a program has declared so far, and what it may use. */
final class World {
    /** Names that mean something in TypeScript, and some that clash. */
    private static final List<String> NAMES = List.of(
            "a",
            "b",
            "c",
            "d",
            "e",
            "f",
            "g",
            "h",
            "i",
            "j",
            "k",
            "value",
            "count",
            "x",
            "y",
            "z",
            "delete",
            "in",
            "let",
            "of",
            "function",
            "undefined",
            "arguments",
            "typeof",
            "Math",
            "Number",
            "length",
            "result",
            "name",
            "type");

    private final String program;
    private final Set<Feature> features;
    private final Dice dice;
    private final List<Type> types = new ArrayList<>();
    private final Map<Type, List<Callable>> callables = new LinkedHashMap<>();
    private final List<Node> members = new ArrayList<>();
    private final Map<Type, List<Type>> subtypes = new LinkedHashMap<>();
    private final Map<Type, FunctionShape> functions = new HashMap<>();
    private final Map<Type, List<String>> constants = new HashMap<>();
    private final Map<Type, List<Local>> components = new HashMap<>();
    private final Map<Type, Anonymous> anonymous = new HashMap<>();
    private final Map<Type, String> texts = new LinkedHashMap<>();
    private final Map<Type, Integer> needs = new HashMap<>();
    private final boolean exceptions;
    private final boolean resources;
    private List<Type> makeable;
    private int limit = Integer.MAX_VALUE;
    private int ranks = 1;
    private int names;

    /** What an anonymous class of an interface must have beside {@code text()}. */
    record Anonymous(Signature method, int rank) {}

    World(String program, Set<Feature> features, Dice dice) {
        this.program = program;
        this.features = features;
        this.dice = dice;
        this.exceptions = has(Feature.OWN_EXCEPTIONS) && dice.oneIn(3);
        this.resources = has(Feature.RESOURCES) && dice.oneIn(4);
    }

    /** Whether the program has exceptions of its own. */
    boolean usesExceptions() {
        return exceptions;
    }

    /** Whether the program has something to close. */
    boolean usesResources() {
        return resources;
    }

    String program() {
        return program;
    }

    Dice dice() {
        return dice;
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** The types of variables whose values can be made here, the frequent ones more than once. */
    List<Type> types() {
        if (makeable == null) {
            makeable = types.stream().filter(this::makes).toList();
        }
        return makeable;
    }

    /** Whether values of a type can be made here. */
    boolean makes(Type type) {
        return need(type) < limit;
    }

    /** Declares that values of a type are made by what has the rank. */
    void addNeed(Type type, int rank) {
        needs.merge(type, rank, Math::max);
        makeable = null;
    }

    /** The rank of what makes values of a type. */
    int need(Type type) {
        int own = needs.getOrDefault(type, 0);
        for (Type argument : type.arguments()) {
            own = Math.max(own, need(argument));
        }
        return own;
    }

    /** Generates a body that may only use what has a lower rank. */
    <T> T below(int rank, Supplier<T> made) {
        int before = limit;
        limit = rank;
        makeable = null;
        try {
            return made.get();
        } finally {
            limit = before;
            makeable = null;
        }
    }

    void addType(Type type, int weight) {
        for (int i = 0; i < weight; i++) {
            types.add(type);
        }
        makeable = null;
    }

    /** Makes one of the types frequent, whichever it is, so that it meets itself and everything else. */
    void favour() {
        Type type = dice.of(types.stream().distinct().toList());
        addType(type, Math.max(3, types.size() / 3));
    }

    Type type(Predicate<Type> wanted) {
        List<Type> candidates = types().stream().filter(wanted).toList();
        return candidates.isEmpty() ? Type.INT : dice.of(candidates);
    }

    boolean knows(Type type) {
        return types().contains(type);
    }

    /** What gives a value of a type. */
    List<Callable> callables(Type result) {
        return callables.getOrDefault(result, List.of());
    }

    /** What there is to call, whatever it gives. */
    List<Callable> callables() {
        return callables.values().stream().flatMap(List::stream).toList();
    }

    void add(Callable callable) {
        if (has(callable.feature())) {
            callables
                    .computeIfAbsent(callable.result(), key -> new ArrayList<>())
                    .add(callable);
        }
    }

    List<Node> members() {
        return members;
    }

    void add(Node member) {
        members.add(member);
    }

    /** A type whose values are also values of another. */
    void addSubtype(Type type, Type subtype) {
        subtypes.computeIfAbsent(type, key -> new ArrayList<>()).add(subtype);
    }

    List<Type> subtypes(Type type) {
        return subtypes.getOrDefault(type, List.of());
    }

    void addFunction(FunctionShape shape) {
        functions.put(shape.type(), shape);
    }

    FunctionShape function(Type type) {
        return functions.get(type);
    }

    void addConstants(Type type, List<String> names) {
        constants.put(type, names);
    }

    /** The constants of an enum. */
    List<String> constants(Type type) {
        return constants.get(type);
    }

    void addComponents(Type type, List<Local> components) {
        this.components.put(type, components);
    }

    /** The components of a record; none of another type. */
    List<Local> components(Type type) {
        return components.getOrDefault(type, List.of());
    }

    void addAnonymous(Type type, Signature method, int rank) {
        anonymous.put(type, new Anonymous(method, rank));
    }

    /** What an anonymous class of the type has, or null. */
    Anonymous anonymous(Type type) {
        return anonymous.get(type);
    }

    /** The methods that write values of a type into the transcript. */
    Map<Type, String> texts() {
        return texts;
    }

    int nextRank() {
        return ranks++;
    }

    /** A name that no other declaration of the program has. */
    String unique(String prefix) {
        return prefix + names++;
    }

    /** A name that isn't taken where it is declared; siblings may have the same. */
    String local(Scope scope) {
        for (int attempt = 0; attempt < 5; attempt++) {
            String name = dice.of(NAMES);
            if (!scope.mentions(name) && !(name.equals("Math") && has(Feature.LIBRARY))) {
                return name;
            }
        }
        return unique("v");
    }
}
