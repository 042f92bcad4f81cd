package dev.convex4j.processor.translating.functions;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * Tests that TypeScript takes for more than a truth value: {@code colors.filter((color) => color === "RED")} is an array of
 * nothing but {@code "RED"}, in which no other colour is looked for or put.
 */
final class NarrowingTests {
    private NarrowingTests() {}

    /** Whether a test of its parameter is made of nothing but comparisons with constants and tests of its class. */
    static boolean isOne(BodyExpression test, int parameter) {
        return asks(test, parameter) && !asksForNull(test);
    }

    private static boolean asks(BodyExpression test, int parameter) {
        if (test instanceof BodyExpression.Binary junction
                && List.of("&&", "||", "&", "|").contains(junction.operator())) {
            return asks(junction.left(), parameter) && asks(junction.right(), parameter);
        } else if (test instanceof BodyExpression.Unary not && not.operator().equals("!")) {
            return asks(not.operand(), parameter);
        } else if (test instanceof BodyExpression.InstanceOf tested) {
            return isParameter(tested.value(), parameter);
        } else if (test instanceof BodyExpression.Call call
                && call.method().owner().equals("java.lang.Class")
                && call.method().name().equals("isInstance")) {
            return isParameter(call.arguments().get(0), parameter);
        }
        return sides(test)
                .filter(sides -> isParameter(sides.get(0), parameter)
                        ? isConstant(sides.get(1))
                        : isConstant(sides.get(0)) && isParameter(sides.get(1), parameter))
                .isPresent();
    }

    /** A test for {@code null} alone says what Java's type says as well. */
    private static boolean asksForNull(BodyExpression test) {
        return sides(test)
                .filter(sides -> sides.stream().anyMatch(NarrowingTests::isNull))
                .isPresent();
    }

    private static Optional<List<BodyExpression>> sides(BodyExpression test) {
        if (test instanceof BodyExpression.Binary comparison
                && (comparison.operator().equals("==") || comparison.operator().equals("!="))) {
            return Optional.of(List.of(comparison.left(), comparison.right()));
        }
        return test instanceof BodyExpression.Call call
                        && call.method().name().equals("equals")
                        && call.receiver().isPresent()
                        && call.arguments().size() == 1
                ? Optional.of(List.of(call.receiver().get(), call.arguments().get(0)))
                : Optional.empty();
    }

    private static boolean isParameter(BodyExpression value, int parameter) {
        if (value instanceof BodyExpression.Cast cast) {
            return isParameter(cast.operand(), parameter);
        }
        return value instanceof BodyExpression.Local local && local.id() == parameter;
    }

    private static boolean isConstant(BodyExpression value) {
        return isNull(value)
                || value instanceof BodyExpression.EnumConstant
                || ConstantValues.known(value).isPresent();
    }

    private static boolean isNull(BodyExpression value) {
        return value.type() instanceof JavaType.Null;
    }
}
