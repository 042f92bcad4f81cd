package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.translating.body.JavaType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the values of a collection's static type are in TypeScript. */
public enum CollectionKind {
    /** An array; so are deques, which have the same order and may hold elements twice. */
    LIST,
    /** An array that is a queue by its type. */
    DEQUE,
    /** An array, too: a heap is declared as one. */
    QUEUE,
    /** A helper class that keeps the least element in front. */
    HEAP,
    SET,
    SORTED_SET,
    MAP,
    SORTED_MAP,
    /** A key with its value. */
    ENTRY,
    /** Any of them that has elements. */
    COLLECTION;

    private static final Map<String, CollectionKind> BY_NAME = Map.ofEntries(
            Map.entry("java.util.List", LIST),
            Map.entry("java.util.ArrayList", LIST),
            Map.entry("java.util.LinkedList", LIST),
            Map.entry("java.util.Deque", DEQUE),
            Map.entry("java.util.ArrayDeque", DEQUE),
            Map.entry("java.util.Queue", QUEUE),
            Map.entry("java.util.PriorityQueue", HEAP),
            Map.entry("java.util.Set", SET),
            Map.entry("java.util.HashSet", SET),
            Map.entry("java.util.LinkedHashSet", SET),
            Map.entry("java.util.EnumSet", SORTED_SET),
            Map.entry("java.util.SortedSet", SORTED_SET),
            Map.entry("java.util.NavigableSet", SORTED_SET),
            Map.entry("java.util.TreeSet", SORTED_SET),
            Map.entry("java.util.Map", MAP),
            Map.entry("java.util.HashMap", MAP),
            Map.entry("java.util.LinkedHashMap", MAP),
            Map.entry("java.util.EnumMap", SORTED_MAP),
            Map.entry("java.util.SortedMap", SORTED_MAP),
            Map.entry("java.util.NavigableMap", SORTED_MAP),
            Map.entry("java.util.TreeMap", SORTED_MAP),
            Map.entry("java.util.Map.Entry", ENTRY),
            Map.entry("java.util.AbstractMap.SimpleEntry", ENTRY),
            Map.entry("java.util.AbstractMap.SimpleImmutableEntry", ENTRY),
            Map.entry("java.util.Collection", COLLECTION),
            Map.entry("java.lang.Iterable", COLLECTION));

    public static Optional<CollectionKind> of(JavaType type) {
        return type instanceof JavaType.Declared declared ? of(declared.name()) : Optional.empty();
    }

    public static Optional<CollectionKind> of(String className) {
        @Nullable CollectionKind kind = BY_NAME.get(className);
        return Optional.ofNullable(kind);
    }

    public boolean isMap() {
        return this == MAP || this == SORTED_MAP;
    }

    public boolean isSet() {
        return this == SET || this == SORTED_SET;
    }

    /** Whether a collection of this kind may be equal to one of the other. */
    public boolean isEqualTo(CollectionKind other) {
        return this == other || (isMap() && other.isMap()) || (isSet() && other.isSet());
    }

    /** Whether TypeScript has an array for it. */
    public boolean isArray() {
        return this == LIST || this == DEQUE || this == QUEUE;
    }
}
