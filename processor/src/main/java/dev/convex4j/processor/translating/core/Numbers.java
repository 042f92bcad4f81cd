package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import java.util.Optional;

/** The kinds of numbers; a {@code char} is one of them, a box is of its value's kind. */
public final class Numbers {
    private Numbers() {}

    /** The primitive type of a number or a {@code char}, or of its box. */
    public static Optional<Primitive> kind(JavaType type) {
        return Promotion.unboxed(type).filter(primitive -> primitive != Primitive.BOOLEAN);
    }

    public static boolean isBox(JavaType type) {
        return !(type instanceof Primitive) && Promotion.unboxed(type).isPresent();
    }

    /** Whether both are numbers, and of different kinds. */
    public static boolean differ(JavaType one, JavaType other) {
        Optional<Primitive> kind = kind(one);
        return kind.isPresent() && kind(other).isPresent() && !kind.equals(kind(other));
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

    /** Binary numeric promotion. */
    public static Primitive promoted(Primitive left, Primitive right) {
        return (Primitive) Promotion.of("+", left, right);
    }
}
