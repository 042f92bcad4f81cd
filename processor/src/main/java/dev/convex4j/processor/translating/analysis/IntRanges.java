package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Types;
import java.util.Map;

/** Int arithmetic that provably never leaves the range of an {@code int}, so that nothing has to wrap. */
public final class IntRanges {
    /** Methods whose result is never negative. */
    private static final Map<String, String> LENGTHS =
            Map.of("java.util.List", "size", "java.util.Collection", "size", Types.STRING, "length");

    private IntRanges() {}

    /** Whether an expression is a length less a constant that isn't negative: {@code list.size() - 1}. */
    public static boolean isBelowLength(BodyExpression.Binary binary) {
        return binary.operator().equals("-")
                && isLength(binary.left())
                && ConstantInts.of(binary.right()).filter(value -> value >= 0).isPresent();
    }

    private static boolean isLength(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                && call.arguments().isEmpty()
                && call.method().name().equals(LENGTHS.get(call.method().owner()));
    }
}
