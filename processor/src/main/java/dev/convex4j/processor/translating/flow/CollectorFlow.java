package dev.convex4j.processor.translating.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What collectors make, which is what {@code stream.collect(..)} gives. */
final class CollectorFlow {
    static final String OWNER = "java.util.stream.Collectors";

    private static final Set<String> UNORDERED = Set.of("toSet", "toUnmodifiableSet", "toUnmodifiableMap");

    private final Flows flows;

    CollectorFlow(Flows flows) {
        this.flows = flows;
    }

    /**
     * {@code Collectors.toList()} and the like.
     *
     * @param given what the functions among the arguments give
     */
    void collector(LibraryFlow.Use use, Slot given, Slot result) {
        List<Slot> arguments = use.arguments();
        switch (use.name()) {
            case "toList", "toSet" -> flows.put(created(use), result);
            case "toUnmodifiableList", "toUnmodifiableSet", "toUnmodifiableMap" -> {
                Slot.Site site = new Slot.Fixed(use.position(), !UNORDERED.contains(use.name()));
                flows.add(given, flows.contents(site));
                flows.put(site, result);
            }
            case "toCollection" -> flows.call(arguments.get(0), List.of(), result);
            case "toMap" -> map(use, arguments.stream().skip(3).findFirst(), given, result);
            case "groupingBy", "partitioningBy" -> grouping(use, result);
            case "mapping", "filtering", "flatMapping" -> {
                flows.store(given, arguments.get(1));
                flows.add(arguments.get(1), result);
            }
            case "minBy", "maxBy", "reducing", "teeing" -> flows.put(Slot.Foreign.UNKNOWN, result);
            default -> {
                // Numbers and texts.
            }
        }
    }

    private static Slot.Created created(LibraryFlow.Use use) {
        return new Slot.Created(use.position(), !UNORDERED.contains(use.name()));
    }

    private void grouping(LibraryFlow.Use use, Slot result) {
        List<Slot> arguments = use.arguments();
        Slot group = flows.value();
        if (arguments.size() == 1) {
            flows.put(new Slot.Created(use.position(), true), group);
        } else {
            flows.add(arguments.get(arguments.size() - 1), group);
        }
        map(use, arguments.size() == 3 ? Optional.of(arguments.get(1)) : Optional.empty(), group, result);
    }

    /** A map of a supplier, or a hash map; Java says the order of the two groups of {@code partitioningBy}. */
    private void map(LibraryFlow.Use use, Optional<Slot> supplier, Slot values, Slot result) {
        if (supplier.isPresent()) {
            flows.call(supplier.get(), List.of(), result);
            flows.store(values, result);
            return;
        }
        Slot.Site site = new Slot.Created(use.position(), use.name().equals("partitioningBy"));
        flows.add(values, flows.contents(site));
        flows.put(site, result);
    }

    /** {@code Collector.of(..)}: nothing is known of the elements. */
    void ofFunctions(LibraryFlow.Use use, Slot result) {
        List<Slot> arguments = use.arguments();
        Slot made = flows.value();
        Slot elements = unknown();
        flows.store(elements, made);
        gathered(arguments, elements, made);
        flows.add(made, result);
        arguments.stream().skip(3).forEach(finisher -> flows.call(finisher, List.of(made), result));
    }

    /** A function makes something, and another one puts each element into it. */
    void gathered(List<Slot> functions, Slot elements, Slot made) {
        flows.call(functions.get(0), List.of(), made);
        flows.call(functions.get(1), List.of(made, elements), flows.value());
        flows.call(functions.get(2), List.of(made, made), flows.value());
    }

    /** {@code collectingAndThen(..)}: the function gets what the other collector makes. */
    void finished(LibraryFlow.Use use, Slot result) {
        flows.store(unknown(), use.arguments().get(0));
        flows.call(use.arguments().get(1), List.of(use.arguments().get(0)), result);
    }

    private Slot unknown() {
        Slot unknown = flows.value();
        flows.put(Slot.Foreign.UNKNOWN, unknown);
        return unknown;
    }

    /** {@code stream.collect(collector)}: the elements lie in what is made, or in the groups that lie in it. */
    void collect(Slot elements, Slot collector, Slot result) {
        flows.add(collector, result);
        flows.store(elements, result);
        Slot groups = flows.value();
        flows.elements(result, groups);
        flows.store(elements, groups);
    }
}
