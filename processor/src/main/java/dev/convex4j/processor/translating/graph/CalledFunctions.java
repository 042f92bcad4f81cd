package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.Optional;
import java.util.Set;

/** The functions that {@code ctx.runQuery(Api.files.list(org).favorites(true))} and its like run. */
public final class CalledFunctions {
    private static final Set<String> RUNS = Set.of("runQuery", "runMutation", "runAction");

    private CalledFunctions() {}

    /** The function whose result a call gives; empty for all other calls. */
    public static Optional<FunctionModel> of(BodyExpression.Call call, StubNames stubs) {
        return RUNS.contains(call.method().name()) && call.method().owner().startsWith("dev.convex4j.runtime.")
                ? named(call.arguments().get(0), stubs)
                : Optional.empty();
    }

    private static Optional<FunctionModel> named(BodyExpression expression, StubNames stubs) {
        if (!(expression instanceof BodyExpression.Call call)) {
            return Optional.empty();
        }
        StubMember member =
                stubs.method(call.method().owner(), call.method().name()).orElse(null);
        if (member instanceof StubMember.FunctionCall start) {
            return Optional.of(start.function());
        }
        return member instanceof StubMember.CallOption option ? Optional.of(option.function()) : Optional.empty();
    }
}
