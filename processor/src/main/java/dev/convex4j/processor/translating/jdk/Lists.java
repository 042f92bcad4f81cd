package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.operators.Equality;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;

/** {@code List}: an array. A list can be changed only through the local variable that made it. */
public final class Lists {
    private Lists() {}

    public static Value create(BodyExpression.Call call, Expressions translator) {
        return Value.of(new TsExpression.ArrayLiteral(List.of()));
    }

    public static Value of(BodyExpression.Call call, Expressions translator) {
        call.arguments().forEach(argument -> requireNoOptional(argument));
        return Value.of(new TsExpression.ArrayLiteral(List.copyOf(translator.codes(call.arguments()))));
    }

    public static Value contains(BodyExpression.Call call, Expressions translator) {
        BodyExpression list = call.receiver().orElseThrow();
        BodyExpression element = call.arguments().get(0);
        Equality.requireSameValue(Types.argument(list.type()), element.type(), call.position());
        return Value.of(Code.invoke(translator.receiver(call), "includes", translator.code(element)));
    }

    public static boolean isAdd(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                && call.method().owner().equals(Types.LIST)
                && call.method().name().equals("add")
                && call.arguments().size() == 1;
    }

    /** {@code push} gives a number where {@code add} gives {@code true}. */
    public static Untranslatable addAsValue(BodyExpression call) {
        return Untranslatable.construct("the result of `add`", "make it a statement of its own", call.position());
    }

    /** {@code list.add(x)} as a statement. */
    public static Value add(BodyExpression.Call call, Expressions translator) {
        BodyExpression element = call.arguments().get(0);
        requireNoOptional(element);
        boolean growing = call.receiver().orElseThrow() instanceof BodyExpression.Local local
                && translator.growingLists().contains(local.id());
        if (!growing) {
            throw Untranslatable.meaning(
                    "this list may not be changed",
                    "a list that came from a document, an argument or `List.of` is immutable in Java.",
                    "List<Post> found = new ArrayList<>(); // then `found.add(..)` in the same method",
                    call.position());
        }
        return Value.of(Code.invoke(translator.receiver(call), "push", translator.code(element)));
    }

    private static void requireNoOptional(BodyExpression element) {
        if (Types.isOptional(element.type())) {
            throw Untranslatable.construct(
                    "a list of `Optional`", "add only the values that are present", element.position());
        }
    }
}
