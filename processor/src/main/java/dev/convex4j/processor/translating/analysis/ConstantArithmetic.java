package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Numbers;
import java.util.Optional;
import java.util.Set;

/** Java's binary operators on constants that are numbers or characters. */
final class ConstantArithmetic {
    private static final Set<String> SHIFTS = Set.of("<<", ">>", ">>>");

    private ConstantArithmetic() {}

    /** The result; empty where Java would throw, or for no operator of numbers. */
    static Optional<Object> apply(String operator, Object left, Object right) {
        Primitive leftKind = Promotion.unary(ConstantValues.kindOf(left));
        if (SHIFTS.contains(operator)) {
            long count = (Long) ConstantValues.convert(right, Primitive.LONG);
            return leftKind == Primitive.LONG
                    ? Optional.of(shift(operator, (Long) ConstantValues.convert(left, Primitive.LONG), count))
                    : Optional.of(shift(operator, (int) ConstantValues.convert(left, Primitive.INT), count));
        }
        Primitive kind = Numbers.promoted(leftKind, ConstantValues.kindOf(right));
        Object a = ConstantValues.convert(left, kind);
        Object b = ConstantValues.convert(right, kind);
        if (a instanceof Integer x && b instanceof Integer y) {
            return ints(operator, x, y);
        } else if (a instanceof Long x && b instanceof Long y) {
            return longs(operator, x, y);
        } else if (a instanceof Float x && b instanceof Float y) {
            return floats(operator, x, y);
        }
        return doubles(operator, (Double) a, (Double) b);
    }

    private static Object shift(String operator, int value, long count) {
        return switch (operator) {
            case "<<" -> value << count;
            case ">>" -> value >> count;
            default -> value >>> count;
        };
    }

    private static Object shift(String operator, long value, long count) {
        return switch (operator) {
            case "<<" -> value << count;
            case ">>" -> value >> count;
            default -> value >>> count;
        };
    }

    private static Optional<Object> ints(String operator, int a, int b) {
        return switch (operator) {
            case "+" -> Optional.of(a + b);
            case "-" -> Optional.of(a - b);
            case "*" -> Optional.of(a * b);
            case "/" -> b == 0 ? Optional.empty() : Optional.of(a / b);
            case "%" -> b == 0 ? Optional.empty() : Optional.of(a % b);
            case "&" -> Optional.of(a & b);
            case "|" -> Optional.of(a | b);
            case "^" -> Optional.of(a ^ b);
            default -> compared(operator, Integer.compare(a, b), false);
        };
    }

    private static Optional<Object> longs(String operator, long a, long b) {
        return switch (operator) {
            case "+" -> Optional.of(a + b);
            case "-" -> Optional.of(a - b);
            case "*" -> Optional.of(a * b);
            case "/" -> b == 0 ? Optional.empty() : Optional.of(a / b);
            case "%" -> b == 0 ? Optional.empty() : Optional.of(a % b);
            case "&" -> Optional.of(a & b);
            case "|" -> Optional.of(a | b);
            case "^" -> Optional.of(a ^ b);
            default -> compared(operator, Long.compare(a, b), false);
        };
    }

    private static Optional<Object> floats(String operator, float a, float b) {
        return switch (operator) {
            case "+" -> Optional.of(a + b);
            case "-" -> Optional.of(a - b);
            case "*" -> Optional.of(a * b);
            case "/" -> Optional.of(a / b);
            case "%" -> Optional.of(a % b);
            default -> doubles(operator, a, b);
        };
    }

    private static Optional<Object> doubles(String operator, double a, double b) {
        return switch (operator) {
            case "+" -> Optional.of(a + b);
            case "-" -> Optional.of(a - b);
            case "*" -> Optional.of(a * b);
            case "/" -> Optional.of(a / b);
            case "%" -> Optional.of(a % b);
            default -> compared(operator, a < b ? -1 : a > b ? 1 : 0, Double.isNaN(a) || Double.isNaN(b));
        };
    }

    private static Optional<Object> compared(String operator, int order, boolean unordered) {
        return switch (operator) {
            case "==" -> Optional.of(!unordered && order == 0);
            case "!=" -> Optional.of(unordered || order != 0);
            case "<" -> Optional.of(!unordered && order < 0);
            case "<=" -> Optional.of(!unordered && order <= 0);
            case ">" -> Optional.of(!unordered && order > 0);
            case ">=" -> Optional.of(!unordered && order >= 0);
            default -> Optional.empty();
        };
    }
}
