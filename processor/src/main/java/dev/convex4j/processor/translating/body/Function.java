package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.model.MethodKey;
import java.util.List;
import java.util.Optional;

/**
 * The function that a lambda or a method reference implements.
 *
 * @param method the functional interface's one abstract method, in the interface that declares it
 * @param parameterTypes as seen in the functional type
 * @param resultType as seen in the functional type: what the body's value is converted to
 */
public record Function(Optional<MethodKey> method, List<JavaType> parameterTypes, JavaType resultType) {
    /** Where nothing is known. */
    public static final Function UNKNOWN = new Function(Optional.empty(), List.of(), new JavaType.Other("?"));
}
