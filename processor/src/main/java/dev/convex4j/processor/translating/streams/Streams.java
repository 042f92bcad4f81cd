package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.jdk.Entries;
import dev.convex4j.processor.translating.jdk.Iteration;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** Streams, translated whole by the call that reads them: an array, and its own methods. */
public final class Streams {
    private Streams() {}

    /** The call that reads a stream. */
    public static Value read(BodyExpression.Call written, Expressions translator) {
        BodyExpression.Call call = NullChecks.inserted(written, translator);
        Pipeline pipeline = Pipeline.of(call.receiver().orElseThrow());
        NullStages.requireFiltered(pipeline, Optional.of(call), translator);
        requireSteady(pipeline, call, translator);
        Optional<BodyExpression.Call> observed = StageOrder.observed(pipeline, Optional.of(call), translator);
        observed.ifPresent(step -> {
            LazyOrder order = new LazyOrder(translator);
            if (order.waits(call)) {
                throw StageOrder.noticed(step);
            }
            order.requireKnown(pipeline, call, pipeline.isValue() ? call : step);
        });
        return StreamResults.of(call, pipeline, observed.isPresent(), translator);
    }

    /**
     * What a loop goes through that does what {@code forEach} does, if somebody would notice that all elements are made before
     * the first of them is used.
     */
    public static Optional<TsExpression> looped(BodyExpression.Call forEach, Expressions translator) {
        Pipeline pipeline = Pipeline.of(forEach.receiver().orElseThrow());
        NullStages.requireFiltered(pipeline, Optional.of(forEach), translator);
        return StageOrder.observed(pipeline, Optional.of(forEach), translator).map(step -> {
            new LazyOrder(translator).requireKnown(pipeline, forEach, step);
            return LazyStreams.elements(pipeline, true, translator).code();
        });
    }

    /** Whether a stream is written here, with its source or its stages; else it was made elsewhere. */
    public static boolean isWritten(BodyExpression stream) {
        return Types.isStream(stream.type())
                && stream instanceof BodyExpression.Call call
                && call.method().owner().startsWith("java.")
                && !call.method().owner().equals(StreamSources.BUILDER)
                && (call.method().owner().startsWith("java.util.stream.")
                        || Types.isStream(call.invocation().declaredResultType()));
    }

    /** A stream that somebody reads later: its elements go through the stages one by one. */
    public static Value value(BodyExpression stream, Expressions translator) {
        BodyExpression.Call call = NullChecks.inserted((BodyExpression.Call) stream, translator);
        Pipeline pipeline = Pipeline.of(call);
        NullStages.requireFiltered(pipeline, Optional.empty(), translator);
        new LazyOrder(translator).requireKnownLater(pipeline, call);
        return Value.of(LazyStreams.elements(pipeline, true, translator).code());
    }

    /** A stage alone, without the call that reads the stream. */
    public static Untranslatable unread(BodyExpression stage) {
        return Untranslatable.construct(
                "a stream as a value of its own",
                "write it in one expression, from its source to the call that reads it",
                stage.position());
    }

    /** The elements of a stream that another one takes. */
    static Elements elements(BodyExpression stream, boolean ordered, Expressions translator) {
        if (!Types.isStream(stream.type())) {
            throw unread(stream);
        }
        Pipeline pipeline = Pipeline.of(stream);
        NullStages.requireFiltered(pipeline, Optional.empty(), translator);
        return elements(pipeline, ordered, translator);
    }

    /** @param ordered whether somebody sees the order of the elements */
    static Elements elements(Pipeline pipeline, boolean ordered, Expressions translator) {
        Optional<Elements> cut = EndlessSources.elements(pipeline, translator);
        if (cut.isPresent()) {
            return cut.get();
        }
        Elements elements = start(pipeline, ordered, translator);
        StreamStages stages = new StreamStages(translator);
        for (BodyExpression.Call stage : pipeline.stages()) {
            elements = stages.after(elements, stage);
        }
        return elements;
    }

    /** The elements before the first stage. */
    static Elements start(Pipeline pipeline, boolean ordered, Expressions translator) {
        BodyExpression source = pipeline.source();
        if (pipeline.isValue()) {
            return new Elements(Nulls.dereferenced(source, translator), Types.streamed(source.type()), true, true);
        }
        return isArray(source) && NullStages.startsWithFilter(pipeline)
                ? array((BodyExpression.Call) source, translator)
                : source(source, ElementOrder.ofSource(pipeline, ordered, translator), translator);
    }

    private static Elements source(BodyExpression source, boolean visible, Expressions translator) {
        Optional<BodyExpression> collection = collection(source);
        boolean list = collection.isPresent()
                && ListTypes.viewed(collection.get()).isEmpty()
                && CollectionKind.of(collection.get().type())
                        .filter(CollectionKind::isArray)
                        .isPresent();
        if (collection.isPresent() && !list) {
            TsExpression values = visible
                    ? Iteration.iterable(collection.get(), translator)
                    : Iteration.unordered(collection.get(), translator);
            return Elements.made(
                    new TsExpression.ArrayLiteral(List.of(new TsExpression.Spread(values))),
                    Types.streamed(source.type()));
        }
        return new Elements(
                translator.receiver(reading(source)),
                Types.streamed(source.type()),
                collection.map(Iteration::isNew).orElse(!isArray(source)),
                false);
    }

    /** The array of {@code Arrays.stream(array)}, whatever its elements are. */
    private static Elements array(BodyExpression.Call source, Expressions translator) {
        return new Elements(
                Nulls.dereferenced(source.arguments().get(0), translator), Types.streamed(source.type()), false, false);
    }

    /** The collection whose {@code stream()} a source is. */
    private static Optional<BodyExpression> collection(BodyExpression source) {
        return source instanceof BodyExpression.Call call
                        && call.method().owner().equals("java.util.Collection")
                ? call.receiver()
                : Optional.empty();
    }

    /** {@code Arrays.stream(array)}. */
    private static boolean isArray(BodyExpression source) {
        return source instanceof BodyExpression.Call call
                && !call.varargs()
                && call.arguments().size() == 1
                && call.method().parameterTypes().get(0).endsWith("[]");
    }

    /** A call that reads a source without stages. */
    private static BodyExpression.Call reading(BodyExpression source) {
        if (!(source instanceof BodyExpression.Call call)) {
            throw unread(source);
        }
        return new BodyExpression.Call(
                call.method(), Optional.of(source), List.of(), false, source.type(), source.position());
    }

    /** Entries that come out of a stream go on living, while its stages are done with theirs. */
    private static void requireSteady(Pipeline pipeline, BodyExpression.Call call, Expressions translator) {
        boolean entries = CollectionKind.of(Types.argument(call.type()))
                .filter(CollectionKind.ENTRY::equals)
                .isPresent();
        if (entries) {
            Entries.requireSteady(collection(pipeline.source()).orElse(pipeline.source()), translator);
        }
    }
}
