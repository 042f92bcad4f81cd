package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.classes.Equals;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Set;

/** {@code PriorityQueue}: a helper class that moves its elements as Java's does, so that equal ones come out in Java's order. */
public final class Heaps {
    private static final Set<String> WITHOUT_VALUE = Set.of("add", "offer", "addAll", "clear");

    private Heaps() {}

    public static Value create(BodyExpression.Call call, Expressions translator) {
        if (translator.context().lists().isHiddenHeap(call.position())) {
            throw Untranslatable.construct(
                    "a `PriorityQueue` that is declared as a `Queue`",
                    "declare it as what it is: `PriorityQueue<Task> queue = new PriorityQueue<>()`",
                    call.position());
        }
        return Sorted.heap(call, translator);
    }

    static boolean isStatement(BodyExpression.Call call) {
        return WITHOUT_VALUE.contains(call.method().name());
    }

    /** A change that stands alone. */
    static TsExpression statement(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, translator);
        TsExpression queue = translator.receiver(call);
        return switch (call.method().name()) {
            case "clear" -> Code.invoke(queue, "clear");
            case "addAll" ->
                Code.invoke(queue, "addAll", Iteration.iterable(call.arguments().get(0), translator));
            default -> Code.invoke(queue, "add", Lists.element(call, 0, translator));
        };
    }

    static Value contains(BodyExpression.Call call, Expressions translator) {
        requireAlike(call, translator);
        return Value.of(Code.invoke(
                translator.receiver(call),
                "has",
                translator.code(call.arguments().get(0))));
    }

    static Value remove(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, translator);
        requireAlike(call, translator);
        return Value.of(Code.invoke(
                translator.receiver(call),
                "delete",
                translator.code(call.arguments().get(0))));
    }

    static Value removeIf(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, translator);
        BodyExpression test = call.arguments().get(0);
        if (!Lambdas.isPure(test, translator)) {
            Iteration.requireOrdered(call.receiver().orElseThrow(), translator);
        }
        return Value.of(Code.invoke(translator.receiver(call), "removeIf", Lambdas.callback(test, translator)));
    }

    private static void requireAlike(BodyExpression.Call call, Expressions translator) {
        BodyExpression value = call.arguments().get(0);
        Keys.looked(value, Types.argument(call.receiver().orElseThrow().type()), translator);
        Equals.requireAlike(value.type(), value.type(), call.position(), translator);
    }
}
