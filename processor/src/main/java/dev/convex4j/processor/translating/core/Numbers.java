package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import java.util.Map;
import java.util.Optional;

/** Java's primitive types, their boxes and how operators promote them. */
public final class Numbers {
    private static final Map<String, Primitive> BOXES = Map.of(
            "java.lang.Boolean", Primitive.BOOLEAN,
            "java.lang.Byte", Primitive.BYTE,
            "java.lang.Short", Primitive.SHORT,
            "java.lang.Character", Primitive.CHAR,
            "java.lang.Integer", Primitive.INT,
            "java.lang.Long", Primitive.LONG,
            "java.lang.Float", Primitive.FLOAT,
            "java.lang.Double", Primitive.DOUBLE);

    private Numbers() {}

    /** The primitive type of a primitive or a box, numeric or not. */
    public static Optional<Primitive> unboxed(JavaType type) {
        if (type instanceof Primitive primitive) {
            return primitive == Primitive.VOID ? Optional.empty() : Optional.of(primitive);
        }
        return type instanceof JavaType.Declared declared
                ? Optional.ofNullable(BOXES.get(declared.name()))
                : Optional.empty();
    }

    /** The primitive type of a number or a {@code char}, or of its box. */
    public static Optional<Primitive> kind(JavaType type) {
        return unboxed(type).filter(primitive -> primitive != Primitive.BOOLEAN);
    }

    /** The type of the slot that an argument goes into; only a primitive parameter asks for another value. */
    public static JavaType parameter(MethodKey method, int index, JavaType argument) {
        return index < method.parameterTypes().size()
                ? Primitive.named(method.parameterTypes().get(index))
                        .map(JavaType.class::cast)
                        .orElse(argument)
                : argument;
    }

    public static boolean isBox(JavaType type) {
        return !(type instanceof Primitive) && unboxed(type).isPresent();
    }

    /** Whether values of a kind take part in arithmetic as ints. */
    public static boolean isPromotedToInt(Primitive kind) {
        return switch (kind) {
            case BYTE, SHORT, CHAR, INT -> true;
            default -> false;
        };
    }

    public static boolean isFloating(Primitive kind) {
        return kind == Primitive.FLOAT || kind == Primitive.DOUBLE;
    }

    /** Unary numeric promotion. */
    public static Primitive promoted(Primitive kind) {
        return isPromotedToInt(kind) ? Primitive.INT : kind;
    }

    /** Binary numeric promotion. */
    public static Primitive promoted(Primitive left, Primitive right) {
        if (left == Primitive.DOUBLE || right == Primitive.DOUBLE) {
            return Primitive.DOUBLE;
        } else if (left == Primitive.FLOAT || right == Primitive.FLOAT) {
            return Primitive.FLOAT;
        }
        return left == Primitive.LONG || right == Primitive.LONG ? Primitive.LONG : Primitive.INT;
    }
}
