package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Types;
import java.util.ArrayDeque;
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
        return new Pipeline(current, List.copyOf(stages));
    }

    /** Whether a {@code filter} is the last stage, so that the first element is one that {@code find} gives. */
    boolean isFiltered() {
        return !stages.isEmpty()
                && stages.get(stages.size() - 1).method().name().equals("filter");
    }
}
