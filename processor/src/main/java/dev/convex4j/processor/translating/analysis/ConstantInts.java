package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import java.util.Optional;

/** Computes int expressions of literals at compile time, in Java's arithmetic. */
public final class ConstantInts {
    private ConstantInts() {}

    public static Optional<Integer> of(BodyExpression expression) {
        if (expression instanceof BodyExpression.Literal literal) {
            return literal.value().filter(Integer.class::isInstance).map(Integer.class::cast);
        } else if (expression instanceof BodyExpression.Unary unary && unary.type() == Primitive.INT) {
            Optional<Integer> operand = of(unary.operand());
            return switch (unary.operator()) {
                case "-" -> operand.map(value -> -value);
                case "+" -> operand;
                default -> Optional.empty();
            };
        } else if (expression instanceof BodyExpression.Binary binary && binary.type() == Primitive.INT) {
            Optional<Integer> left = of(binary.left());
            Optional<Integer> right = of(binary.right());
            return left.isEmpty() || right.isEmpty()
                    ? Optional.empty()
                    : apply(binary.operator(), left.get(), right.get());
        }
        return Optional.empty();
    }

    private static Optional<Integer> apply(String operator, int left, int right) {
        return switch (operator) {
            case "+" -> Optional.of(left + right);
            case "-" -> Optional.of(left - right);
            case "*" -> Optional.of(left * right);
            default -> Optional.empty();
        };
    }
}
