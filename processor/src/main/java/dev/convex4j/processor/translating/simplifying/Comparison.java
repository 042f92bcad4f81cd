package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Types;
import java.util.List;
import java.util.Optional;

/** Expressions that become {@code ===} or {@code !==}. */
final class Comparison {
    private Comparison() {}

    /** Whether TypeScript knows more of what a condition asks for where it comes out in one way. */
    static boolean isCondition(BodyExpression expression) {
        return expression instanceof BodyExpression.InstanceOf
                || (expression instanceof BodyExpression.Unary not
                        && not.operator().equals("!"))
                || (expression instanceof BodyExpression.Binary junction
                        && (isJunction(junction) || truth(junction).isPresent()))
                || sides(expression).isPresent();
    }

    static boolean isJunction(BodyExpression.Binary binary) {
        return isConjunction(binary)
                || binary.operator().equals("||")
                || (binary.operator().equals("|") && Types.isBoolean(binary.type()));
    }

    static boolean isConjunction(BodyExpression.Binary junction) {
        return junction.operator().equals("&&")
                || (junction.operator().equals("&") && Types.isBoolean(junction.type()));
    }

    static boolean isNegated(BodyExpression comparison) {
        return comparison instanceof BodyExpression.Binary binary
                && !binary.operator().equals("==");
    }

    /** What a comparison compares; empty for another expression. */
    static Optional<List<BodyExpression>> sides(BodyExpression expression) {
        if (expression instanceof BodyExpression.Binary binary
                && (binary.operator().equals("==")
                        || binary.operator().equals("!=")
                        || (binary.operator().equals("^") && Types.isBoolean(binary.type())))) {
            return Optional.of(List.of(binary.left(), binary.right()));
        } else if (expression instanceof BodyExpression.Call call
                && call.method().name().equals("equals")
                && call.receiver().isPresent()
                && call.arguments().size() == 1) {
            return Optional.of(List.of(call.receiver().get(), call.arguments().get(0)));
        }
        return Optional.empty();
    }

    /**
     * A condition that is compared with a written truth value.
     *
     * @param same whether the comparison comes out as the condition does
     */
    record Truth(BodyExpression other, boolean same) {}

    /** {@code false ^ condition}, {@code condition == true} and the like. */
    static Optional<Truth> truth(BodyExpression.Binary binary) {
        boolean equal = binary.operator().equals("==");
        if (!Types.isBoolean(binary.left().type())
                || !Types.isBoolean(binary.right().type())
                || !(equal
                        || binary.operator().equals("!=")
                        || binary.operator().equals("^"))) {
            return Optional.empty();
        }
        return truth(binary.left(), binary.right(), equal).or(() -> truth(binary.right(), binary.left(), equal));
    }

    private static Optional<Truth> truth(BodyExpression written, BodyExpression other, boolean equal) {
        return ConstantValues.ofLiterals(written).map(value -> new Truth(other, value.equals(equal)));
    }

    /** The comparison of other sides. */
    static BodyExpression of(BodyExpression comparison, BodyExpression left, BodyExpression right) {
        if (comparison instanceof BodyExpression.Binary binary) {
            return new BodyExpression.Binary(binary.operator(), left, right, binary.type(), binary.position());
        }
        BodyExpression.Call call = (BodyExpression.Call) comparison;
        return new BodyExpression.Call(
                call.method(), Optional.of(left), List.of(right), call.invocation(), call.type(), call.position());
    }

    /** A constant that TypeScript has a type for. */
    static Optional<Object> constant(BodyExpression expression) {
        if (expression instanceof BodyExpression.EnumConstant constant) {
            return Optional.of(constant.owner() + "." + constant.name());
        }
        boolean named = expression instanceof BodyExpression.StaticField field
                && field.constant().isPresent();
        return (named ? ConstantValues.known(expression) : ConstantValues.ofLiterals(expression))
                .filter(value -> !(value instanceof Boolean))
                .map(Comparison::comparable);
    }

    /** Numbers of all types are compared as they are, a character as its text; `0` and `-0` are one type for TypeScript. */
    private static Object comparable(Object value) {
        if (value instanceof Character) {
            return value.toString();
        } else if (value instanceof String || (value instanceof Long whole && (long) whole.doubleValue() != whole)) {
            return value;
        }
        Object number = ConstantValues.convert(value, Primitive.DOUBLE);
        return number.equals(-0.0) ? Double.valueOf(0.0) : number;
    }
}
