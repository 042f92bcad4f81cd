package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.analysis.ReadOnly;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.jdk.Lists;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;

/** Where streams come from that are no collections. */
public final class StreamSources {
    private StreamSources() {}

    /** {@code Stream.of(a, b)}, {@code IntStream.of(1, 2)}. */
    public static Value of(BodyExpression.Call call, Expressions translator) {
        boolean array = !call.varargs()
                && call.arguments().size() == 1
                && call.method().parameterTypes().get(0).endsWith("[]");
        return array ? ofArray(call, translator) : Lists.of(call, translator);
    }

    /** {@code Arrays.stream(array)}: the array itself. */
    public static Value ofArray(BodyExpression.Call call, Expressions translator) {
        BodyExpression array = call.arguments().get(0);
        return Value.of(Nulls.checkedElements(array, Nulls.dereferenced(array, translator), translator));
    }

    /** {@code Stream.concat(a, b)}: {@code [...a, ...b]}. */
    public static Value concat(BodyExpression.Call call, Expressions translator) {
        List<TsExpression> parts = new ArrayList<>();
        for (BodyExpression part : call.arguments()) {
            requireUnobserved(part, parts.isEmpty(), translator);
            TsExpression elements = Streams.elements(part, true, translator).code();
            parts.addAll(
                    elements instanceof TsExpression.ArrayLiteral literal
                            ? literal.elements()
                            : List.of(new TsExpression.Spread(elements)));
        }
        return Value.of(new TsExpression.ArrayLiteral(List.copyOf(parts)));
    }

    /** The stages of the first part run before the second is made, whose source must change nothing that they read. */
    private static void requireUnobserved(BodyExpression stream, boolean first, Expressions translator) {
        Pipeline pipeline = Pipeline.of(stream);
        BodyExpression source = pipeline.source();
        boolean apart =
                first || Purity.isQuiet(source, translator.context()) || ReadOnly.is(source, translator.context());
        if (!apart || !pipeline.stages().stream().allMatch(stage -> StageOrder.isQuiet(stage, translator))) {
            throw Untranslatable.meaning(
                    "a stage of this stream may throw or have an effect",
                    "Java runs it when the elements are asked for, an array's methods run at once.",
                    "write a `for` loop",
                    stream.position());
        }
    }

    /** {@code Stream.iterate(seed, test, next)}. */
    public static Value iterate(BodyExpression.Call call, Expressions translator) {
        if (!StageOrder.isQuiet(call, translator)) {
            throw Untranslatable.meaning(
                    "a function of `iterate` may throw or have an effect",
                    "Java calls it when an element is asked for.",
                    "write a `for` loop",
                    call.position());
        }
        return Value.of(Code.call(
                Helpers.java("iterate", translator),
                translator.into(call.arguments().get(0), call.invocation().targetType(0)),
                Lambdas.callback(call.arguments().get(1), translator),
                Lambdas.callback(call.arguments().get(2), translator)));
    }
}
