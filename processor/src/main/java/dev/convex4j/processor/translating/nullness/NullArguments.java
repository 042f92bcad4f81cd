package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.MethodKey;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The methods of the JDK that take {@code null} as an argument like any other value; all others throw for it. */
public final class NullArguments {
    private static final Map<String, Set<String>> ACCEPTED = Map.of(
            "java.lang.String", Set.of("equals", "equalsIgnoreCase", "valueOf"),
            "java.lang.Boolean", Set.of("parseBoolean", "valueOf"),
            "java.lang.Integer", Set.of("parseInt", "valueOf"),
            "java.lang.Long", Set.of("parseLong", "valueOf"),
            "java.util.Optional", Set.of("ofNullable", "orElse"),
            "java.util.StringJoiner", Set.of("add"),
            "java.util.stream.Stream", Set.of("ofNullable"),
            "java.io.PrintStream", Set.of("println", "print"));

    private NullArguments() {}

    private static boolean isEquals(MethodKey method) {
        return method.name().equals("equals") && method.parameterTypes().equals(List.of("java.lang.Object"));
    }

    public static boolean areAccepted(MethodKey method) {
        boolean exception = method.name().equals("<init>")
                && (method.owner().endsWith("Exception") || method.owner().endsWith("Error"));
        return exception
                || method.owner().equals("java.util.Objects")
                || isEquals(method)
                || ACCEPTED.getOrDefault(method.owner(), Set.of()).contains(method.name());
    }
}
