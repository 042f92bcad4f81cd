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
        if (!(pipeline.source() instanceof BodyExpression.Call source) || !isOne(source)) {
            return Optional.empty();
        }
        List<BodyExpression.Call> stages = new ArrayList<>(pipeline.stages());
        int end = 0;
        while (end < stages.size()
                && ONE_FOR_EACH.contains(stages.get(end).method().name())
                && StageOrder.isQuiet(stages.get(end), translator)) {
            end++;
        }
        if (end == stages.size()) {
            throw unended(source);
        } else if (!StageOrder.isQuiet(source, translator)) {
            throw Untranslatable.meaning(
                    "the function of this stream may throw or have an effect",
                    "Java calls it when an element is asked for, an array has all its elements at once.",
                    "use `IntStream.range(0, n).mapToObj(..)`, or a `for` loop",
                    source.position());
        }
        BodyExpression.Call ending = stages.remove(end);
        Elements elements = Elements.made(ended(source, ending, end, translator), Types.streamed(source.type()));
        StreamStages later = new StreamStages(translator);
        for (BodyExpression.Call stage : stages) {
            elements = later.after(elements, stage);
        }
        return Optional.of(elements);
    }

    private static boolean isOne(BodyExpression.Call source) {
        String name = source.method().name();
        return Types.isStream(new JavaType.Declared(source.method().owner()))
                && ((name.equals("iterate") && source.arguments().size() == 2) || name.equals("generate"));
    }

    private static TsExpression ended(
            BodyExpression.Call source, BodyExpression.Call ending, int place, Expressions translator) {
        boolean iterates = source.method().name().equals("iterate");
        boolean limit = ending.method().name().equals("limit");
        if (!limit && !(iterates && place == 0 && ending.method().name().equals("takeWhile"))) {
            throw unended(source);
        }
        TsExpression end = limit ? count(ending.arguments().get(0), translator) : test(ending, translator);
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

    private static TsExpression test(BodyExpression.Call ending, Expressions translator) {
        if (!StageOrder.isQuiet(ending, translator)) {
            throw unended(ending);
        }
        return Lambdas.callback(ending.arguments().get(0), translator);
    }

    private static TsExpression count(BodyExpression count, Expressions translator) {
        return Types.isInt(count.type())
                ? translator.into(count, Primitive.INT)
                : Code.call(Code.name("Number"), translator.into(count, Primitive.LONG));
    }
}
