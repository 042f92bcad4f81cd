package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells expressions whose evaluation can't be noticed: they write nothing, throw nothing and wait for nothing. */
public final class Purity {
    /** Classes whose translated methods neither write nor throw. */
    private static final Set<String> PURE_CLASSES =
            Set.of(Types.STRING, Types.ID, "java.time.Instant", "java.time.Duration", "java.util.Objects");

    /** The methods that neither write nor throw of other classes. */
    private static final Map<String, Set<String>> PURE_METHODS = Map.of(
            Types.OPTIONAL, Set.of("of", "empty", "isPresent", "isEmpty", "orElse"),
            Types.LIST, Set.of("of", "size", "isEmpty", "contains"));

    /** The methods of pure classes that throw for some arguments. */
    private static final Map<String, Set<String>> THROWING_METHODS = Map.of(
            Types.STRING,
            Set.of("charAt", "substring", "repeat", "codePointAt", "codePointCount", "replaceAll", "replaceFirst"),
            "java.util.Objects",
            Set.of("requireNonNull", "requireNonNullElse", "requireNonNullElseGet", "checkIndex"));

    private Purity() {}

    public static boolean isPure(BodyExpression expression, TranslationContext context) {
        if (expression instanceof BodyExpression.Literal
                || expression instanceof BodyExpression.This
                || expression instanceof BodyExpression.Local
                || expression instanceof BodyExpression.StaticField
                || expression instanceof BodyExpression.EnumConstant
                || expression instanceof BodyExpression.This
                || expression instanceof BodyExpression.OuterThis) {
            return true;
        } else if (expression instanceof BodyExpression.InstanceField field) {
            return isPure(field.target(), context);
        } else if (expression instanceof BodyExpression.Unary unary) {
            return isPure(unary.operand(), context);
        } else if (expression instanceof BodyExpression.Cast cast) {
            return Promotion.unboxed(cast.type()).isPresent()
                    && Promotion.unboxed(cast.operand().type()).isPresent()
                    && isPure(cast.operand(), context);
        } else if (expression instanceof BodyExpression.Binary binary) {
            return !mayDivideByZero(binary) && isPure(binary.left(), context) && isPure(binary.right(), context);
        } else if (expression instanceof BodyExpression.Conditional conditional) {
            return areAllPure(
                    List.of(conditional.condition(), conditional.whenTrue(), conditional.whenFalse()), context);
        } else if (expression instanceof BodyExpression.New creation) {
            return context.program()
                            .records()
                            .containsKey(creation.constructor().owner())
                    && !context.hierarchy().isWritten(creation.constructor())
                    && areAllPure(creation.arguments(), context);
        } else if (expression instanceof BodyExpression.Call call) {
            return isPureCall(call, context);
        } else {
            return false;
        }
    }

    private static boolean mayDivideByZero(BodyExpression.Binary binary) {
        return (binary.type() == Primitive.INT || binary.type() == Primitive.LONG)
                && (binary.operator().equals("/") || binary.operator().equals("%"))
                && ConstantValues.knownInteger(binary.right())
                        .filter(divisor -> divisor != 0)
                        .isEmpty();
    }

    public static boolean areAllPure(List<BodyExpression> expressions, TranslationContext context) {
        return expressions.stream().allMatch(expression -> isPure(expression, context));
    }

    private static boolean isPureCall(BodyExpression.Call call, TranslationContext context) {
        boolean operands =
                call.receiver().map(receiver -> isPure(receiver, context)).orElse(true)
                        && areAllPure(call.arguments(), context);
        boolean throwing = THROWING_METHODS
                .getOrDefault(call.method().owner(), Set.of())
                .contains(call.method().name());
        return operands
                && !throwing
                && (RecordAccess.isAccessor(call, context)
                        || PURE_CLASSES.contains(call.method().owner())
                        || PURE_METHODS
                                .getOrDefault(call.method().owner(), Set.of())
                                .contains(call.method().name()));
    }
}
