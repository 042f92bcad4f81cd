package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.analysis.ReadOnly;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.jdk.Lists;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where streams come from that are no collections. */
public final class StreamSources {
    static final String BUILDER = "java.util.stream.Stream.Builder";

    private StreamSources() {}

    /** {@code Stream.builder()}: {@code new StreamBuilder<string>()}. */
    public static Value builder(BodyExpression.Call call, Expressions translator) {
        TsType element =
                TypeNames.of(Types.argument(call.type()), translator.module(), translator.context(), call.position());
        return Value.of(new TsExpression.New(Helpers.java("StreamBuilder", translator), List.of(element), List.of()));
    }

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

    /** {@code Stream.ofNullable(value)}: {@code presentOnes([value])}. */
    public static Value ofNullable(BodyExpression.Call call, Expressions translator) {
        TsExpression value = Nulls.looked(translator.code(call.arguments().get(0)));
        return Value.of(
                Code.call(Helpers.java("presentOnes", translator), new TsExpression.ArrayLiteral(List.of(value))));
    }

    /** {@code Stream.concat(a, b)}: {@code [...a, ...b]}. */
    public static Value concat(BodyExpression.Call call, Expressions translator) {
        List<TsExpression> parts = new ArrayList<>();
        for (BodyExpression part : call.arguments()) {
            if (!isUnobserved(part, parts.isEmpty(), translator)) {
                throw StageOrder.noticed(call);
            }
            TsExpression elements = Streams.elements(part, true, translator).code();
            parts.addAll(
                    elements instanceof TsExpression.ArrayLiteral literal
                            ? literal.elements()
                            : List.of(new TsExpression.Spread(elements)));
        }
        return Value.of(new TsExpression.ArrayLiteral(List.copyOf(parts)));
    }

    /** {@code Stream.concat(a, b)}. */
    static boolean isConcat(BodyExpression source) {
        return source instanceof BodyExpression.Call call
                && Types.isStream(new JavaType.Declared(call.method().owner()))
                && call.method().name().equals("concat");
    }

    /** {@code Stream.iterate(seed, test, next)}. */
    static boolean isIterate(BodyExpression source) {
        return source instanceof BodyExpression.Call call
                && Types.isStream(new JavaType.Declared(call.method().owner()))
                && call.method().name().equals("iterate")
                && call.arguments().size() == 3;
    }

    /** Whether nobody notices that the elements are all made at once, before the first stage. */
    static boolean isUnobserved(BodyExpression source, Expressions translator) {
        if (Pipeline.isValue(source)) {
            return false;
        } else if (isIterate(source)) {
            return StageOrder.isQuiet((BodyExpression.Call) source, translator);
        } else if (!isConcat(source)) {
            return true;
        }
        List<BodyExpression> parts = ((BodyExpression.Call) source).arguments();
        return isUnobserved(parts.get(0), true, translator) && isUnobserved(parts.get(1), false, translator);
    }

    /** The stages of the first part run before the second is made, whose source must change nothing that they read. */
    private static boolean isUnobserved(BodyExpression stream, boolean first, Expressions translator) {
        Pipeline pipeline = Pipeline.of(stream);
        BodyExpression source = pipeline.source();
        boolean apart =
                first || Purity.isQuiet(source, translator.context()) || ReadOnly.is(source, translator.context());
        return apart
                && pipeline.stages().stream().allMatch(stage -> StageOrder.isQuiet(stage, translator))
                && StageOrder.observed(pipeline, Optional.empty(), translator).isEmpty();
    }

    /** {@code Stream.iterate(seed, test, next)}. */
    public static Value iterate(BodyExpression.Call call, Expressions translator) {
        if (!StageOrder.isQuiet(call, translator)) {
            throw StageOrder.noticed(call);
        }
        return Value.of(Code.call(
                Helpers.java("iterate", translator),
                translator.into(call.arguments().get(0), call.invocation().targetType(0)),
                Lambdas.callback(call.arguments().get(1), translator),
                Lambdas.callback(call.arguments().get(2), translator)));
    }
}
