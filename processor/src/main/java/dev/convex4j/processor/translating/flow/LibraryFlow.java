package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the methods of the library do with the collections and functions that they are called with. */
final class LibraryFlow {
    /** The methods that hand out what lies in something. */
    private static final Set<String> READING = Set.of(
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "element",
            "findAny",
            "findFirst",
            "first",
            "firstKey",
            "get",
            "getFirst",
            "getKey",
            "getLast",
            "getOrDefault",
            "getValue",
            "last",
            "lastKey",
            "merge",
            "next",
            "peek",
            "peekFirst",
            "peekLast",
            "poll",
            "pollFirst",
            "pollLast",
            "pop",
            "put",
            "putIfAbsent",
            "remove",
            "removeFirst",
            "removeLast",
            "replace",
            "set",
            "ceiling",
            "floor",
            "higher",
            "lower",
            "ceilingKey",
            "floorKey",
            "higherKey",
            "lowerKey",
            "max",
            "min",
            "reduce");

    /** The methods that put their arguments into a collection. */
    private static final Set<String> STORING = Set.of(
            "add",
            "addFirst",
            "addLast",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "merge",
            "offer",
            "offerFirst",
            "offerLast",
            "push",
            "put",
            "putIfAbsent",
            "replace",
            "replaceAll",
            "set");

    /** The methods that put what lies in their argument into a collection. */
    private static final Set<String> COPYING = Set.of("addAll", "putAll");

    /** The methods that give what they are called on, or another collection that holds the same; entries are their maps. */
    private static final Set<String> SAME = Set.of(
            "stream",
            "filter",
            "sorted",
            "distinct",
            "dropWhile",
            "limit",
            "skip",
            "takeWhile",
            "boxed",
            "sequential",
            "unordered",
            "iterator",
            "keySet",
            "values",
            "firstEntry",
            "lastEntry",
            "ceilingEntry",
            "floorEntry",
            "higherEntry",
            "lowerEntry",
            "pollFirstEntry",
            "pollLastEntry");

    /** The methods that may give one of their arguments. */
    private static final Set<String> PASSING = Set.of(
            "getOrDefault",
            "of",
            "ofNullable",
            "or",
            "orElse",
            "orElseGet",
            "orElseThrow",
            "requireNonNull",
            "requireNonNullElse",
            "requireNonNullElseGet");

    /** The methods of classes that make a stream of what they are given. */
    private static final Set<String> STREAMS = Set.of("stream", "concat");

    /** The methods that give collections which nobody may change. */
    private static final Set<String> FIXING = Set.of(
            "of",
            "ofEntries",
            "entry",
            "copyOf",
            "copyOfRange",
            "subList",
            "headMap",
            "tailMap",
            "subMap",
            "descendingMap",
            "headSet",
            "tailSet",
            "subSet",
            "descendingSet",
            "asList",
            "toList",
            "emptyList",
            "emptyMap",
            "emptySet",
            "singleton",
            "singletonList",
            "singletonMap",
            "nCopies");

    /** The methods that give a collection itself, for nobody to change. */
    private static final Set<String> UNMODIFIABLE = Set.of(
            "unmodifiableList",
            "unmodifiableMap",
            "unmodifiableSet",
            "unmodifiableCollection",
            "unmodifiableSortedMap",
            "unmodifiableSortedSet");

    /** The methods that only look. */
    private static final Set<String> HARMLESS = Set.of(
            "allMatch",
            "anyMatch",
            "average",
            "binarySearch",
            "clear",
            "contains",
            "containsAll",
            "containsKey",
            "containsValue",
            "count",
            "deepEquals",
            "deepHashCode",
            "deepToString",
            "disjoint",
            "equals",
            "forEach",
            "frequency",
            "hash",
            "hashCode",
            "ifPresent",
            "ifPresentOrElse",
            "indexOf",
            "isEmpty",
            "isNull",
            "isPresent",
            "lastIndexOf",
            "mapToDouble",
            "mapToInt",
            "mapToLong",
            "noneMatch",
            "nonNull",
            "removeAll",
            "removeIf",
            "retainAll",
            "reverse",
            "rotate",
            "size",
            "sort",
            "sum",
            "swap",
            "toString");

    /**
     * A call.
     *
     * @param array whether the last argument is an array that holds the elements
     * @param reference whether it is a method reference that calls it
     */
    record Use(
            MethodKey method,
            Optional<Slot> receiver,
            List<Slot> arguments,
            boolean array,
            boolean reference,
            Position position) {
        String name() {
            return method.name();
        }

        /** Whether an argument is a function that the method calls, rather than a value like others. */
        boolean calls(int argument) {
            int last = method.parameterTypes().size() - 1;
            String type = last < 0 ? "" : method.parameterTypes().get(Math.min(argument, last));
            return type.startsWith("java.util.function.") || type.equals("java.util.Comparator");
        }

        boolean isOptional() {
            return method.owner().equals("java.util.Optional");
        }
    }

    private final Flows flows;

    LibraryFlow(Flows flows) {
        this.flows = flows;
    }

    private static boolean isUnmodifiable(MethodKey method) {
        return UNMODIFIABLE.contains(method.name());
    }

    /** The collection that is made by a constructor, with the contents of the arguments. */
    void create(Slot.Site site, List<Slot> arguments, Slot result) {
        flows.put(site, result);
        Slot compared = flows.value();
        for (Slot argument : arguments) {
            flows.elements(argument, flows.contents(site));
            flows.call(argument, List.of(flows.contents(site), flows.contents(site)), compared);
        }
    }

    void call(Use use, Slot result) {
        if (isSilent(use.method())) {
            return;
        }
        Slot given = flows.value();
        if (isComposed(use.method())) {
            compose(use, result);
            return;
        }
        if (use.method().owner().equals("java.util.stream.Collector")) {
            new CollectorFlow(flows).ofFunctions(use, result);
            return;
        } else if (use.method().owner().equals(CollectorFlow.OWNER)
                && use.name().equals("collectingAndThen")) {
            new CollectorFlow(flows).finished(use, result);
            return;
        }
        if (use.name().equals("collect") && use.arguments().size() == 3) {
            new CollectorFlow(flows)
                    .gathered(use.arguments(), elementsOf(use.receiver().orElseThrow()), result);
            return;
        }
        functions(use, given);
        if (use.method().owner().equals(CollectorFlow.OWNER)) {
            new CollectorFlow(flows).collector(use, given, result);
        } else if (use.isOptional()) {
            optional(use, given, result);
        } else if (isUnmodifiable(use.method())) {
            flows.put(Slot.Foreign.FIXED, result);
            flows.add(use.arguments().get(0), result);
        } else if (FIXING.contains(use.name())) {
            fix(use, result);
        } else if (use.receiver().isPresent()) {
            ofReceiver(use, use.receiver().get(), given, result);
        } else {
            ofClass(use, given, result);
        }
    }

    /** Whether nothing of what a class's methods take or give is a collection or a function. */
    private static boolean isSilent(MethodKey method) {
        boolean collections =
                method.owner().startsWith("java.util.") && !method.owner().startsWith("java.util.regex.");
        return !collections && !method.owner().equals("java.lang.Iterable");
    }

    private static boolean isComposed(MethodKey method) {
        return method.owner().startsWith("java.util.function.")
                || method.owner().equals("java.util.Comparator");
    }

    /** What the functions among the arguments may be called with, and what they give. */
    private void functions(Use use, Slot given) {
        Slot taken = flows.value();
        flows.add(given, taken);
        for (int i = 0; i < use.arguments().size(); i++) {
            if (!use.calls(i)) {
                flows.add(use.arguments().get(i), taken);
            }
        }
        if (use.receiver().isPresent() && use.isOptional()) {
            flows.add(use.receiver().get(), taken);
        } else if (use.receiver().isPresent()) {
            flows.elements(use.receiver().get(), taken);
        } else {
            use.arguments().forEach(argument -> flows.elements(argument, taken));
            flows.put(Slot.Foreign.UNKNOWN, taken);
        }
        use.arguments().forEach(argument -> flows.call(argument, List.of(taken, taken, taken), given));
    }

    /** {@code f.andThen(g)}: a function that calls the others with what it takes, and with what they give. */
    private void compose(Use use, Slot result) {
        Slot.Site function = new Slot.Function(flows.next());
        Slot passed = flows.value();
        for (int i = 0; i < 2; i++) {
            flows.add(new Slot.Parameter(function, i), passed);
        }
        List<Slot> composed = new ArrayList<>(use.arguments());
        use.receiver().ifPresent(composed::add);
        composed.forEach(part -> flows.call(part, List.of(passed, passed), passed));
        flows.add(passed, new Slot.Given(function));
        flows.put(function, result);
    }

    private void optional(Use use, Slot given, Slot result) {
        if (use.name().equals("map") || use.name().equals("flatMap")) {
            flows.add(given, result);
        } else if (!HARMLESS.contains(use.name())) {
            use.receiver().ifPresent(receiver -> flows.add(receiver, result));
            use.arguments().forEach(argument -> flows.add(argument, result));
            flows.add(given, result);
        }
    }

    private void fix(Use use, Slot result) {
        Slot.Site site = use.reference()
                ? new Slot.Shared(new Slot.Created(use.position(), !isOpen(use)))
                : new Slot.Fixed(use.position(), !isOpen(use));
        Slot contents = flows.contents(site);
        flows.put(site, result);
        if (isPartlyFixed(use)) {
            flows.put(Slot.Foreign.FIXED, result);
        }
        boolean copy = use.name().equals("copyOf")
                || use.name().equals("copyOfRange")
                || use.name().equals("toList")
                || use.name().equals("subList");
        if (copy || ListTypes.isSortedPart(use.method())) {
            flows.elements(use.receiver().orElseGet(() -> use.arguments().get(0)), contents);
            return;
        }
        Slot held = flows.value();
        use.arguments().forEach(argument -> flows.add(argument, held));
        Slot elements = use.array() ? elementsOf(held) : held;
        flows.add(use.name().equals("ofEntries") ? elementsOf(elements) : elements, contents);
    }

    /** Whether Java lets a collection be changed in some ways, or takes a change that has no effect. */
    private static boolean isPartlyFixed(Use use) {
        return use.name().equals("subList") || use.method().owner().equals("java.util.Collections");
    }

    private Slot elementsOf(Slot collections) {
        Slot elements = flows.value();
        flows.elements(collections, elements);
        return elements;
    }

    /** {@code Map.of} and {@code Set.of} have an order of their own in each run, unless there is but one element. */
    private static boolean isOpen(Use use) {
        boolean hashed = use.method().owner().equals("java.util.Set")
                || use.method().owner().equals("java.util.Map");
        int one = use.method().owner().equals("java.util.Map") ? 2 : 1;
        return hashed && (use.arguments().size() > one || !use.name().equals("of"));
    }

    private void ofReceiver(Use use, Slot receiver, Slot given, Slot result) {
        String name = use.name();
        if (STORING.contains(name)) {
            use.arguments().forEach(argument -> flows.store(argument, receiver));
            flows.store(given, receiver);
        }
        if (READING.contains(name)) {
            flows.elements(receiver, result);
        }
        if (PASSING.contains(name)) {
            use.arguments().forEach(argument -> flows.add(argument, result));
        }
        if (SAME.contains(name) || isPeek(use.method())) {
            flows.add(receiver, result);
        } else if (COPYING.contains(name)) {
            use.arguments().forEach(argument -> flows.store(elementsOf(argument), receiver));
        } else if (name.equals("collect") && use.arguments().size() == 1) {
            new CollectorFlow(flows)
                    .collect(elementsOf(receiver), use.arguments().get(0), result);
        } else if (name.equals("entrySet")) {
            flows.each(receiver, map -> flows.put(map instanceof Slot.Foreign ? map : new Slot.Entries(map), result));
        } else if (name.equals("map") || name.equals("mapToObj") || name.equals("flatMap")) {
            Slot.Site stage = new Slot.Stage(flows.next());
            flows.add(name.equals("flatMap") ? elementsOf(given) : given, flows.contents(stage));
            flows.put(stage, result);
        } else if (!STORING.contains(name) && !READING.contains(name) && !HARMLESS.contains(name)) {
            unknown(use, given, result);
        }
    }

    /** The stage of that name, rather than the look at the head of a queue. */
    private static boolean isPeek(MethodKey method) {
        return method.owner().startsWith("java.util.stream.") && method.name().equals("peek");
    }

    private void ofClass(Use use, Slot given, Slot result) {
        if (ListTypes.isChangeOfArgument(use.method()) && use.name().equals("addAll")) {
            List<Slot> added = use.arguments().subList(1, use.arguments().size());
            added.forEach(each -> flows.store(
                    use.array() ? elementsOf(each) : each, use.arguments().get(0)));
        } else if (use.name().equals("fill")) {
            flows.store(
                    use.arguments().get(use.arguments().size() - 1),
                    use.arguments().get(0));
        } else if (PASSING.contains(use.name()) || STREAMS.contains(use.name())) {
            use.arguments().forEach(argument -> flows.add(argument, result));
            flows.add(given, result);
        } else if (!HARMLESS.contains(use.name())) {
            unknown(use, given, result);
        }
    }

    /** All that a call can reach may lie in all that it can reach. */
    private void unknown(Use use, Slot given, Slot result) {
        Slot pool = flows.value();
        List<Slot> all = new ArrayList<>(use.arguments());
        use.receiver().ifPresent(all::add);
        flows.put(Slot.Foreign.UNKNOWN, pool);
        flows.add(given, pool);
        for (Slot each : all) {
            flows.add(each, pool);
            flows.elements(each, pool);
            flows.store(pool, each);
        }
        flows.add(pool, result);
    }
}
