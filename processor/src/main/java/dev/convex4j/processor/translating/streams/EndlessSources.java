package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code Stream.iterate(seed, next).limit(n)} and {@code Stream.generate(make).limit(n)}: what has no end until a later stage
 * says it. Between the two there may be stages that give one element for each.
 */
public final class EndlessSources {
    private static final Set<String> ONE_FOR_EACH = Set.of(
            "map", "mapToObj", "mapToInt", "mapToLong", "mapToDouble", "boxed", "asLongStream", "asDoubleStream");

    private EndlessSources() {}

    /** Such a stream that nothing ends. */
    public static Untranslatable unended(BodyExpression source) {
        return Untranslatable.construct(
                "a stream without an end here",
                "write `limit(n)` behind it, or `Stream.iterate(seed, test, next)`",
                source.position());
    }

    /** The elements of a pipeline that begins so; empty for all others. */
    static Optional<Elements> elements(Pipeline pipeline, Expressions translator) {
        if (!isOne(pipeline.source()) || !(pipeline.source() instanceof BodyExpression.Call source)) {
            return Optional.empty();
        }
        List<BodyExpression.Call> stages = new ArrayList<>(pipeline.stages());
        int end = end(stages, translator);
        if (!isUnobserved(pipeline, translator)) {
            throw unended(source);
        }
        BodyExpression.Call ending = stages.remove(end);
        Elements elements = Elements.made(ended(source, ending, translator), Types.streamed(source.type()));
        StreamStages later = new StreamStages(translator);
        for (BodyExpression.Call stage : stages) {
            elements = later.after(elements, stage);
        }
        return Optional.of(elements);
    }

    /** The index of the first stage that may end the stream. */
    private static int end(List<BodyExpression.Call> stages, Expressions translator) {
        int end = 0;
        while (end < stages.size()
                && ONE_FOR_EACH.contains(stages.get(end).method().name())
                && StageOrder.isQuiet(stages.get(end), translator)) {
            end++;
        }
        return end;
    }

    /** Whether nobody notices that all elements up to the end of such a stream are made at once; true of all others. */
    static boolean isUnobserved(Pipeline pipeline, Expressions translator) {
        if (!isOne(pipeline.source())) {
            return true;
        }
        BodyExpression.Call source = (BodyExpression.Call) pipeline.source();
        List<BodyExpression.Call> stages = pipeline.stages();
        int end = end(stages, translator);
        if (end == stages.size() || !StageOrder.isQuiet(source, translator)) {
            return false;
        }
        BodyExpression.Call ending = stages.get(end);
        return ending.method().name().equals("limit")
                || (end == 0
                        && source.method().name().equals("iterate")
                        && ending.method().name().equals("takeWhile")
                        && StageOrder.isQuiet(ending, translator));
    }

    /** {@code Stream.iterate(seed, next)} and {@code Stream.generate(make)}. */
    static boolean isOne(BodyExpression stream) {
        if (!(stream instanceof BodyExpression.Call source)) {
            return false;
        }
        String name = source.method().name();
        return Types.isStream(new JavaType.Declared(source.method().owner()))
                && ((name.equals("iterate") && source.arguments().size() == 2) || name.equals("generate"));
    }

    private static TsExpression ended(BodyExpression.Call source, BodyExpression.Call ending, Expressions translator) {
        boolean iterates = source.method().name().equals("iterate");
        boolean limit = ending.method().name().equals("limit");
        TsExpression end = limit
                ? count(ending.arguments().get(0), translator)
                : Lambdas.callback(ending.arguments().get(0), translator);
        if (!iterates) {
            return Code.call(
                    Helpers.java("generateTimes", translator),
                    Lambdas.callback(source.arguments().get(0), translator),
                    end);
        }
        TsExpression seed =
                translator.into(source.arguments().get(0), source.invocation().targetType(0));
        TsExpression next = Lambdas.callback(source.arguments().get(1), translator);
        return limit
                ? Code.call(Helpers.java("iterateTimes", translator), seed, next, end)
                : Code.call(Helpers.java("iterate", translator), seed, end, next);
    }

    private static TsExpression count(BodyExpression count, Expressions translator) {
        return Types.isInt(count.type())
                ? translator.into(count, Primitive.INT)
                : Code.call(Code.name("Number"), translator.into(count, Primitive.LONG));
    }
}
