package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A stream as it is written, from its source on.
 *
 * @param source what the first stage, or the call that reads the stream, is called on
 * @param stages the calls that give another stream, in the order in which they are written
 */
record Pipeline(BodyExpression source, List<BodyExpression.Call> stages) {
    static Pipeline of(BodyExpression stream) {
        Deque<BodyExpression.Call> stages = new ArrayDeque<>();
        BodyExpression current = stream;
        while (current instanceof BodyExpression.Call call
                && call.receiver().isPresent()
                && Types.isStream(call.receiver().get().type())) {
            stages.push(call);
            current = call.receiver().get();
        }
        return new Pipeline(current, withoutAbsent(List.copyOf(stages)));
    }

    /** Whether the stream was made elsewhere: it comes as a parameter, from a variable, or from the user's own method. */
    boolean isValue() {
        return isValue(source);
    }

    static boolean isValue(BodyExpression source) {
        return !Streams.isWritten(source);
    }

    /** {@code filter(Optional::isPresent).map(Optional::get)} as the one stage that it is: the values that are there. */
    private static List<BodyExpression.Call> withoutAbsent(List<BodyExpression.Call> stages) {
        List<BodyExpression.Call> joined = new ArrayList<>();
        for (BodyExpression.Call stage : stages) {
            int last = joined.size() - 1;
            if (isReference(stage, "map", "get", "orElseThrow")
                    && last >= 0
                    && isReference(joined.get(last), "filter", "isPresent")) {
                joined.set(last, presentOnes(joined.get(last), stage));
            } else {
                joined.add(stage);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isReference(BodyExpression.Call stage, String name, String... methods) {
        return stage.method().name().equals(name)
                && stage.arguments().get(0) instanceof BodyExpression.MethodReference reference
                && reference.method().owner().equals(Types.OPTIONAL)
                && List.of(methods).contains(reference.method().name());
    }

    private static BodyExpression.Call presentOnes(BodyExpression.Call filter, BodyExpression.Call map) {
        BodyExpression.MethodReference get =
                (BodyExpression.MethodReference) map.arguments().get(0);
        BodyExpression stream = new BodyExpression.MethodReference(
                new MethodKey(Types.OPTIONAL, "stream", List.of()),
                get.kind(),
                get.receiver(),
                get.parameterTypes(),
                get.type(),
                get.position());
        return new BodyExpression.Call(
                new MethodKey(map.method().owner(), "flatMap", map.method().parameterTypes()),
                filter.receiver(),
                List.of(stream),
                false,
                map.type(),
                map.position());
    }
}
