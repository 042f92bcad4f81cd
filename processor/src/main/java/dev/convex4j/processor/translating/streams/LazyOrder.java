package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.functions.WaitingFunctions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Refuses streams of which not even {@link LazyStreams} would keep the order that Java runs their stages in. */
final class LazyOrder {
    private static final Set<String> STOPPING =
            Set.of("limit", "takeWhile", "anyMatch", "allMatch", "noneMatch", "findFirst", "findAny", "iterator");

    /** The stages behind which Java can't tell any more how many elements there are without looking at them. */
    private static final Set<String> UNCOUNTED = Set.of(
            "filter",
            "flatMap",
            "flatMapToInt",
            "flatMapToLong",
            "flatMapToDouble",
            "mapMulti",
            "distinct",
            "takeWhile",
            "dropWhile");

    private final Expressions translator;

    LazyOrder(Expressions translator) {
        this.translator = translator;
    }

    /** As {@link #requireKnown}, of a stream that somebody else reads. */
    void requireKnownLater(Pipeline pipeline, BodyExpression.Call last) {
        if (waits(pipeline)) {
            throw WaitingStages.inLoop(last);
        }
        requireOneByOne(pipeline, true);
    }

    /** @param observed the step that somebody would notice to run in another order in an array's methods */
    void requireKnown(Pipeline pipeline, BodyExpression.Call terminal, BodyExpression.Call observed) {
        boolean uncounted = terminal.method().name().equals("count")
                && isUncounted(pipeline)
                && (!pipeline.isValue()
                        || StreamValues.areNoticed(pipeline.source(), LazyOrder::isUncounted, translator)
                        || !pipeline.stages().stream().allMatch(stage -> StageOrder.isQuiet(stage, translator)));
        if (uncounted || waits(pipeline)) {
            throw StageOrder.noticed(observed);
        }
        requireEnd(pipeline, Optional.of(terminal));
        requireOneByOne(pipeline, isStopping(terminal));
        if (terminal.method().name().equals("collect")) {
            requireWritten(terminal, pipeline);
            new CollectorOrder(translator).requireKnown(terminal);
        }
    }

    /** A collector that was made elsewhere gets all elements at once. */
    private void requireWritten(BodyExpression.Call terminal, Pipeline pipeline) {
        BodyExpression collector = terminal.arguments().get(0);
        boolean made = terminal.arguments().size() == 1
                && !(collector instanceof BodyExpression.Call call
                        && call.method().owner().startsWith("java.util.stream.Collector"));
        boolean noticed = !pipeline.stages().stream().allMatch(stage -> StageOrder.isQuiet(stage, translator))
                || (pipeline.isValue()
                        ? !StreamValues.areQuiet(pipeline.source(), translator)
                        : !StageOrder.isQuiet(pipeline, translator));
        if (made && noticed) {
            throw StageOrder.noticed(terminal);
        }
    }

    private static boolean isUncounted(Pipeline pipeline) {
        return pipeline.stages().stream()
                .noneMatch(stage -> UNCOUNTED.contains(stage.method().name()));
    }

    private boolean waits(Pipeline pipeline) {
        return pipeline.stages().stream().anyMatch(this::waits)
                || parts(pipeline).stream().anyMatch(this::waits);
    }

    /** Whether a function of a step waits for something. */
    boolean waits(BodyExpression.Call step) {
        return step.arguments().stream()
                .anyMatch(argument -> WaitingFunctions.waits(argument, translator)
                        || (argument instanceof BodyExpression.Call collector
                                && collector.method().owner().equals(CollectorCalls.OWNER)
                                && waits(collector)));
    }

    private static boolean isStopping(BodyExpression.Call step) {
        return STOPPING.contains(step.method().name());
    }

    /** The streams that a stream takes its elements from. */
    private static List<Pipeline> parts(Pipeline pipeline) {
        return StreamSources.isConcat(pipeline.source())
                ? ((BodyExpression.Call) pipeline.source())
                        .arguments().stream().map(Pipeline::of).toList()
                : List.of();
    }

    /** What has no end of its own needs a step that stops it, before one that waits for all elements. */
    private static void requireEnd(Pipeline pipeline, Optional<BodyExpression.Call> terminal) {
        if (!EndlessSources.isOne(pipeline.source())) {
            return;
        }
        List<BodyExpression.Call> steps = new ArrayList<>(pipeline.stages());
        terminal.ifPresent(steps::add);
        for (BodyExpression.Call step : steps) {
            if (isStopping(step)) {
                return;
            } else if (step.method().name().equals("sorted")) {
                break;
            }
        }
        throw EndlessSources.unended(pipeline.source());
    }

    /** @param stops whether somebody may ask for some of the elements only */
    private void requireOneByOne(Pipeline pipeline, boolean stops) {
        requireSorting(pipeline);
        pipeline.stages().stream()
                .filter(stage -> stage.method().name().equals("mapMulti"))
                .forEach(this::requireQuietSender);
        boolean stopped = stops || pipeline.stages().stream().anyMatch(LazyOrder::isStopping);
        Stream<Pipeline> flattened = pipeline.stages().stream().flatMap(stage -> StageOrder.inner(stage).stream());
        Stream.concat(flattened, parts(pipeline).stream()).forEach(inner -> {
            // Java puts what these stages give for one element into a buffer where not all of it may be asked for.
            boolean buffered = isBuffered(inner);
            boolean made =
                    inner.isValue() && StreamValues.areNoticed(inner.source(), LazyOrder::isBuffered, translator);
            if (stopped && ((buffered && !StageOrder.isQuiet(inner, translator)) || made)) {
                BodyExpression last = inner.stages().isEmpty()
                        ? inner.source()
                        : inner.stages().get(inner.stages().size() - 1);
                throw Untranslatable.meaning(
                        "a stage of this inner stream may throw or have an effect",
                        "Java runs it for more elements than the outer stream asks for.",
                        "write a `for` loop",
                        last.position());
            }
            requireEnd(inner, Optional.empty());
            requireOneByOne(inner, stopped);
        });
    }

    /** A function that hands elements on may do nothing else: in Java, the stages behind run in the middle of it. */
    private void requireQuietSender(BodyExpression.Call stage) {
        if (!(stage.arguments().get(0) instanceof BodyExpression.Lambda lambda) || !isQuietSender(lambda)) {
            throw Untranslatable.meaning(
                    "this function of `mapMulti` may throw or have an effect",
                    "Java runs the stages behind for each element at once, in the middle of the function.",
                    "write a `for` loop",
                    stage.position());
        }
    }

    private boolean isQuietSender(BodyExpression.Lambda lambda) {
        int sink = lambda.parameters().get(1).id();
        Predicate<BodyExpression.Call> sends = call -> call.receiver()
                        .filter(receiver -> receiver instanceof BodyExpression.Local local && local.id() == sink)
                        .isPresent()
                && call.arguments().stream().allMatch(sent -> Purity.isQuiet(sent, translator.context()));
        return lambda.body() instanceof BodyExpression.LambdaBody.OfBlock block
                ? Purity.areQuiet(block.statements(), translator.context(), sends)
                : lambda.body() instanceof BodyExpression.LambdaBody.OfExpression only
                        && Purity.isQuiet(only.value(), translator.context(), sends);
    }

    private static boolean isBuffered(Pipeline pipeline) {
        return pipeline.stages().stream()
                .anyMatch(stage -> stage.method().name().equals("sorted")
                        || stage.method().name().equals("mapMulti")
                        || stage.method().name().startsWith("flatMap"));
    }

    /** Whether nobody notices whether the elements of a stream that comes from elsewhere wait for each other. */
    private boolean isUnnoticed(Pipeline pipeline) {
        return pipeline.isValue()
                && StreamValues.areQuiet(pipeline.source(), translator)
                && pipeline.stages().stream().allMatch(stage -> StageOrder.isQuiet(stage, translator));
    }

    private void requireSorting(Pipeline pipeline) {
        for (int i = 0; i < pipeline.stages().size(); i++) {
            BodyExpression.Call stage = pipeline.stages().get(i);
            boolean sorted = stage.method().name().equals("sorted") && SortedStages.mayBeLeftOut(pipeline, i);
            if (sorted && !isUnnoticed(pipeline)) {
                throw Untranslatable.meaning(
                        "these elements may come in their natural order anyway",
                        "Java then doesn't wait for all of them here, and runs the stages in another order.",
                        "write `sorted(Comparator.naturalOrder())`",
                        stage.position());
            }
        }
    }
}
