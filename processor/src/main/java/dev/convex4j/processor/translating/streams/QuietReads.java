package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.analysis.RuntimeEffects;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.functions.Lambdas;
import java.util.Set;

/**
 * Functions that do nothing but read: they throw only if the database itself fails, which ends every run that asks it. What
 * isn't known to be so isn't.
 */
final class QuietReads {
    private static final Set<String> OF_OPTIONAL = Set.of("map", "flatMap", "filter", "orElseGet");

    private final Expressions translator;

    QuietReads(Expressions translator) {
        this.translator = translator;
    }

    boolean is(BodyExpression.Lambda function) {
        return function.body() instanceof LambdaBody.OfBlock block
                ? Purity.areQuiet(block.statements(), translator.context(), this::isKnown)
                : isQuiet(((LambdaBody.OfExpression) function.body()).value());
    }

    private boolean isQuiet(BodyExpression expression) {
        return Purity.isQuiet(expression, translator.context(), this::isKnown);
    }

    private boolean isKnown(BodyExpression.Call call) {
        boolean receiver = call.receiver().map(this::isQuiet).orElse(true);
        if (RuntimeEffects.isQuiet(call.method())) {
            return receiver
                    && !takesAnyNumber(call)
                    && call.arguments().stream().allMatch(this::isQuiet);
        }
        return call.method().owner().equals(Types.OPTIONAL)
                && OF_OPTIONAL.contains(call.method().name())
                && receiver
                && isQuietFunction(call.arguments().get(0));
    }

    /** {@code take(n)} throws where {@code n} is negative. */
    private static boolean takesAnyNumber(BodyExpression.Call call) {
        return call.method().name().equals("take")
                && ConstantValues.ofLiterals(call.arguments().get(0))
                        .filter(number -> number instanceof Integer n && n >= 0)
                        .isEmpty();
    }

    private boolean isQuietFunction(BodyExpression function) {
        if (function instanceof BodyExpression.Lambda lambda) {
            return is(lambda);
        }
        return function instanceof BodyExpression.MethodReference
                && !Lambdas.isEvaluated(function, translator)
                && isQuiet(Lambdas.inline(function, translator).body());
    }
}
