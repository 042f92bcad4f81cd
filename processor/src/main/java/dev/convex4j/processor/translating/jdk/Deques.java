package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.typescript.TsExpression;

/** {@code Deque} and {@code Queue}: arrays, whose front is at the start. */
public final class Deques {
    private Deques() {}

    /** {@code queue.poll()}, {@code pollFirst()} and {@code pollLast()}: {@code null} if there is nothing. */
    public static Value poll(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, translator);
        if (isHeap(call)) {
            String name = Nulls.mayBe(call, translator) ? "poll" : "remove";
            return Value.of(Code.invoke(translator.receiver(call), name));
        }
        TsExpression taken = Code.invoke(translator.receiver(call), isOfEnd(call) ? "pop" : "shift");
        return Value.of(orNull(taken, call, translator));
    }

    /** {@code queue.peek()}, {@code peekFirst()} and {@code peekLast()}: {@code null} if there is nothing. */
    public static Value peek(BodyExpression.Call call, Expressions translator) {
        if (isHeap(call)) {
            String name = Nulls.mayBe(call, translator) ? "peek" : "element";
            return Value.of(Code.invoke(translator.receiver(call), name));
        }
        TsExpression index = new TsExpression.NumberLiteral(isOfEnd(call) ? -1 : 0);
        return Value.of(orNull(Code.invoke(translator.receiver(call), "at", index), call, translator));
    }

    /** {@code queue.remove()}, {@code removeFirst()}, {@code removeLast()} and {@code pop()}, which throw if there is nothing. */
    public static Value remove(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, translator);
        if (isHeap(call)) {
            return Value.of(Code.invoke(translator.receiver(call), "remove"));
        }
        return ofHelper(isOfEnd(call) ? "removeLast" : "removeFirst", call, translator);
    }

    /** {@code queue.element()}, {@code getFirst()} and {@code getLast()}, which throw if there is nothing. */
    public static Value element(BodyExpression.Call call, Expressions translator) {
        if (isHeap(call)) {
            return Value.of(Code.invoke(translator.receiver(call), "element"));
        }
        return ofHelper(isOfEnd(call) ? "lastElement" : "firstElement", call, translator);
    }

    private static Value ofHelper(String helper, BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.call(Helpers.java(helper, translator), translator.receiver(call)));
    }

    private static boolean isOfEnd(BodyExpression.Call call) {
        return call.method().name().endsWith("Last");
    }

    /** {@code null} for nothing, unless there is something. */
    private static TsExpression orNull(TsExpression value, BodyExpression.Call call, Expressions translator) {
        return Nulls.mayBe(call, translator)
                ? Code.binary("??", value, new TsExpression.NullLiteral())
                : new TsExpression.NonNull(value);
    }

    static boolean isHeap(BodyExpression.Call call) {
        return CollectionKind.of(call.receiver().orElseThrow().type())
                .filter(CollectionKind.HEAP::equals)
                .isPresent();
    }
}
