package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.flow.CollectionKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The methods that hand out what lies in a collection, and nothing else where there is something. */
final class CollectionReads {
    private static final Set<String> OF_LISTS =
            Set.of("get", "getFirst", "getLast", "remove", "removeFirst", "removeLast", "set");

    private static final Map<CollectionKind, Set<String>> METHODS = Map.of(
            CollectionKind.LIST,
            OF_LISTS,
            CollectionKind.MAP,
            Set.of("getOrDefault", "computeIfAbsent", "merge", "compute"),
            CollectionKind.SORTED_MAP,
            Set.of("getOrDefault", "computeIfAbsent", "merge", "compute"),
            CollectionKind.ENTRY,
            Set.of("getValue", "setValue"));

    private CollectionReads() {}

    static boolean isOne(BodyExpression.Call call) {
        if (call.receiver().isEmpty() || call.type() instanceof JavaType.Primitive) {
            return false;
        }
        JavaType receiver = call.receiver().get().type();
        Optional<CollectionKind> kind = CollectionKind.of(receiver);
        return (kind.isPresent()
                        && METHODS.getOrDefault(kind.get(), Set.of())
                                .contains(call.method().name()))
                || (receiver.isClass("java.util.Iterator")
                        && call.method().name().equals("next"));
    }
}
