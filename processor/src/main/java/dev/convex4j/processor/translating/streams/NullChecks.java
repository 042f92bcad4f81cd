package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.functions.NullResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions of streams and collectors for whose {@code null} Java throws, as functions that throw themselves. */
final class NullChecks {
    /** The collectors that throw for the {@code null} of a function: which of their arguments that is. */
    private static final Map<String, Integer> REQUIRING =
            Map.of("groupingBy", 0, "groupingByConcurrent", 0, "toMap", 1, "toUnmodifiableMap", 1);

    private NullChecks() {}

    /** A call that reads a stream, or a stage, with all stages before it. */
    static BodyExpression.Call inserted(BodyExpression.Call call, Expressions translator) {
        Optional<BodyExpression> receiver = call.receiver();
        if (receiver.isPresent()
                && receiver.get() instanceof BodyExpression.Call before
                && before.receiver()
                        .filter(stream -> Types.isStream(stream.type()))
                        .isPresent()) {
            receiver = Optional.of(inserted(before, translator));
        }
        List<BodyExpression> arguments = arguments(call, translator);
        boolean same =
                isSame(receiver.stream().toList(), call.receiver().stream().toList())
                        && isSame(arguments, call.arguments());
        return same
                ? call
                : new BodyExpression.Call(
                        call.method(), receiver, arguments, call.invocation(), call.type(), call.position());
    }

    private static BodyExpression required(
            BodyExpression.Call collector, BodyExpression function, Expressions translator) {
        return collector.method().name().startsWith("grouping")
                ? NullResults.required(function, "element cannot be mapped to a null key", translator)
                : NullResults.required(function, translator);
    }

    private static boolean isSame(List<BodyExpression> arguments, List<BodyExpression> before) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) != before.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<BodyExpression> arguments(BodyExpression.Call call, Expressions translator) {
        boolean collector = call.method().owner().equals(CollectorCalls.OWNER);
        List<BodyExpression> checked = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            BodyExpression argument = call.arguments().get(i);
            boolean required = collector
                    && Integer.valueOf(i).equals(REQUIRING.get(call.method().name()));
            checked.add(
                    argument instanceof BodyExpression.Call inner
                                    && inner.method().owner().equals(CollectorCalls.OWNER)
                            ? inserted(inner, translator)
                            : required
                                    ? required(call, argument, translator)
                                    : NullResults.unboxing(argument, translator));
        }
        return checked;
    }
}
