package dev.convex4j.processor.translating.functions;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.Returns;

/** Functions that may give {@code null}. */
public final class NullResults {
    private NullResults() {}

    public static boolean mayBe(BodyExpression function, Expressions translator) {
        if (function instanceof BodyExpression.Lambda lambda && lambda.body() instanceof LambdaBody.OfBlock block) {
            return Returns.of(block.statements()).stream().anyMatch(value -> Nulls.mayBe(value, translator));
        } else if (function instanceof BodyExpression.Lambda lambda) {
            return Nulls.mayBe(((LambdaBody.OfExpression) lambda.body()).value(), translator);
        }
        return function instanceof BodyExpression.MethodReference reference
                && !Lambdas.isEvaluated(function, translator)
                && ((LambdaBody.OfExpression) FunctionValues.expanded(reference, translator)
                                        .body())
                                .value()
                        instanceof BodyExpression.Call call
                && Nulls.mayBe(beforeUnboxing(call, reference), translator);
    }

    /** The call with the type that its method declares, which may be a box where the function gives a primitive. */
    private static BodyExpression beforeUnboxing(BodyExpression.Call call, BodyExpression.MethodReference reference) {
        return new BodyExpression.Call(
                call.method(),
                call.receiver(),
                call.arguments(),
                call.invocation(),
                reference.invocation().declaredResultType(),
                call.position());
    }

    /** Refuses a function for whose {@code null} Java throws, where TypeScript would go on with it. */
    public static void refuse(BodyExpression function, Expressions translator) {
        if (mayBe(function, translator)) {
            throw Untranslatable.meaning(
                    "this function may give `null`",
                    "Java throws for it here, JavaScript goes on with it.",
                    "give another value there, as `map.getOrDefault(key, 0)` does",
                    function.position());
        }
    }
}
