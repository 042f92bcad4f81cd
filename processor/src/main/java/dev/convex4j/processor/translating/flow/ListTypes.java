package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.Optional;
import java.util.Set;

/** Which types and methods are those of lists and other collections. */
public final class ListTypes {
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

    /** Whether a method changes its collection, which {@code set} does without an iterator noticing. */
    public static boolean isChange(MethodKey method) {
        return isMethodOfList(method) && (STRUCTURAL.contains(method.name()) || REPLACING.contains(method.name()));
    }

    static boolean isStructural(MethodKey method) {
        return STRUCTURAL.contains(method.name());
    }

    /** The list that a call changes: that of {@code list.add(x)}, and of {@code list::add} too. */
    static Optional<BodyExpression> changed(BodyExpression expression) {
        if (expression instanceof BodyExpression.Call call && isChange(call.method())) {
            return call.receiver();
        } else if (expression instanceof BodyExpression.MethodReference reference && isChange(reference.method())) {
            return reference.receiver();
        }
        return Optional.empty();
    }

    static MethodKey method(BodyExpression change) {
        return change instanceof BodyExpression.Call call
                ? call.method()
                : ((BodyExpression.MethodReference) change).method();
    }
}
