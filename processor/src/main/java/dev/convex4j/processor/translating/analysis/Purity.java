package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.TranslationContext;
import java.util.List;
import java.util.function.Predicate;

/** Tells expressions whose evaluation can't be noticed: they write nothing, throw nothing and wait for nothing. */
public final class Purity {
    private Purity() {}

    /** Whether an expression can't be noticed. */
    public static boolean isPure(BodyExpression expression, TranslationContext context) {
        return isPure(expression, context, call -> false);
    }

    /** As {@link #isPure}, and calls of the user's own methods that can't be noticed either count too. */
    public static boolean isQuiet(BodyExpression expression, TranslationContext context) {
        return isPure(expression, context, new QuietMethods(context, call -> false)::isQuiet);
    }

    /** Whether statements can't be noticed but by what they return. */
    public static boolean areQuiet(List<BodyStatement> statements, TranslationContext context) {
        return new QuietMethods(context, call -> false).areQuiet(statements);
    }

    /** As {@link #isQuiet}, where {@code known} says of some calls that they can't be noticed, their operands among them. */
    public static boolean isQuiet(
            BodyExpression expression, TranslationContext context, Predicate<BodyExpression.Call> known) {
        return isPure(expression, context, new QuietMethods(context, known)::isQuiet);
    }

    /** As {@link #areQuiet(List, TranslationContext)}, with calls that are known not to be noticed. */
    public static boolean areQuiet(
            List<BodyStatement> statements, TranslationContext context, Predicate<BodyExpression.Call> known) {
        return new QuietMethods(context, known).areQuiet(statements);
    }

    /** @param known tells of a call that it, with its operands, can't be noticed */
    static boolean isPure(BodyExpression expression, TranslationContext context, Predicate<BodyExpression.Call> known) {
        if (expression instanceof BodyExpression.Literal
                || expression instanceof BodyExpression.This
                || expression instanceof BodyExpression.Local
                || expression instanceof BodyExpression.StaticField
                || expression instanceof BodyExpression.EnumConstant
                || expression instanceof BodyExpression.This
                || expression instanceof BodyExpression.OuterThis) {
            return true;
        } else if (context.nullness().mayThrow(expression)) {
            return false;
        } else if (expression instanceof BodyExpression.InstanceField field) {
            return isPure(field.target(), context, known);
        } else if (expression instanceof BodyExpression.Unary unary) {
            return isPure(unary.operand(), context, known);
        } else if (expression instanceof BodyExpression.Cast cast) {
            return Promotion.unboxed(cast.type()).isPresent()
                    && Promotion.unboxed(cast.operand().type()).isPresent()
                    && isPure(cast.operand(), context, known);
        } else if (expression instanceof BodyExpression.Binary binary) {
            return !mayDivideByZero(binary)
                    && isPure(binary.left(), context, known)
                    && isPure(binary.right(), context, known);
        } else if (expression instanceof BodyExpression.Conditional conditional) {
            return areAllPure(
                    List.of(conditional.condition(), conditional.whenTrue(), conditional.whenFalse()), context, known);
        } else if (expression instanceof BodyExpression.New creation) {
            return context.program()
                            .records()
                            .containsKey(creation.constructor().owner())
                    && !context.hierarchy().isWritten(creation.constructor())
                    && areAllPure(creation.arguments(), context, known);
        } else if (expression instanceof BodyExpression.Call call) {
            return isPureCall(call, context, known);
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
        return areAllPure(expressions, context, call -> false);
    }

    private static boolean areAllPure(
            List<BodyExpression> expressions, TranslationContext context, Predicate<BodyExpression.Call> known) {
        return expressions.stream().allMatch(expression -> isPure(expression, context, known));
    }

    private static boolean isPureCall(
            BodyExpression.Call call, TranslationContext context, Predicate<BodyExpression.Call> known) {
        boolean operands = call.receiver()
                        .map(receiver -> isPure(receiver, context, known))
                        .orElse(true)
                && areAllPure(call.arguments(), context, known);
        if (known.test(call)) {
            return true;
        }
        return operands
                && (RecordAccess.isAccessor(call, context)
                        || RecordAccess.isDocumentValue(call, context)
                        || RuntimeEffects.isNaming(call.method())
                        || JdkEffects.isSilent(call.method(), call.arguments().size()));
    }
}
