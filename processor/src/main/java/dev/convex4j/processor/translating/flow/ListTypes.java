package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.Optional;
import java.util.Set;

/** Which types and methods are those of lists and other collections. */
public final class ListTypes {
    /** Collectors that make a collection of their own. */
    private static final Set<String> COLLECTING =
            Set.of("toList", "toSet", "toCollection", "toMap", "groupingBy", "partitioningBy");

    /** The methods of sorted maps and sets that show a part of them, or them in the opposite order. */
    private static final Set<String> SORTED_PARTS =
            Set.of("headMap", "tailMap", "subMap", "descendingMap", "headSet", "tailSet", "subSet", "descendingSet");

    /** The methods that change what a collection holds, or in which order; an iterator that is underway notices. */
    private static final Set<String> STRUCTURAL = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "clear",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "merge",
            "offer",
            "offerFirst",
            "offerLast",
            "poll",
            "pollFirst",
            "pollFirstEntry",
            "pollLast",
            "pollLastEntry",
            "pop",
            "push",
            "put",
            "putAll",
            "putIfAbsent",
            "remove",
            "removeAll",
            "removeFirst",
            "removeFirstOccurrence",
            "removeIf",
            "removeLast",
            "removeLastOccurrence",
            "replace",
            "replaceAll",
            "retainAll",
            "sort");

    /** The methods that put other values in the places of old ones. */
    private static final Set<String> REPLACING = Set.of("set", "setValue");

    /** The methods of {@code java.util.Collections} that change their first argument. */
    private static final Set<String> OF_ARGUMENT =
            Set.of("addAll", "fill", "replaceAll", "reverse", "rotate", "shuffle", "sort", "swap");

    /** The parts of a map that are the map itself, seen from another side. */
    private static final Set<String> VIEWS = Set.of("keySet", "values", "entrySet");

    private ListTypes() {}

    /** Whether values of the type are lists or other collections, maps among them. */
    public static boolean isList(JavaType type) {
        return CollectionKind.of(type)
                .filter(kind -> kind != CollectionKind.ENTRY)
                .isPresent();
    }

    public static boolean isMethodOfList(MethodKey method) {
        return CollectionKind.of(method.owner()).isPresent();
    }

    public static boolean isCreation(BodyExpression expression) {
        if (expression instanceof BodyExpression.New creation) {
            return CollectionKind.of(creation.constructor().owner()).isPresent();
        }
        return expression instanceof BodyExpression.Call call
                && call.method().owner().equals("java.util.EnumSet")
                && call.receiver().isEmpty();
    }

    /** Whether an expression gives a collection that nothing else holds: a new one, or what a collector of the JDK's makes. */
    public static boolean isFresh(BodyExpression expression) {
        return isCreation(expression)
                || (expression instanceof BodyExpression.Call call
                        && call.method().owner().equals("java.util.stream.Stream")
                        && call.method().name().equals("collect")
                        && call.arguments().size() == 1
                        && call.arguments().get(0) instanceof BodyExpression.Call collector
                        && collector.method().owner().equals("java.util.stream.Collectors")
                        && COLLECTING.contains(collector.method().name())
                        && collector.arguments().stream().noneMatch(ListTypes::isOtherSupplier));
    }

    /** Whether a function gives a collection that may have been made before. */
    private static boolean isOtherSupplier(BodyExpression function) {
        boolean supplier = function.type().isClass("java.util.function.Supplier");
        boolean constructor = function instanceof BodyExpression.MethodReference reference
                && reference.kind() == BodyExpression.ReferenceKind.CONSTRUCTOR;
        boolean creation = function instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body
                && isCreation(body.value());
        return supplier && !constructor && !creation;
    }

    /** Whether the collection that is made here has its elements in no order that Java says. */
    static boolean isUnordered(BodyExpression creation) {
        return creation.type() instanceof JavaType.Declared type && isUnordered(type.name());
    }

    static boolean isUnordered(String className) {
        return className.equals("java.util.HashMap")
                || className.equals("java.util.HashSet")
                || className.equals("java.util.PriorityQueue");
    }

    /** Whether values of the type may be of a class whose order Java leaves open. */
    public static boolean mayBeUnordered(JavaType type) {
        return CollectionKind.of(type)
                .filter(kind -> kind == CollectionKind.MAP
                        || kind == CollectionKind.SET
                        || kind == CollectionKind.QUEUE
                        || kind == CollectionKind.HEAP
                        || kind == CollectionKind.COLLECTION)
                .isPresent();
    }

    /** The map whose keys, values or entries an expression is. */
    public static Optional<BodyExpression> viewed(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                        && CollectionKind.of(call.method().owner())
                                .filter(CollectionKind::isMap)
                                .isPresent()
                        && VIEWS.contains(call.method().name())
                ? call.receiver()
                : Optional.empty();
    }

    /** {@code list.subList(from, to)}. */
    public static Optional<BodyExpression.Call> part(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                        && call.method().name().equals("subList")
                        && isMethodOfList(call.method())
                ? Optional.of(call)
                : Optional.empty();
    }

    /** {@code map.headMap(key)} and the like, of a sorted map or set. */
    public static Optional<BodyExpression.Call> sortedPart(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call && isSortedPart(call.method())
                ? Optional.of(call)
                : Optional.empty();
    }

    static boolean isSortedPart(MethodKey method) {
        return SORTED_PARTS.contains(method.name()) && isMethodOfList(method);
    }

    /** The collection that an expression shows in another way: the map of a view, the list of a part. */
    static Optional<BodyExpression> shown(BodyExpression expression) {
        Optional<BodyExpression> map =
                viewed(expression).or(() -> sortedPart(expression).flatMap(BodyExpression.Call::receiver));
        return map.isPresent() ? Optional.of(shown(map.get()).orElse(map.get())) : partly(expression);
    }

    /** The list of which an expression takes a part. */
    static Optional<BodyExpression> partly(BodyExpression expression) {
        return part(expression).flatMap(BodyExpression.Call::receiver);
    }

    /** Whether a method changes its collection, which {@code set} does without an iterator noticing. */
    public static boolean isChange(MethodKey method) {
        return isMethodOfList(method) && (STRUCTURAL.contains(method.name()) || REPLACING.contains(method.name()));
    }

    /** Whether a method of {@code java.util.Collections} changes its first argument. */
    public static boolean isChangeOfArgument(MethodKey method) {
        return method.owner().equals("java.util.Collections") && OF_ARGUMENT.contains(method.name());
    }

    public static boolean isStructural(MethodKey method) {
        return STRUCTURAL.contains(method.name());
    }

    /** The list that a call changes: that of {@code list.add(x)}, and of {@code list::add} too. */
    public static Optional<BodyExpression> changed(BodyExpression expression) {
        if (expression instanceof BodyExpression.Call call && isChange(call.method())) {
            return call.receiver().map(list -> shownByClear(call, list));
        } else if (expression instanceof BodyExpression.Call call && isChangeOfArgument(call.method())) {
            return Optional.of(call.arguments().get(0));
        } else if (expression instanceof BodyExpression.Call call
                && call.method().owner().equals("java.util.Iterator")
                && call.method().name().equals("remove")) {
            return call.receiver();
        } else if (expression instanceof BodyExpression.MethodReference reference && isChange(reference.method())) {
            return reference.receiver();
        }
        return Optional.empty();
    }

    /** {@code list.subList(from, to).clear()} takes elements out of the list. */
    private static BodyExpression shownByClear(BodyExpression.Call call, BodyExpression list) {
        return call.method().name().equals("clear")
                ? part(list).flatMap(BodyExpression.Call::receiver).orElse(list)
                : list;
    }

    /** Whether an expression is a method reference that changes what it is given. */
    static boolean changesGiven(BodyExpression expression) {
        return expression instanceof BodyExpression.MethodReference reference
                && reference.receiver().isEmpty()
                && (isChange(reference.method()) || isChangeOfArgument(reference.method()));
    }

    static MethodKey method(BodyExpression change) {
        return change instanceof BodyExpression.Call call
                ? call.method()
                : ((BodyExpression.MethodReference) change).method();
    }
}
