package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.stream.Stream;

/** Objects and functions of the user's where an {@code Iterable} of any kind goes: what JavaScript's loops take. */
public final class IterableObjects {
    static final String ITERABLE = "java.lang.Iterable";

    private IterableObjects() {}

    /** {@code iterable(basket)}: a loop over it asks the iterator of the basket. */
    public static TsExpression of(TsExpression object, Position position, Expressions expressions) {
        if (waits(expressions.context())) {
            throw refused(position);
        }
        return Code.call(Helpers.java("iterable", expressions), object);
    }

    /** {@code iterable({ iterator: () => .. })}. */
    static TsExpression ofFunction(TsExpression function, Position position, Expressions expressions) {
        return of(
                new TsExpression.ObjectLiteral(List.of(new TsExpression.Property.KeyValue("iterator", function))),
                position,
                expressions);
    }

    public static Untranslatable refused(Position position) {
        return Untranslatable.construct(
                "this object as an `Iterable` of any kind",
                "declare the parameter as its own class, or pass a list of the elements",
                position);
    }

    private static boolean waits(TranslationContext context) {
        return Stream.of(
                        context.hierarchy().implementing(ITERABLE, "iterator"),
                        context.hierarchy().implementing("java.util.Iterator", "hasNext"),
                        context.hierarchy().implementing("java.util.Iterator", "next"))
                .anyMatch(methods -> methods.stream().anyMatch(context.asyncMethods()::contains));
    }
}
