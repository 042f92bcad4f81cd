package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.List;
import java.util.function.Predicate;

/** Tells expressions whose evaluation can't be noticed: they write nothing, throw nothing and wait for nothing. */
public final class Purity {
    /** What is known of the user's methods. */
    interface OwnMethods {
        /** Whether a call, with its operands, can't be noticed. */
        boolean isQuiet(BodyExpression.Call call);

        /** Whether a method that nobody calls can't be noticed. */
        boolean isQuiet(MethodKey method);
    }

    private Purity() {}

    /** Whether an expression can't be noticed. */
    public static boolean isPure(BodyExpression expression, TranslationContext context) {
        return isPure(expression, context, implied(context));
    }

    /** As {@link #isPure}, and calls of the user's own methods that can't be noticed either count too. */
    public static boolean isQuiet(BodyExpression expression, TranslationContext context) {
        return isPure(expression, context, new QuietMethods(context, call -> false));
    }

    /** Whether statements can't be noticed but by what they return. */
    public static boolean areQuiet(List<BodyStatement> statements, TranslationContext context) {
        return new QuietMethods(context, call -> false).areQuiet(statements);
    }

    /** As {@link #isQuiet}, where {@code known} says of some calls that they can't be noticed, their operands among them. */
    public static boolean isQuiet(
            BodyExpression expression, TranslationContext context, Predicate<BodyExpression.Call> known) {
        return isPure(expression, context, new QuietMethods(context, known));
    }

    /** As {@link #areQuiet(List, TranslationContext)}, with calls that are known not to be noticed. */
    public static boolean areQuiet(
            List<BodyStatement> statements, TranslationContext context, Predicate<BodyExpression.Call> known) {
        return new QuietMethods(context, known).areQuiet(statements);
    }

    /** Whether nobody sees which of two expressions is evaluated first. */
    public static boolean areSwappable(BodyExpression first, BodyExpression second, TranslationContext context) {
        return isPure(first, context)
                || isPure(second, context)
                || (isClock(first, context) && isImmediate(second, context))
                || (isClock(second, context) && isImmediate(first, context));
    }

    /** Whether the clock stands still meanwhile: no code of the user's runs, and nothing waits. */
    private static boolean isImmediate(BodyExpression expression, TranslationContext context) {
        boolean value = expression instanceof BodyExpression.Literal
                || expression instanceof BodyExpression.Local
                || (expression instanceof BodyExpression.Call call
                        && (call.method().owner().startsWith("java.") || RecordAccess.isAccessor(call, context)));
        return value && BodyWalker.operands(expression).stream().allMatch(operand -> isImmediate(operand, context));
    }

    private static boolean isClock(BodyExpression expression, TranslationContext context) {
        return expression instanceof BodyExpression.Call call
                && RuntimeEffects.isClock(call.method())
                && call.receiver().filter(receiver -> isPure(receiver, context)).isPresent();
    }

    /** Whether nobody sees when a function is made, perhaps of others; what it does is seen when it is called. */
    public static boolean isQuietlyMade(BodyExpression function, TranslationContext context) {
        if (function instanceof BodyExpression.Lambda) {
            return true;
        } else if (function instanceof BodyExpression.MethodReference reference) {
            return reference
                            .receiver()
                            .map(receiver -> isQuiet(receiver, context))
                            .orElse(true)
                    && !context.nullness().mayThrow(function);
        }
        return isQuiet(function, context)
                || (function instanceof BodyExpression.Call call
                        && JdkEffects.isMakingFunction(call.method())
                        && !context.nullness().mayThrow(call)
                        && call.receiver()
                                .map(part -> isQuietlyMade(part, context))
                                .orElse(true)
                        && call.arguments().stream().allMatch(part -> isQuietlyMade(part, context)));
    }

    /** Whether a method of the JDK makes a function of others, and doesn't call them. */
    public static boolean isMakingFunction(BodyExpression.Call call) {
        return JdkEffects.isMakingFunction(call.method());
    }

    /** Whether nobody sees when the text of a value is made. */
    public static boolean isTextQuiet(JavaType type, TranslationContext context) {
        OwnMethods known = new QuietMethods(context, call -> false);
        return ImpliedMethods.ofText(type, context).stream().allMatch(known::isQuiet);
    }

    /** None of the user's methods is called for its result; those that nobody calls run nevertheless. */
    private static OwnMethods implied(TranslationContext context) {
        QuietMethods methods = new QuietMethods(context, call -> false);
        return new OwnMethods() {
            @Override
            public boolean isQuiet(BodyExpression.Call call) {
                return false;
            }

            @Override
            public boolean isQuiet(MethodKey method) {
                return methods.isQuiet(method);
            }
        };
    }

    static boolean isPure(BodyExpression expression, TranslationContext context, OwnMethods known) {
        if (expression instanceof BodyExpression.Literal
                || expression instanceof BodyExpression.This
                || expression instanceof BodyExpression.Local
                || expression instanceof BodyExpression.StaticField
                || expression instanceof BodyExpression.EnumConstant
                || expression instanceof BodyExpression.This
                || expression instanceof BodyExpression.OuterThis) {
            return true;
        } else if (context.nullness().mayThrow(expression)
                || !ImpliedMethods.of(expression, context).stream().allMatch(known::isQuiet)) {
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
        return areAllPure(expressions, context, implied(context));
    }

    private static boolean areAllPure(List<BodyExpression> expressions, TranslationContext context, OwnMethods known) {
        return expressions.stream().allMatch(expression -> isPure(expression, context, known));
    }

    private static boolean isPureCall(BodyExpression.Call call, TranslationContext context, OwnMethods known) {
        boolean operands = call.receiver()
                        .map(receiver -> isPure(receiver, context, known))
                        .orElse(true)
                && areAllPure(call.arguments(), context, known);
        if (known.isQuiet(call)) {
            return true;
        }
        return operands
                && (RecordAccess.isAccessor(call, context)
                        || RecordAccess.isDocumentValue(call, context)
                        || RuntimeEffects.isNaming(call.method())
                        || JdkEffects.isSilent(call.method(), call.arguments().size()));
    }
}
