package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions about Java types. */
public final class Types {
    public static final String OPTIONAL = "java.util.Optional";
    public static final String STRING = "java.lang.String";
    public static final String SEQUENCE = "java.lang.CharSequence";
    public static final String ID = "dev.convex4j.runtime.Id";
    public static final String LIST = "java.util.List";

    private static final Set<String> CONTEXTS = Set.of(
            "dev.convex4j.runtime.Ctx",
            "dev.convex4j.runtime.QueryCtx",
            "dev.convex4j.runtime.MutationCtx",
            "dev.convex4j.runtime.ActionCtx",
            "dev.convex4j.runtime.HttpCtx");

    /** What runs when its last call does, and only once: TypeScript's twins run at once, or keep what they have read. */
    private static final Set<String> PIPELINES = Set.of(
            "java.util.stream.Stream",
            "java.util.stream.IntStream",
            "java.util.stream.LongStream",
            "java.util.stream.DoubleStream");

    private Types() {}

    public static boolean isPipeline(JavaType type) {
        return type instanceof JavaType.Declared declared && PIPELINES.contains(declared.name());
    }

    /** The streams of the JDK, with the type of their elements where the stream says it. */
    private static final Map<String, Optional<JavaType>> STREAMS = Map.of(
            "java.util.stream.Stream", Optional.empty(),
            "java.util.stream.IntStream", Optional.of(Primitive.INT),
            "java.util.stream.LongStream", Optional.of(Primitive.LONG),
            "java.util.stream.DoubleStream", Optional.of(Primitive.DOUBLE));

    public static boolean isStream(JavaType type) {
        return type instanceof JavaType.Declared declared && STREAMS.containsKey(declared.name());
    }

    /** The type of the elements of a stream. */
    public static JavaType streamed(JavaType stream) {
        return stream instanceof JavaType.Declared declared
                ? STREAMS.getOrDefault(declared.name(), Optional.empty()).orElseGet(() -> argument(stream))
                : new JavaType.Other("?");
    }

    public static boolean isOptional(JavaType type) {
        return type.isClass(OPTIONAL);
    }

    public static boolean isString(JavaType type) {
        return type.isClass(STRING);
    }

    /** Whether values of a type are texts: of sequences of characters, nothing else is let into their places. */
    public static boolean isText(JavaType type) {
        return isString(type) || type.isClass(SEQUENCE);
    }

    public static boolean isContext(JavaType type) {
        return type instanceof JavaType.Declared declared && CONTEXTS.contains(declared.name());
    }

    public static boolean isBoolean(JavaType type) {
        return type == Primitive.BOOLEAN || type.isClass("java.lang.Boolean");
    }

    public static boolean isInt(JavaType type) {
        return type == Primitive.INT || type.isClass("java.lang.Integer");
    }

    public static boolean isDouble(JavaType type) {
        return type == Primitive.DOUBLE || type.isClass("java.lang.Double");
    }

    /** Whether TypeScript's {@code ===} on two values of this type says what Java's {@code equals} says. */
    public static boolean isComparedByIdentity(JavaType type) {
        boolean floating = Numbers.kind(type).filter(Numbers::isFloating).isPresent();
        return isString(type)
                || (Promotion.unboxed(type).isPresent() && !floating)
                || type.isClass(ID)
                || ValueClasses.areIdentical(type);
    }

    /** The one type argument of an {@code Optional}, a {@code List}, an {@code Id}. */
    public static JavaType argument(JavaType type) {
        return type instanceof JavaType.Declared declared
                        && declared.arguments().size() == 1
                ? declared.arguments().get(0)
                : new JavaType.Other("?");
    }

    /** The type as a user writes it, without packages. */
    public static String display(JavaType type) {
        if (type instanceof Primitive primitive) {
            return primitive.word();
        } else if (type instanceof JavaType.Array array) {
            return display(array.element()) + "[]";
        } else if (type instanceof JavaType.Variable variable) {
            return variable.name();
        } else if (type instanceof JavaType.Declared declared) {
            String name = declared.name().substring(declared.name().lastIndexOf('.') + 1);
            return declared.arguments().isEmpty()
                    ? name
                    : name
                            + declared.arguments().stream()
                                    .map(Types::display)
                                    .collect(Collectors.joining(", ", "<", ">"));
        } else if (type instanceof JavaType.Intersection intersection) {
            return intersection.bounds().stream().map(Types::display).collect(Collectors.joining(" & "));
        } else {
            return "null";
        }
    }
}
