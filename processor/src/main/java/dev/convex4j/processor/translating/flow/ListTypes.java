package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which types and methods are those of lists. */
public final class ListTypes {
    private static final Set<String> LISTS =
            Set.of("java.util.List", "java.util.ArrayList", "java.util.Collection", "java.lang.Iterable");

    /** The methods that change a list's length or order; an iterator that is underway notices. */
    private static final Set<String> STRUCTURAL = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "remove",
            "removeAll",
            "removeFirst",
            "removeLast",
            "removeIf",
            "retainAll",
            "clear",
            "sort",
            "replaceAll");

    private static final String ANYTHING = "?";

    private ListTypes() {}

    public static boolean isList(JavaType type) {
        return type instanceof JavaType.Declared declared && LISTS.contains(declared.name());
    }

    public static boolean isMethodOfList(MethodKey method) {
        return LISTS.contains(method.owner());
    }

    public static boolean isCreation(BodyExpression expression) {
        return expression instanceof BodyExpression.New creation
                && creation.constructor().owner().equals("java.util.ArrayList");
    }

    /** The method of {@code List} that a call on an {@code ArrayList} calls, and those that it may be declared as instead. */
    public static List<MethodKey> declarations(MethodKey method) {
        boolean ofList =
                method.owner().equals("java.util.ArrayList") && !method.name().equals("<init>");
        return ofList
                ? Stream.of("java.util.List", "java.util.Collection", "java.lang.Iterable")
                        .map(owner -> new MethodKey(owner, method.name(), method.parameterTypes()))
                        .toList()
                : List.of(method);
    }

    /** Whether a value of the type may be a list. */
    static boolean mayBeList(JavaType type) {
        return isList(type)
                || type.isClass("java.lang.Object")
                || type instanceof JavaType.Variable
                || type instanceof JavaType.Intersection;
    }

    /** Whether a method changes its list, which {@code set} does without an iterator noticing. */
    static boolean isChange(MethodKey method) {
        return isMethodOfList(method)
                && (STRUCTURAL.contains(method.name()) || method.name().equals("set"));
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

    /** The slot of values of a type that lie in other values. */
    static Slot element(JavaType type) {
        return new Slot.Element(text(type).orElse(ANYTHING));
    }

    static boolean isOfAnything(Slot slot) {
        return slot instanceof Slot.Element element && element.type().equals(ANYTHING);
    }

    static Slot anything() {
        return new Slot.Element(ANYTHING);
    }

    /** The type with every kind of list called alike; empty where it is a type variable or has one. */
    private static Optional<String> text(JavaType type) {
        if (type instanceof JavaType.Declared declared && !type.isClass("java.lang.Object")) {
            String name = isList(type) ? "List" : declared.name();
            List<Optional<String>> arguments =
                    declared.arguments().stream().map(ListTypes::text).toList();
            return arguments.stream().anyMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : Optional.of(arguments.stream()
                            .map(Optional::orElseThrow)
                            .collect(Collectors.joining(",", name + "<", ">")));
        } else if (type instanceof JavaType.Array array) {
            return text(array.element()).map(element -> element + "[]");
        }
        return type instanceof JavaType.Primitive primitive ? Optional.of(primitive.word()) : Optional.empty();
    }
}
