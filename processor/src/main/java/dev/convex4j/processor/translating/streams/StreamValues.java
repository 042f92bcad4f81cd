package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.LocalValues;
import dev.convex4j.processor.translating.graph.Returns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The streams, written elsewhere, that a value of the program may be. */
final class StreamValues {
    private final Expressions translator;
    private final Set<BodyExpression> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Pipeline> found = new ArrayList<>();
    private boolean open;

    private StreamValues(Expressions translator) {
        this.translator = translator;
    }

    /** Whether the stages of none that it may be can be noticed. */
    static boolean areQuiet(BodyExpression stream, Expressions translator) {
        return !areNoticed(stream, pipeline -> true, translator);
    }

    /** Whether the stages of one that it may be, of those that are meant, may throw or have an effect. */
    static boolean areNoticed(BodyExpression stream, Predicate<Pipeline> meant, Expressions translator) {
        return of(stream, translator).stream()
                .filter(meant)
                .anyMatch(
                        pipeline -> !pipeline.stages().stream().allMatch(stage -> StageOrder.isQuiet(stage, translator))
                                || !(pipeline.isValue()
                                        || StreamSources.isConcat(pipeline.source())
                                        || StageOrder.isQuiet(pipeline, translator)));
    }

    /** All streams of the program where nobody knows which of them it may be. */
    static List<Pipeline> of(BodyExpression stream, Expressions translator) {
        StreamValues values = new StreamValues(translator);
        values.add(
                stream,
                Optional.ofNullable(translator.context().program().methods().get(translator.member())));
        return values.open ? written(translator) : values.found;
    }

    private void add(BodyExpression stream, Optional<MethodBody> body) {
        if (!seen.add(stream)) {
            return;
        } else if (Streams.isWritten(stream)) {
            Pipeline pipeline = Pipeline.of(stream);
            found.add(pipeline);
            if (pipeline.isValue()) {
                add(pipeline.source(), body);
            } else if (StreamSources.isConcat(pipeline.source())) {
                ((BodyExpression.Call) pipeline.source()).arguments().forEach(part -> add(part, body));
            }
            return;
        }
        Optional<List<BodyExpression>> parts = parts(stream, body);
        parts.ifPresent(values -> values.forEach(value -> add(value, body)));
        open |= parts.isEmpty() && !isAdded(stream);
    }

    private Optional<List<BodyExpression>> parts(BodyExpression stream, Optional<MethodBody> body) {
        if (stream instanceof BodyExpression.Conditional choice) {
            return Optional.of(List.of(choice.whenTrue(), choice.whenFalse()));
        } else if (stream instanceof BodyExpression.Local local) {
            return body.map(method -> LocalValues.of(method).of(local)).filter(values -> !values.isEmpty());
        }
        return stream instanceof BodyExpression.Call call ? given(call, body) : Optional.empty();
    }

    /** What the lambdas give that a call of a function may run. */
    private Optional<List<BodyExpression>> given(BodyExpression.Call call, Optional<MethodBody> body) {
        if (body.isEmpty()
                || call.receiver().isEmpty()
                || !translator.context().functions().isCall(call.method())) {
            return Optional.empty();
        }
        return translator
                .context()
                .lists()
                .functions(call.receiver().get(), body.get().key())
                .filter(functions -> functions.stream().allMatch(BodyExpression.Lambda.class::isInstance))
                .map(functions -> functions.stream()
                        .flatMap(function -> results((BodyExpression.Lambda) function).stream())
                        .toList());
    }

    private static List<BodyExpression> results(BodyExpression.Lambda lambda) {
        return lambda.body() instanceof LambdaBody.OfBlock block
                ? Returns.of(block.statements())
                : List.of(((LambdaBody.OfExpression) lambda.body()).value());
    }

    /** Whether a value is what a method of the user's returns, which no other one overrides. */
    private boolean isAdded(BodyExpression stream) {
        if (!(stream instanceof BodyExpression.Call call)) {
            return false;
        }
        Optional<MethodBody> called = Optional.ofNullable(
                        translator.context().program().methods().get(call.method()))
                .filter(method ->
                        method.isStatic() || !translator.context().hierarchy().isOverridden(call.method()))
                .filter(method -> !Returns.of(method.statements()).isEmpty());
        called.ifPresent(method -> Returns.of(method.statements()).forEach(value -> add(value, called)));
        return called.isPresent();
    }

    private static List<Pipeline> written(Expressions translator) {
        Set<BodyExpression> receivers = Collections.newSetFromMap(new IdentityHashMap<>());
        List<BodyExpression> streams = new ArrayList<>();
        BodyVisitor visitor = new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (Streams.isWritten(expression)) {
                    streams.add(expression);
                }
                if (expression instanceof BodyExpression.Call call) {
                    call.receiver().ifPresent(receivers::add);
                }
            }
        };
        translator.context().program().methods().values().forEach(body -> BodyWalker.walk(body, visitor));
        translator.context().program().constants().values().forEach(value -> BodyWalker.walk(value, visitor));
        return streams.stream()
                .filter(stream -> !receivers.contains(stream))
                .map(Pipeline::of)
                .toList();
    }
}
