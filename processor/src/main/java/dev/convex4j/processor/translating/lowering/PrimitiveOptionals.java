package dev.convex4j.processor.translating.lowering;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code OptionalInt} and its kin: an {@code Optional} of a primitive, so that everything behind this knows one. Only their
 * texts and hash codes tell them apart.
 */
final class PrimitiveOptionals {
    private static final Map<String, Primitive> TYPES = Map.of(
            "java.util.OptionalInt", Primitive.INT,
            "java.util.OptionalLong", Primitive.LONG,
            "java.util.OptionalDouble", Primitive.DOUBLE);

    private static final String OPTIONAL = "java.util.Optional";
    private static final String SUPPLIER = "java.util.function.Supplier";

    /** The parameters of the methods that are the same in {@code Optional}. */
    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "of", List.of("java.lang.Object"),
            "empty", List.of(),
            "isPresent", List.of(),
            "isEmpty", List.of(),
            "orElse", List.of("java.lang.Object"),
            "orElseGet", List.of(SUPPLIER),
            "ifPresent", List.of("java.util.function.Consumer"));

    private PrimitiveOptionals() {}

    static Optional<JavaType> type(String name) {
        return Optional.ofNullable(TYPES.get(name))
                .map(primitive -> new JavaType.Declared(OPTIONAL, List.of(primitive)));
    }

    static Optional<MethodKey> key(MethodKey key) {
        if (!TYPES.containsKey(key.owner())) {
            return Optional.empty();
        } else if (key.name().startsWith("getAs")) {
            return Optional.of(new MethodKey(OPTIONAL, "get", List.of()));
        } else if (key.name().equals("orElseThrow")) {
            return Optional.of(new MethodKey(OPTIONAL, key.name(), key.parameterTypes()));
        }
        return Optional.ofNullable(PARAMETERS.get(key.name()))
                .map(parameters -> new MethodKey(OPTIONAL, key.name(), parameters));
    }
}
