package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Numbers;
import java.util.Optional;

/** Computes constant expressions as javac does. Values are boxed primitives of the expression's type, or texts. */
public final class ConstantValues {
    private final boolean fields;

    private ConstantValues(boolean fields) {
        this.fields = fields;
    }

    /** The value of an expression that is made of literals alone. */
    public static Optional<Object> ofLiterals(BodyExpression expression) {
        return new ConstantValues(false).of(expression);
    }

    /** The value of an expression of literals and static final fields. */
    public static Optional<Object> known(BodyExpression expression) {
        return new ConstantValues(true).of(expression);
    }

    /** As {@link #known}, where the value is a whole number; a {@code char} counts as its code. */
    public static Optional<Long> knownInteger(BodyExpression expression) {
        return known(expression).filter(ConstantValues::isInteger).map(value -> (Long) convert(value, Primitive.LONG));
    }

    private static boolean isInteger(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof Character;
    }

    /** Whether two constants of one type are equal, as {@code equals} says; TypeScript refuses to ask. */
    public static Optional<Boolean> same(BodyExpression left, BodyExpression right) {
        if (left instanceof BodyExpression.EnumConstant one && right instanceof BodyExpression.EnumConstant other) {
            return one.owner().equals(other.owner()) ? Optional.of(one.name().equals(other.name())) : Optional.empty();
        }
        Optional<Object> one = ofLiterals(left);
        Optional<Object> other = ofLiterals(right);
        return one.isPresent()
                        && other.isPresent()
                        && one.get().getClass() == other.get().getClass()
                ? Optional.of(one.equals(other))
                : Optional.empty();
    }

    private Optional<Object> of(BodyExpression expression) {
        if (expression instanceof BodyExpression.Literal literal) {
            return literal.value();
        } else if (expression instanceof BodyExpression.StaticField field) {
            return fields ? field.constant() : Optional.empty();
        } else if (expression instanceof BodyExpression.Unary unary) {
            return of(unary.operand()).flatMap(operand -> unary(unary.operator(), operand));
        } else if (expression instanceof BodyExpression.Binary binary) {
            return binary(binary);
        } else if (expression instanceof BodyExpression.Cast cast && cast.type() instanceof Primitive primitive) {
            return of(cast.operand())
                    .filter(value -> !(value instanceof String))
                    .map(value -> value instanceof Boolean ? value : convert(value, primitive));
        } else if (expression instanceof BodyExpression.Cast cast && cast.type().isClass(Boolean.class.getName())) {
            return of(cast.operand());
        } else if (expression instanceof BodyExpression.Conditional conditional
                && conditional.type() instanceof Primitive primitive) {
            return conditional(conditional, primitive);
        }
        return Optional.empty();
    }

    private Optional<Object> conditional(BodyExpression.Conditional conditional, Primitive type) {
        Optional<Object> whenTrue = of(conditional.whenTrue());
        Optional<Object> whenFalse = of(conditional.whenFalse());
        if (whenTrue.isEmpty() || whenFalse.isEmpty()) {
            return Optional.empty();
        }
        return of(conditional.condition())
                .map(condition -> condition.equals(true) ? whenTrue.get() : whenFalse.get())
                .map(value -> value instanceof Boolean ? value : convert(value, type));
    }

    private Optional<Object> binary(BodyExpression.Binary binary) {
        Optional<Object> left = of(binary.left());
        Optional<Object> right = of(binary.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        } else if (left.get() instanceof Boolean a && right.get() instanceof Boolean b) {
            return logical(binary.operator(), a, b).map(Object.class::cast);
        } else if (left.get() instanceof String || right.get() instanceof String) {
            return Optional.empty();
        }
        return ConstantArithmetic.apply(binary.operator(), left.get(), right.get());
    }

    /** An operator on two truth values. */
    public static Optional<Boolean> logical(String operator, boolean left, boolean right) {
        return switch (operator) {
            case "&&", "&" -> Optional.of(left && right);
            case "||", "|" -> Optional.of(left || right);
            case "^", "!=" -> Optional.of(left != right);
            case "==" -> Optional.of(left == right);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> unary(String operator, Object operand) {
        if (operand instanceof Boolean truth) {
            return operator.equals("!") ? Optional.of(!truth) : Optional.empty();
        } else if (operand instanceof String) {
            return Optional.empty();
        }
        Object promoted = convert(operand, Promotion.unary(kindOf(operand)));
        return switch (operator) {
            case "+" -> Optional.of(promoted);
            case "-" -> Optional.of(negated(promoted));
            case "~" -> ConstantArithmetic.apply("^", promoted, -1);
            default -> Optional.empty();
        };
    }

    private static Object negated(Object value) {
        if (value instanceof Integer number) {
            return -number;
        } else if (value instanceof Long number) {
            return -number;
        } else if (value instanceof Float number) {
            return -number;
        }
        return -(Double) value;
    }

    /** The primitive type of a boxed number or character. */
    static Primitive kindOf(Object value) {
        return Numbers.kind(new dev.convex4j.processor.translating.body.JavaType.Declared(
                        value.getClass().getName()))
                .orElseThrow();
    }

    /** A boxed number or character as a value of another type, cast as Java does. */
    public static Object convert(Object value, Primitive to) {
        Number number = value instanceof Character character ? Integer.valueOf(character) : (Number) value;
        boolean floating = number instanceof Float || number instanceof Double;
        // A floating value becomes a small integer by way of an int.
        long whole = floating && to != Primitive.LONG ? number.intValue() : number.longValue();
        return switch (to) {
            case BYTE -> (byte) whole;
            case SHORT -> (short) whole;
            case CHAR -> (char) whole;
            case INT -> (int) whole;
            case LONG -> whole;
            case FLOAT -> number.floatValue();
            case DOUBLE -> number.doubleValue();
            case BOOLEAN, VOID -> throw new IllegalArgumentException("no number: " + to);
        };
    }
}
