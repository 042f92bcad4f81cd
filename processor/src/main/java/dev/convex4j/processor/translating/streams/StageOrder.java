package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.ordering.Comparators;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A stream runs element by element, the methods of an array stage by stage. Nobody notices as long as one stage at most may
 * throw or has an effect, and no later one stops early; {@code sorted} waits for all elements in both.
 */
final class StageOrder {
    /** What doesn't ask for all elements; Java may count them without running any stage. */
    private static final Set<String> STOPPING =
            Set.of("count", "limit", "takeWhile", "anyMatch", "allMatch", "noneMatch", "findFirst", "findAny");

    private StageOrder() {}

    static void requireUnobserved(Pipeline pipeline, BodyExpression.Call terminal, Expressions translator) {
        List<BodyExpression.Call> steps = new ArrayList<>(pipeline.stages());
        boolean found = terminal.method().name().startsWith("find")
                && !steps.isEmpty()
                && isFilter(steps.get(steps.size() - 1), translator);
        if (!found) {
            steps.add(terminal);
        }
        boolean eventful = false;
        for (int i = 0; i < steps.size(); i++) {
            BodyExpression.Call step = steps.get(i);
            boolean quiet = isQuiet(step, translator);
            boolean stops = STOPPING.contains(step.method().name()) || (found && i == steps.size() - 1);
            if (eventful && (stops || !quiet)) {
                throw observed(step);
            }
            eventful = !step.method().name().equals("sorted") && (eventful || !quiet);
        }
    }

    /** Whether a stage and a {@code findFirst} behind it are one {@code find}. */
    static boolean isFilter(BodyExpression.Call stage, Expressions translator) {
        return stage.method().name().equals("filter")
                && !WaitingStages.waits(stage.arguments().get(0), translator);
    }

    private static Untranslatable observed(BodyExpression.Call step) {
        return Untranslatable.meaning(
                "a stage before `" + step.method().name() + "` may throw or have an effect",
                "a Java stream runs element by element, an array's methods stage by stage, so that the order would differ.",
                "write a `for` loop",
                step.position());
    }

    /** Whether the functions that a step calls can't be noticed. */
    static boolean isQuiet(BodyExpression.Call step, Expressions translator) {
        return step.arguments().stream().allMatch(argument -> isQuiet(argument, translator));
    }

    static boolean isQuiet(BodyExpression argument, Expressions translator) {
        if (argument instanceof BodyExpression.Call collector
                && collector.method().owner().equals(CollectorCalls.OWNER)) {
            return !collector.method().name().equals("toMap") && isQuiet(collector, translator);
        } else if (WaitingStages.waits(argument, translator)) {
            return WaitingStages.isQuiet(argument, translator);
        } else if (argument.type().isClass("java.util.Comparator")) {
            return Comparators.isQuiet(argument, translator);
        } else if (argument instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body) {
            return Types.isStream(body.value().type())
                    ? isQuietStream(body.value(), translator)
                    : Purity.isQuiet(body.value(), translator.context());
        } else if (argument instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof BodyExpression.LambdaBody.OfBlock body) {
            return Purity.areQuiet(body.statements(), translator.context());
        } else if (argument instanceof BodyExpression.ArrayConstructorReference) {
            return true;
        } else if (argument instanceof BodyExpression.MethodReference || Lambdas.isNegation(argument)) {
            return Lambdas.isQuiet(argument, translator) || isCreation(argument);
        }
        if (Lambdas.isIdentity(argument)) {
            return true;
        }
        boolean function = translator.context().functions().isFunction(argument.type());
        return !function && Purity.isQuiet(argument, translator.context());
    }

    /** {@code TreeMap::new}. */
    private static boolean isCreation(BodyExpression function) {
        return function instanceof BodyExpression.MethodReference reference
                && reference.method().name().equals("<init>")
                && CollectionKind.of(reference.method().owner()).isPresent();
    }

    static boolean isQuietStream(BodyExpression stream, Expressions translator) {
        Pipeline pipeline = Pipeline.of(stream);
        return Purity.isQuiet(pipeline.source(), translator.context())
                && pipeline.stages().stream().allMatch(stage -> isQuiet(stage, translator));
    }
}
