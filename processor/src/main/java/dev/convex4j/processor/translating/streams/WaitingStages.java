package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.analysis.ReadOnly;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.functions.WaitingFunctions;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** Stages whose function waits for something: all elements wait at the same time, which nobody notices of those that only read. */
final class WaitingStages {
    private static final String STREAM = "java.util.stream.Stream";

    private WaitingStages() {}

    /** {@code await Promise.all(posts.map(async (post) => ..))}. */
    static TsExpression mapped(Elements elements, BodyExpression function, JavaType result, Expressions translator) {
        BodyExpression.Lambda lambda = lambda(function, translator);
        TsExpression promises = Code.invoke(elements.code(), "map", WaitingFunctions.arrow(lambda, result, translator));
        TsExpression all = new QuietReads(translator).is(lambda)
                ? Code.invoke(Code.name("Promise"), "all", promises)
                : Code.call(Helpers.java("inOrder", translator), promises);
        return Code.await(all);
    }

    /** Whether nobody notices that the function is called for elements that Java might never ask for. */
    static boolean isQuiet(BodyExpression function, Expressions translator) {
        Optional<BodyExpression.Lambda> lambda = WaitingFunctions.written(function, translator);
        return lambda.isPresent()
                && ReadOnly.is(lambda.get(), translator.context())
                && new QuietReads(translator).is(lambda.get());
    }

    /** {@code matching(list, async (x) => ..)}. */
    static TsExpression filtered(Elements elements, BodyExpression test, Expressions translator) {
        return Code.await(Code.call(
                Helpers.java("matching", translator),
                elements.code(),
                WaitingFunctions.arrow(lambda(test, translator), JavaType.Primitive.BOOLEAN, translator)));
    }

    /** The answers of a test for each element, all of which are asked. */
    static TsExpression answers(Elements elements, BodyExpression test, Expressions translator) {
        if (!isQuiet(test, translator)) {
            throw inLoop(test);
        }
        return mapped(elements, test, JavaType.Primitive.BOOLEAN, translator);
    }

    /** {@code (await Promise.all(..)).flat()}. */
    static TsExpression flattened(Elements elements, BodyExpression function, Expressions translator) {
        BodyExpression.Lambda lambda = lambda(function, translator);
        // Java takes null for a stream without elements.
        if (!(lambda.body() instanceof LambdaBody.OfExpression body)
                || !body.value().type().isClass(STREAM)
                || Nulls.mayBe(body.value(), translator)) {
            throw inLoop(function);
        }
        BodyExpression list = list(body.value());
        BodyExpression.Lambda lists = new BodyExpression.Lambda(
                lambda.parameters(),
                new LambdaBody.OfExpression(list),
                lambda.function(),
                lambda.type(),
                lambda.position());
        return Code.invoke(mapped(elements, lists, list.type(), translator), "flat");
    }

    /** What a stream is of, where that is a collection; else the list of its elements. */
    private static BodyExpression list(BodyExpression stream) {
        if (stream instanceof BodyExpression.Call call
                && call.method().owner().equals("java.util.Collection")
                && call.method().name().equals("stream")) {
            return call.receiver().orElseThrow();
        }
        return new BodyExpression.Call(
                new MethodKey(STREAM, "toList", List.of()),
                Optional.of(stream),
                List.of(),
                false,
                new JavaType.Declared("java.util.List", List.of(Types.argument(stream.type()))),
                stream.position());
    }

    private static BodyExpression.Lambda lambda(BodyExpression function, Expressions translator) {
        return WaitingFunctions.written(function, translator)
                .filter(each -> ReadOnly.is(each, translator.context()))
                .orElseThrow(() -> inLoop(function));
    }

    static Untranslatable inLoop(BodyExpression function) {
        return Untranslatable.construct(
                "a stage of a stream that waits for something and may write",
                "write a `for` loop",
                function.position());
    }
}
