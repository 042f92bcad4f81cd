package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Streams whose elements go through all stages one by one, each when it is asked for: {@code lazily(names).map(..)}. */
final class LazyStreams {
    private LazyStreams() {}

    /** @param ordered whether somebody sees the order of the elements */
    static Elements elements(Pipeline pipeline, boolean ordered, Expressions translator) {
        Elements elements = pipeline.isValue()
                ? Streams.start(pipeline, ordered, translator)
                : new Elements(
                        Code.call(Helpers.java("lazily", translator), sources(pipeline, ordered, translator)),
                        Types.streamed(pipeline.source().type()),
                        true,
                        true);
        StreamStages stages = new StreamStages(translator);
        for (BodyExpression.Call stage : pipeline.stages()) {
            elements = stages.after(elements, stage);
        }
        return elements;
    }

    static TsExpression first(Pipeline pipeline, Expressions translator) {
        return Code.invoke(elements(pipeline, true, translator).code(), "first");
    }

    /** The elements of a stream that another one takes: an array where nobody notices. */
    static TsExpression part(BodyExpression stream, Expressions translator) {
        if (!Types.isStream(stream.type())) {
            throw Streams.unread(stream);
        }
        Pipeline pipeline = Pipeline.of(stream);
        NullStages.requireFiltered(pipeline, Optional.empty(), translator);
        return StageOrder.isQuiet(pipeline, translator)
                ? Streams.elements(pipeline, true, translator).code()
                : elements(pipeline, true, translator).code();
    }

    /** Where the elements come from, one behind the other. */
    private static List<TsExpression> sources(Pipeline pipeline, boolean ordered, Expressions translator) {
        if (StreamSources.isConcat(pipeline.source())) {
            List<TsExpression> parts = new ArrayList<>();
            for (BodyExpression part : ((BodyExpression.Call) pipeline.source()).arguments()) {
                parts.add(part(part, translator));
            }
            return List.copyOf(parts);
        } else if (StreamSources.isIterate(pipeline.source()) || EndlessSources.isOne(pipeline.source())) {
            return List.of(made((BodyExpression.Call) pipeline.source(), translator));
        }
        TsExpression array = Streams.start(pipeline, ordered, translator).code();
        // What only goes through a collection needs no copy of it.
        boolean copy = array instanceof TsExpression.ArrayLiteral literal
                && literal.elements().size() == 1
                && literal.elements().get(0) instanceof TsExpression.Spread;
        return List.of(
                copy
                        ? ((TsExpression.Spread) ((TsExpression.ArrayLiteral) array)
                                        .elements()
                                        .get(0))
                                .value()
                        : array);
    }

    /** {@code iterating(seed, (n) => .., (n) => ..)}, {@code generating(() => ..)}. */
    private static TsExpression made(BodyExpression.Call source, Expressions translator) {
        List<BodyExpression> arguments = source.arguments();
        List<TsExpression> codes = new ArrayList<>();
        if (source.method().name().equals("generate")) {
            codes.add(Lambdas.callback(arguments.get(0), translator));
            return Code.call(Helpers.java("generating", translator), codes);
        }
        codes.add(translator.into(arguments.get(0), source.invocation().targetType(0)));
        codes.add(Lambdas.callback(arguments.get(arguments.size() - 1), translator));
        if (arguments.size() == 3) {
            codes.add(Lambdas.callback(arguments.get(1), translator));
        }
        return Code.call(Helpers.java("iterating", translator), codes);
    }
}
