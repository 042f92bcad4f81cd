package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.functions.WaitingFunctions;
import dev.convex4j.processor.translating.ordering.Comparators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stream runs element by element, the methods of an array stage by stage. Nobody notices as long as one stage at most may
 * throw or has an effect, and no later one stops early; {@code sorted} waits for all elements in both. All other streams are
 * {@link LazyStreams}.
 */
final class StageOrder {
    /** What doesn't ask for all elements; Java may count them without running any stage. */
    private static final Set<String> STOPPING = Set.of(
            "count", "limit", "takeWhile", "anyMatch", "allMatch", "noneMatch", "findFirst", "findAny", "iterator");

    /** What has no twin among the methods of an array. */
    private static final Set<String> ONE_BY_ONE = Set.of("peek", "mapMulti", "iterator");

    private StageOrder() {}

    /**
     * The first step that somebody notices to run in another order in TypeScript, if there is one: a stage, or what reads the
     * stream.
     *
     * @param terminal what reads the stream; empty where another stream takes all its elements
     */
    static Optional<BodyExpression.Call> observed(
            Pipeline pipeline, Optional<BodyExpression.Call> terminal, Expressions translator) {
        boolean source = !StreamSources.isUnobserved(pipeline.source(), translator)
                || !EndlessSources.isUnobserved(pipeline, translator);
        return source ? Optional.of(firstStep(pipeline, terminal)) : observedStep(pipeline, terminal, translator);
    }

    /** The source, or what is called on it where that is no call. */
    private static BodyExpression.Call firstStep(Pipeline pipeline, Optional<BodyExpression.Call> terminal) {
        BodyExpression source = pipeline.source();
        return source instanceof BodyExpression.Call call
                ? call
                : pipeline.stages().stream().findFirst().or(() -> terminal).orElseGet(() -> reading(source));
    }

    /** The call that another stream reads one with. */
    private static BodyExpression.Call reading(BodyExpression source) {
        return new BodyExpression.Call(
                new MethodKey("java.util.stream.BaseStream", "iterator", List.of()),
                Optional.of(source),
                List.of(),
                false,
                source.type(),
                source.position());
    }

    private static Optional<BodyExpression.Call> observedStep(
            Pipeline pipeline, Optional<BodyExpression.Call> terminal, Expressions translator) {
        List<BodyExpression.Call> steps = new ArrayList<>(pipeline.stages());
        boolean found =
                terminal.filter(call -> call.method().name().startsWith("find")).isPresent()
                        && !steps.isEmpty()
                        && isFilter(steps.get(steps.size() - 1), translator);
        if (!found) {
            terminal.ifPresent(steps::add);
        }
        boolean eventful = false;
        for (int i = 0; i < steps.size(); i++) {
            BodyExpression.Call step = steps.get(i);
            boolean quiet = isQuiet(step, translator);
            boolean stops = STOPPING.contains(step.method().name()) || (found && i == steps.size() - 1);
            if ((eventful && (stops || !quiet)) || isObservedWithin(step, translator)) {
                return Optional.of(step);
            }
            boolean gathers = step.method().name().equals("sorted") && !SortedStages.mayBeLeftOut(pipeline, i);
            eventful = !gathers && (eventful || !quiet);
        }
        return Optional.empty();
    }

    /** Whether it is noticed within the stream that a {@code flatMap} makes, or among the functions of a collector. */
    private static boolean isObservedWithin(BodyExpression.Call step, Expressions translator) {
        return inner(step)
                        .filter(inner ->
                                observed(inner, Optional.empty(), translator).isPresent())
                        .isPresent()
                || ONE_BY_ONE.contains(step.method().name())
                || StreamStages.isComputedFlat(step, translator)
                || (step.method().name().equals("collect") && CollectorOrder.isObserved(step, translator));
    }

    /** The stream that the function of a {@code flatMap} makes. */
    static Optional<Pipeline> inner(BodyExpression.Call step) {
        return step.method().name().startsWith("flatMap")
                        && step.arguments().get(0) instanceof BodyExpression.Lambda lambda
                        && lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body
                        && Types.isStream(body.value().type())
                ? Optional.of(Pipeline.of(body.value()))
                : Optional.empty();
    }

    /** Whether a stage and a {@code findFirst} behind it are one {@code find}. */
    static boolean isFilter(BodyExpression.Call stage, Expressions translator) {
        return stage.method().name().equals("filter")
                && !WaitingFunctions.waits(stage.arguments().get(0), translator);
    }

    static Untranslatable noticed(BodyExpression.Call step) {
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
        } else if (argument.type().isClass("java.util.stream.Collector")) {
            return false;
        } else if (WaitingFunctions.waits(argument, translator)) {
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
        return function ? MadeFunctions.areQuiet(argument, translator) : Purity.isQuiet(argument, translator.context());
    }

    /** {@code TreeMap::new}. */
    private static boolean isCreation(BodyExpression function) {
        return function instanceof BodyExpression.MethodReference reference
                && reference.method().name().equals("<init>")
                && CollectionKind.of(reference.method().owner()).isPresent();
    }

    static boolean isQuietStream(BodyExpression stream, Expressions translator) {
        Pipeline pipeline = Pipeline.of(stream);
        return isQuiet(pipeline, translator);
    }

    /** Whether nobody notices when its elements are made. */
    static boolean isQuiet(Pipeline pipeline, Expressions translator) {
        return StreamSources.isUnobserved(pipeline.source(), translator)
                && EndlessSources.isUnobserved(pipeline, translator)
                && Purity.isQuiet(pipeline.source(), translator.context())
                && pipeline.stages().stream().allMatch(stage -> isQuiet(stage, translator));
    }
}
