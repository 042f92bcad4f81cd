package dev.convex4j.processor.translating.functions;

import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.List;
import java.util.Optional;

/** Functions that wait for something, where what calls them waits too. */
public final class WaitingFunctions {
    private WaitingFunctions() {}

    public static boolean waits(BodyExpression function, Expressions translator) {
        return function instanceof BodyExpression.Lambda lambda
                ? Asynchrony.bodyReaches(lambda, translator.context())
                : Asynchrony.reaches(function, translator.context());
    }

    /** The lambda that a function is, or that Java makes of it. */
    public static Optional<BodyExpression.Lambda> written(BodyExpression function, Expressions translator) {
        if (function instanceof BodyExpression.Lambda lambda) {
            return Optional.of(lambda);
        }
        return function instanceof BodyExpression.MethodReference reference
                        && !Lambdas.isEvaluated(function, translator)
                ? Optional.of(FunctionValues.expanded(reference, translator))
                : Optional.empty();
    }

    /** {@code async (x) => ..}. */
    public static TsExpression arrow(BodyExpression.Lambda lambda, JavaType result, Expressions translator) {
        Scope scope = translator.scope();
        Scope.Frame frame = scope.enter();
        BodyExpression.Parameter parameter = lambda.parameters().get(0);
        String name = scope.declare(parameter.id(), parameter.name(), Absence.UNDEFINED, true)
                .name();
        List<BodyStatement> written = lambda.body() instanceof LambdaBody.OfBlock block
                ? block.statements()
                : List.of(new BodyStatement.Return(
                        Optional.of(((LambdaBody.OfExpression) lambda.body()).value()), lambda.position()));
        List<TsStatement> statements = translator.statements().body(written, result);
        scope.leave(frame);
        return new TsExpression.Arrow(
                true, List.of(TsParameter.named(name)), Optional.empty(), FunctionValues.body(statements));
    }
}
