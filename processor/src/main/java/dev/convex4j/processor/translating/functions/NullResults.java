package dev.convex4j.processor.translating.functions;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.Returns;
import java.util.List;
import java.util.function.UnaryOperator;

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

    /** A function as one that throws where it would give {@code null}, as Java does behind it. */
    public static BodyExpression required(BodyExpression function, Expressions translator) {
        return checked(function, value -> Nulls.required(value, translator), translator);
    }

    /** As {@link #required(BodyExpression, Expressions)}, with what the exception says. */
    public static BodyExpression required(BodyExpression function, String message, Expressions translator) {
        return checked(function, value -> Nulls.required(value, message, translator), translator);
    }

    private static BodyExpression checked(
            BodyExpression function, UnaryOperator<BodyExpression> check, Expressions translator) {
        if (!mayBe(function, translator)) {
            return function;
        }
        return WaitingFunctions.written(function, translator)
                .map(lambda -> (BodyExpression) checking(lambda, check))
                .orElse(function);
    }

    private static BodyExpression.Lambda checking(BodyExpression.Lambda lambda, UnaryOperator<BodyExpression> check) {
        LambdaBody body = lambda.body() instanceof LambdaBody.OfBlock block
                ? new LambdaBody.OfBlock(new CheckedReturns(check).statements(block.statements()))
                : new LambdaBody.OfExpression(check.apply(((LambdaBody.OfExpression) lambda.body()).value()));
        return new BodyExpression.Lambda(
                lambda.parameters(), body, lambda.function(), lambda.type(), lambda.position());
    }

    /** As {@link #required}, of a function that gives a primitive: Java unboxes what the body gives. */
    public static BodyExpression unboxing(BodyExpression function, Expressions translator) {
        return isPrimitive(function) ? required(function, translator) : function;
    }

    private static boolean isPrimitive(BodyExpression function) {
        JavaType result = function instanceof BodyExpression.Lambda lambda
                ? lambda.function().resultType()
                : function instanceof BodyExpression.MethodReference reference
                        ? reference.function().resultType()
                        : JavaType.Primitive.VOID;
        return result instanceof JavaType.Primitive && result != JavaType.Primitive.VOID;
    }

    /** The results of a block, each of which must be there; lambdas and classes within have results of their own. */
    private static final class CheckedReturns extends BodyRewriter {
        private final UnaryOperator<BodyExpression> check;

        CheckedReturns(UnaryOperator<BodyExpression> check) {
            this.check = check;
        }

        @Override
        protected BodyExpression expression(BodyExpression expression) {
            return expression;
        }

        @Override
        protected List<BodyStatement> statement(BodyStatement statement) {
            return statement instanceof BodyStatement.Return result
                            && result.value().isPresent()
                    ? List.of(new BodyStatement.Return(result.value().map(check), result.position()))
                    : super.statement(statement);
        }
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
