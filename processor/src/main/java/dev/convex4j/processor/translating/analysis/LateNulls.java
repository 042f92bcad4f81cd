package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Evaluated;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.nullness.NullArguments;

/**
 * Calls of what may be {@code null}, or with such an argument, and with arguments that have effects. Java evaluates the arguments first and throws then,
 * JavaScript throws first.
 */
public final class LateNulls {
    private LateNulls() {}

    /** Whether someone could notice that the arguments of a call weren't evaluated. */
    public static boolean isLate(BodyExpression.Call call, Expressions translator) {
        int first = call.receiver()
                        .filter(receiver -> !(receiver instanceof BodyExpression.Super)
                                && !Types.isPipeline(receiver.type())
                                && Nulls.mayBe(receiver, translator))
                        .isPresent()
                ? 0
                : afterNull(call, translator);
        return call.arguments().stream().skip(first).anyMatch(argument -> isNoticed(argument, translator));
    }

    /** The first argument behind one for which the library throws if it is {@code null}. */
    private static int afterNull(BodyExpression.Call call, Expressions translator) {
        MethodKey method = call.method();
        boolean throwing = !translator.context().program().isOwnClass(method.owner())
                && (method.name().equals("requireNonNull") || !NullArguments.areAccepted(method));
        int index = 0;
        while (throwing
                && index < call.arguments().size()
                && !Nulls.mayBe(call.arguments().get(index), translator)) {
            index++;
        }
        return throwing ? index + 1 : call.arguments().size();
    }

    /** Whether someone could notice that an operand wasn't evaluated, and it hasn't been yet. */
    public static boolean isNoticed(BodyExpression operand, Expressions translator) {
        return !translator.scope().evaluated().contains(operand) && !Calm.is(operand, translator.context());
    }

    /** Refuses a call in whose place no statement can evaluate the arguments before. */
    public static void refuse(BodyExpression.Call call, Expressions translator) {
        if (isLate(call, translator)) {
            throw refused(call.position());
        }
    }

    /** Refuses a call whose translation doesn't take its operands as they have been evaluated. */
    public static void requireRead(BodyExpression.Call call, Expressions translator) {
        Evaluated evaluated = translator.scope().evaluated();
        if (call.arguments().stream().anyMatch(evaluated::isLeft)
                || call.receiver().filter(evaluated::isLeft).isPresent()) {
            throw refused(call.position());
        }
    }

    private static Untranslatable refused(Position position) {
        return Untranslatable.meaning(
                "what this call needs may be `null`, and an argument has an effect or may throw",
                "Java evaluates the arguments first and throws for the `null` then; JavaScript throws first.",
                "assign the argument to a local variable first, or test for `null` before",
                position);
    }
}
