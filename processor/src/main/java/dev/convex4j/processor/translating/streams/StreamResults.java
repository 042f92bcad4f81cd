package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Arguments;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.functions.WaitingFunctions;
import dev.convex4j.processor.translating.ordering.Sorts;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;

/** What the call that reads a stream makes of its elements. */
final class StreamResults {
    private StreamResults() {}

    /** @param lazy whether the elements go through all stages one by one */
    static Value of(BodyExpression.Call call, Pipeline pipeline, boolean lazy, Expressions translator) {
        String name = call.method().name();
        if (name.startsWith("find")) {
            TsExpression found = lazy ? LazyStreams.first(pipeline, translator) : first(pipeline, translator);
            boolean nulls = NullStages.holdsNull(call.receiver().orElseThrow(), translator);
            return Value.of(nulls ? Code.call(Helpers.java("foundValue", translator), found) : found);
        }
        boolean ordered = ElementOrder.isSeen(call, translator);
        Elements elements = lazy
                ? LazyStreams.elements(pipeline, ordered, translator)
                : Streams.elements(pipeline, ordered, translator);
        elements = elements.withNulls(NullStages.holdsNull(call.receiver().orElseThrow(), translator));
        return Value.of(results(call, elements, translator));
    }

    private static TsExpression results(BodyExpression.Call call, Elements elements, Expressions translator) {
        return switch (call.method().name()) {
            case "toList", "toArray" -> elements.own();
            case "collect" -> new CollectorCalls(translator).collected(call, elements);
            case "forEach", "forEachOrdered" -> Code.invoke(elements.code(), "forEach", function(call, 0, translator));
            case "anyMatch" -> matched(elements, "some", call, translator);
            case "allMatch" -> matched(elements, "every", call, translator);
            case "noneMatch" -> Code.not(matched(elements, "some", call, translator));
            case "count" -> count(elements);
            case "sum" -> sum(elements.array(), elements.type(), translator);
            case "average" -> average(elements.array(), elements.type(), translator);
            case "summaryStatistics" -> summary(elements.array(), elements.type(), translator);
            case "min", "max" -> extreme(call, elements, translator);
            case "reduce" -> reduced(call, elements, translator);
            case "iterator" -> Code.call(Helpers.java("iteratorOver", translator), elements.code());
            default -> throw StreamStages.refused(call, translator);
        };
    }

    private static TsExpression matched(
            Elements elements, String method, BodyExpression.Call call, Expressions translator) {
        BodyExpression test = call.arguments().get(0);
        return WaitingFunctions.waits(test, translator)
                ? Code.invoke(
                        WaitingStages.answers(elements, test, translator),
                        method,
                        Code.arrow(List.of("holds"), Code.name("holds")))
                : Code.invoke(
                        elements.code(),
                        method,
                        isNamed(elements.code()) && method.equals("every")
                                ? Lambdas.test(test, translator)
                                : Lambdas.callback(test, translator));
    }

    /** Whether TypeScript remembers what a test of all elements says of the list. */
    private static boolean isNamed(TsExpression elements) {
        return elements instanceof TsExpression.Identifier || elements instanceof TsExpression.Member;
    }

    private static TsExpression function(BodyExpression.Call call, int index, Expressions translator) {
        return Lambdas.callback(call.arguments().get(index), translator);
    }

    /** {@code list.find(..)} after a filter, else {@code list.at(0)}. */
    private static TsExpression first(Pipeline pipeline, Expressions translator) {
        List<BodyExpression.Call> stages = pipeline.stages();
        boolean filter = !stages.isEmpty() && StageOrder.isFilter(stages.get(stages.size() - 1), translator);
        if (!filter) {
            Elements elements = Streams.elements(pipeline, true, translator);
            return Code.invoke(elements.code(), "at", new TsExpression.NumberLiteral(0));
        }
        BodyExpression.Call last = stages.get(stages.size() - 1);
        Elements before = Streams.elements(
                new Pipeline(pipeline.source(), stages.subList(0, stages.size() - 1)), true, translator);
        return Code.invoke(before.code(), "find", Lambdas.test(last.arguments().get(0), translator));
    }

    static TsExpression count(Elements elements) {
        return Code.call(Code.name("BigInt"), Code.member(elements.array(), "length"));
    }

    static TsExpression sum(TsExpression numbers, JavaType type, Expressions translator) {
        return Code.call(Helpers.java("sum" + kind(type), translator), numbers);
    }

    static TsExpression average(TsExpression numbers, JavaType type, Expressions translator) {
        return Code.call(Helpers.java("average" + kind(type), translator), numbers);
    }

    static TsExpression summary(TsExpression numbers, JavaType type, Expressions translator) {
        return Code.call(Helpers.java("summary" + kind(type), translator), numbers);
    }

    private static String kind(JavaType type) {
        return type == Primitive.LONG ? "OfLongs" : type == Primitive.DOUBLE ? "OfDoubles" : "OfInts";
    }

    private static TsExpression extreme(BodyExpression.Call call, Elements elements, Expressions translator) {
        if (!call.arguments().isEmpty()) {
            return Code.call(
                    Helpers.java(call.method().name() + "Of", translator),
                    elements.code(),
                    Sorts.comparison(call, 0, elements.type(), translator));
        }
        TsExpression function = elements.type() == Primitive.LONG
                ? Helpers.java(call.method().name() + "Long", translator)
                : Code.member(Code.name("Math"), call.method().name());
        return Code.call(Helpers.java("reduced", translator), elements.code(), function);
    }

    private static TsExpression reduced(BodyExpression.Call call, Elements elements, Expressions translator) {
        if (call.arguments().size() == 1) {
            return Code.call(
                    Helpers.java("reduced", translator),
                    elements.code(),
                    operator(call.arguments().get(0), translator));
        }
        if (call.arguments().size() == 3) {
            // Only streams that run in parallel join parts.
            operator(call.arguments().get(2), translator);
        }
        return reduced(elements, call.arguments().get(0), call.arguments().get(1), call.type(), translator);
    }

    static TsExpression reduced(
            Elements elements,
            BodyExpression identity,
            BodyExpression operator,
            JavaType type,
            Expressions translator) {
        TsExpression start = translator.into(identity, type);
        return Code.invoke(elements.code(), "reduce", operator(operator, translator), start);
    }

    /** A function of two values, of which JavaScript's methods pass more. */
    static TsExpression operator(BodyExpression function, Expressions translator) {
        boolean written =
                function instanceof BodyExpression.Lambda || function instanceof BodyExpression.MethodReference;
        return written ? Arguments.bare(translator.code(function)) : Lambdas.computed(function, 2, translator);
    }
}
