package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.OptionalLiterals;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts that TypeScript computes itself, since they are made of constants and of variables that hold constants. */
final class ComputedTexts {
    private final Set<Integer> locals = new HashSet<>();
    private final Map<String, BodyExpression> constants;

    /**
     * @param constants what the constants of the program start with, by {@code Owner.name}
     */
    ComputedTexts(Map<String, BodyExpression> constants) {
        this.constants = constants;
    }

    /** Notes a variable whose value TypeScript knows by its declaration. */
    void declared(BodyStatement.LocalVariable variable) {
        if (!variable.reassigned() && variable.value().filter(this::isKnown).isPresent()) {
            locals.add(variable.id());
        }
    }

    /** Whether an expression is a concatenation that has the type of one text in TypeScript. */
    boolean contains(BodyExpression expression) {
        if (expression instanceof BodyExpression.Conditional choice) {
            return isKnown(choice) && (contains(choice.whenTrue()) || contains(choice.whenFalse()));
        } else if (expression instanceof BodyExpression.Cast cast
                && cast.type().equals(cast.operand().type())) {
            return contains(cast.operand());
        }
        boolean text = (expression instanceof BodyExpression.Binary sum && isConcatenation(sum))
                || (expression instanceof BodyExpression.Call call && isConcat(call));
        return text && isKnown(expression) && hasNames(expression);
    }

    private static boolean isConcatenation(BodyExpression.Binary sum) {
        return sum.operator().equals("+") && sum.type().isClass(String.class.getName());
    }

    /** Whether TypeScript knows the value of an expression, of whatever type. */
    boolean isKnown(BodyExpression expression) {
        if (expression instanceof BodyExpression.Binary binary) {
            return binary.type() != JavaType.Primitive.BOOLEAN && isKnown(binary.left()) && isKnown(binary.right());
        } else if (expression instanceof BodyExpression.Unary unary) {
            return isKnown(unary.operand());
        } else if (expression instanceof BodyExpression.Cast cast) {
            return isKnown(cast.operand());
        } else if (expression instanceof BodyExpression.Local local) {
            return locals.contains(local.id());
        } else if (expression instanceof BodyExpression.StaticField field) {
            return field.constant().isPresent() || isLiteral(constants.get(field.owner() + "." + field.name()));
        } else if (expression instanceof BodyExpression.Call call) {
            boolean givesOn = isConcat(call) || References.boxed(call).isPresent() || isText(call);
            return givesOn
                    ? BodyWalker.operands(call).stream().allMatch(this::isKnown)
                    : knownOptional(call).filter(this::isKnown).isPresent();
        }
        return expression instanceof BodyExpression.EnumConstant
                || (expression instanceof BodyExpression.Conditional choice
                        && isKnownOrNull(choice.whenTrue())
                        && isKnownOrNull(choice.whenFalse()))
                || (expression instanceof BodyExpression.Literal literal
                        && literal.value().isPresent());
    }

    private boolean isKnownOrNull(BodyExpression value) {
        return value.type() instanceof JavaType.Null || isKnown(value);
    }

    /** Java doesn't take a {@code static final Short} for a constant. */
    private static boolean isLiteral(@Nullable BodyExpression value) {
        return value instanceof BodyExpression.Cast cast
                ? isLiteral(cast.operand())
                : value != null && ConstantValues.ofLiterals(value).isPresent();
    }

    private static boolean isText(BodyExpression.Call call) {
        return call.method().owner().equals(String.class.getName())
                && call.method().name().equals("valueOf")
                && call.arguments().size() == 1;
    }

    private static boolean isConcat(BodyExpression.Call call) {
        return call.method().owner().equals(String.class.getName())
                && call.method().name().equals("concat");
    }

    /** The {@code x} of {@code Optional.of(x).orElse(y)}, which is what is left of it. */
    private static Optional<BodyExpression> knownOptional(BodyExpression.Call call) {
        return call.receiver()
                .filter(receiver -> call.method().name().equals("orElse") && OptionalLiterals.isOf(receiver))
                .map(receiver -> ((BodyExpression.Call) receiver).arguments().get(0));
    }

    /** What is made of literals alone becomes a literal itself, but for a box of one. */
    private static boolean hasNames(BodyExpression expression) {
        if (expression instanceof BodyExpression.Binary binary) {
            return hasNames(binary.left()) || hasNames(binary.right());
        } else if (expression instanceof BodyExpression.Unary unary) {
            return hasNames(unary.operand());
        } else if (expression instanceof BodyExpression.Cast cast) {
            return !(cast.type() instanceof JavaType.Primitive) || hasNames(cast.operand());
        }
        return !(expression instanceof BodyExpression.Literal || expression instanceof BodyExpression.EnumConstant);
    }
}
