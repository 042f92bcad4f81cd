package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.typescript.TsExpression;

/**
 * Values that are used where they are written. TypeScript knows more of them than Java's type says, and refuses what can
 * only come out one way: {@code ([] as string[]).includes(text)}.
 */
public final class InPlace {
    /** The helper that makes an empty list of a capacity. */
    public static final String SIZED_LIST = "newList";

    private InPlace() {}

    /** A value that a member is taken of. */
    public static TsExpression receiver(TsExpression code, BodyExpression receiver, Expressions translator) {
        return isEmpty(code) || code instanceof TsExpression.ObjectLiteral ? typed(code, receiver, translator) : code;
    }

    /** Whether a value surely is an empty list, of which TypeScript doesn't know what it is a list of. */
    public static boolean isEmpty(TsExpression code) {
        return code instanceof TsExpression.Conditional choice
                ? isEmpty(choice.whenTrue()) && isEmpty(choice.whenFalse())
                : isSizedList(code)
                        || (code instanceof TsExpression.ArrayLiteral array
                                && array.elements().isEmpty());
    }

    private static boolean isSizedList(TsExpression code) {
        return code instanceof TsExpression.Call call
                && call.callee() instanceof TsExpression.Imported helper
                && helper.source().name().equals(SIZED_LIST);
    }

    /** A value as Java's type says, where it says something: that of {@code List.of()} alone doesn't. */
    public static TsExpression typed(TsExpression code, BodyExpression value, Expressions translator) {
        if (Types.argument(value.type()).isClass("java.lang.Object")) {
            return code;
        }
        return new TsExpression.As(code, Nulls.typeOf(value, translator));
    }
}
