package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.translating.body.JavaType.Primitive;
import java.util.Map;
import java.util.Optional;

/** The type in which an operator works: what Java converts the operands to. */
public final class Promotion {
    private static final Map<String, Primitive> UNBOXED = Map.of(
            "java.lang.Boolean", Primitive.BOOLEAN,
            "java.lang.Byte", Primitive.BYTE,
            "java.lang.Short", Primitive.SHORT,
            "java.lang.Character", Primitive.CHAR,
            "java.lang.Integer", Primitive.INT,
            "java.lang.Long", Primitive.LONG,
            "java.lang.Float", Primitive.FLOAT,
            "java.lang.Double", Primitive.DOUBLE);

    private static final JavaType STRING = new JavaType.Declared("java.lang.String");
    private static final JavaType OBJECT = new JavaType.Declared("java.lang.Object");

    private Promotion() {}

    /** The class of the objects that hold values of a primitive type. */
    public static JavaType boxed(Primitive type) {
        return UNBOXED.entrySet().stream()
                .filter(box -> box.getValue() == type)
                .map(box -> (JavaType) new JavaType.Declared(box.getKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no value: " + type));
    }

    /** The primitive type of a primitive or a box. */
    public static Optional<Primitive> unboxed(JavaType type) {
        if (type instanceof Primitive primitive && primitive != Primitive.VOID) {
            return Optional.of(primitive);
        }
        return type instanceof JavaType.Declared declared
                ? Optional.ofNullable(UNBOXED.get(declared.name()))
                : Optional.empty();
    }

    /**
     * The type that {@code operator} converts its operands to; for a shift the left one's. {@code Object} for the identity of
     * references; {@code String} for a concatenation.
     */
    public static JavaType of(String operator, JavaType left, JavaType right) {
        if (operator.equals("+") && (left.isClass("java.lang.String") || right.isClass("java.lang.String"))) {
            return STRING;
        }
        boolean identity = operator.equals("==") || operator.equals("!=");
        Optional<Primitive> first = unboxed(left);
        Optional<Primitive> second = unboxed(right);
        if (first.isEmpty()
                || second.isEmpty()
                || (identity && !(left instanceof Primitive) && !(right instanceof Primitive))) {
            return OBJECT;
        }
        boolean shift = operator.equals("<<") || operator.equals(">>") || operator.equals(">>>");
        return shift ? unary(first.get()) : binary(first.get(), second.get());
    }

    /** Unary numeric promotion. */
    public static Primitive unary(Primitive type) {
        return switch (type) {
            case BYTE, SHORT, CHAR -> Primitive.INT;
            default -> type;
        };
    }

    private static Primitive binary(Primitive left, Primitive right) {
        Primitive first = unary(left);
        Primitive second = unary(right);
        return first.compareTo(second) >= 0 ? first : second;
    }
}
