package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.functions.NullResults;
import dev.convex4j.processor.translating.functions.WaitingFunctions;
import dev.convex4j.processor.translating.jdk.Keys;
import dev.convex4j.processor.translating.jdk.Lists;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.ordering.Comparators;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import java.util.List;
import java.util.Optional;

/** The stages of a stream: each makes an array of the one before, or lets each of its elements go on. */
final class StreamStages {
    private final Expressions translator;

    StreamStages(Expressions translator) {
        this.translator = translator;
    }

    Elements after(Elements elements, BodyExpression.Call stage) {
        JavaType type = Types.streamed(stage.type());
        Lists.requireUnchanged(stage.position(), translator);
        return switch (stage.method().name()) {
            case "filter" -> filtered(elements, stage.arguments().get(0));
            case "map", "mapToObj", "mapToInt", "mapToLong", "mapToDouble" ->
                mapped(elements, stage.arguments().get(0), type);
            case "boxed" -> elements.as(type);
            case "asLongStream" -> elements.after("map", Code.name("BigInt"), type);
            case "asDoubleStream" ->
                elements.type() == Primitive.LONG
                        ? elements.after("map", Code.name("Number"), type)
                        : elements.as(type);
            case "flatMap", "flatMapToInt", "flatMapToLong", "flatMapToDouble" ->
                flattened(elements, stage.arguments().get(0), type);
            case "distinct" -> distinct(elements, stage);
            case "sorted" -> sorted(elements, stage);
            case "limit" -> cut(elements, stage, true);
            case "skip" -> cut(elements, stage, false);
            case "takeWhile", "dropWhile" -> separated(elements, stage);
            case "peek" ->
                elements.after("peek", Lambdas.callback(stage.arguments().get(0), translator), type);
            case "mapMulti" ->
                elements.after("mapMulti", translator.code(stage.arguments().get(0)), type);
            case "parallel", "sequential", "unordered" -> elements;
            default -> throw refused(stage, translator);
        };
    }

    /** A call that has no translation, for the reason that its row says. */
    static Untranslatable refused(BodyExpression.Call call, Expressions translator) {
        return Untranslatable.library(
                call.method().display() + "(..)",
                translator.context().library().instead(call.method()).orElse("write a `for` loop"),
                call.position());
    }

    /** Whether a {@code flatMap} calls a function that makes streams elsewhere than in one expression here. */
    static boolean isComputedFlat(BodyExpression.Call stage, Expressions translator) {
        if (!stage.method().name().startsWith("flatMap")
                || !Types.isStream(stage.type())
                || WaitingFunctions.waits(stage.arguments().get(0), translator)) {
            return false;
        }
        BodyExpression function = stage.arguments().get(0);
        return function instanceof BodyExpression.MethodReference reference
                ? !isListStream(reference) && !reference.method().owner().equals(Types.OPTIONAL)
                : StageOrder.inner(stage).isEmpty();
    }

    private static boolean isListStream(BodyExpression.MethodReference reference) {
        return reference.method().name().equals("stream")
                && CollectionKind.of(reference.parameterTypes().get(0))
                        .filter(CollectionKind::isArray)
                        .isPresent();
    }

    Elements filtered(Elements elements, BodyExpression test) {
        if (WaitingFunctions.waits(test, translator)) {
            return Elements.made(WaitingStages.filtered(elements, test, translator), elements.type());
        }
        return elements.after("filter", Lambdas.test(test, translator), elements.type());
    }

    /** What gives each element itself is left out. */
    Elements mapped(Elements elements, BodyExpression function, JavaType type) {
        if (WaitingFunctions.waits(function, translator)) {
            return Elements.made(WaitingStages.mapped(elements, function, type, translator), type);
        }
        TsExpression callback = Lambdas.callback(function, translator);
        return isIdentity(callback) ? elements.as(type) : elements.after("map", callback, type);
    }

    static boolean isIdentity(TsExpression function) {
        return function instanceof TsExpression.Arrow arrow
                && arrow.parameters().get(0).binding() instanceof TsParameter.Binding.Name name
                && arrow.body() instanceof TsExpression.ArrowBody.OfExpression body
                && body.value().equals(new TsExpression.Identifier(name.name()));
    }

    Elements flattened(Elements elements, BodyExpression function, JavaType type) {
        if (function instanceof BodyExpression.MethodReference reference
                && (isListStream(reference) || reference.method().owner().equals(Types.OPTIONAL))) {
            return flattened(elements, reference, type);
        } else if (WaitingFunctions.waits(function, translator)) {
            return Elements.made(WaitingStages.flattened(elements, function, translator), type);
        } else if (!(function instanceof BodyExpression.Lambda lambda)
                || !(lambda.body() instanceof LambdaBody.OfExpression body)
                || !Types.isStream(body.value().type())) {
            return flattenedByFunction(elements, function, type);
        } else {
            Scope.Frame frame = translator.scope().enter();
            BodyExpression.Parameter parameter = lambda.parameters().get(0);
            String name = translator
                    .scope()
                    .declare(parameter.id(), parameter.name(), Absence.UNDEFINED, true)
                    .name();
            TsExpression inner = elements.lazy()
                    ? LazyStreams.part(body.value(), translator)
                    : Streams.elements(body.value(), true, translator).code();
            translator.scope().leave(frame);
            return elements.after("flatMap", Code.arrow(List.of(name), inner), type);
        }
    }

    /** A function that gives streams, which are iterable. */
    private Elements flattenedByFunction(Elements elements, BodyExpression function, JavaType type) {
        if (!elements.lazy() || NullResults.mayBe(function, translator)) {
            throw Untranslatable.construct(
                    "this function of `flatMap`",
                    "write it in place, as a lambda `x -> ..` with one expression",
                    function.position());
        }
        return elements.after("flatMap", Lambdas.callback(function, translator), type);
    }

    private Elements flattened(Elements elements, BodyExpression.MethodReference reference, JavaType type) {
        boolean list = isListStream(reference);
        if (elements.lazy() && (list || reference.method().owner().equals(Types.OPTIONAL))) {
            TsExpression value = Code.name(list ? "list" : "value");
            TsExpression values = list
                    ? value
                    : Code.call(Helpers.java("presentOnes", translator), new TsExpression.ArrayLiteral(List.of(value)));
            return elements.after("flatMap", Code.arrow(List.of(list ? "list" : "value"), values), type);
        } else if (list) {
            return Elements.made(Code.invoke(elements.code(), "flat"), type);
        } else if (reference.method().owner().equals(Types.OPTIONAL)) {
            return Elements.made(Code.call(Helpers.java("presentOnes", translator), elements.code()), type);
        }
        throw new IllegalStateException("no stream of a list: " + reference.method());
    }

    private Elements distinct(Elements elements, BodyExpression.Call stage) {
        boolean plain = Keys.areNative(elements.type(), stage.position(), translator);
        TsExpression set = plain ? Code.name("Set") : Helpers.java("KeyedSet", translator);
        if (elements.lazy()) {
            List<TsExpression> seen = plain ? List.of() : List.of(new TsExpression.New(set, List.of(), List.of()));
            return elements.next(Code.call(Code.member(elements.code(), "distinct"), seen), elements.type());
        }
        TsExpression made = new TsExpression.New(set, List.of(), List.of(elements.code()));
        return Elements.made(new TsExpression.ArrayLiteral(List.of(new TsExpression.Spread(made))), elements.type());
    }

    private Elements sorted(Elements elements, BodyExpression.Call stage) {
        Optional<BodyExpression> comparator = stage.arguments().stream().findFirst();
        comparator.ifPresent(given -> Comparators.requireQuiet(given, translator));
        List<TsExpression> function = Comparators.sorting(comparator, elements.type(), stage, translator).stream()
                .toList();
        return elements.next(Code.call(Code.member(elements.sortable(), "sort"), function), elements.type());
    }

    private Elements separated(Elements elements, BodyExpression.Call stage) {
        String name = stage.method().name();
        TsExpression test = Lambdas.callback(stage.arguments().get(0), translator);
        return elements.next(
                elements.lazy()
                        ? Code.invoke(elements.code(), name, test)
                        : Code.call(Helpers.java(name, translator), elements.code(), test),
                elements.type());
    }

    private Elements cut(Elements elements, BodyExpression.Call stage, boolean first) {
        BodyExpression count = stage.arguments().get(0);
        Optional<Long> known =
                ConstantValues.knownInteger(count).filter(value -> value >= 0 && value <= Integer.MAX_VALUE);
        if (elements.lazy()) {
            TsExpression number =
                    known.<TsExpression>map(TsExpression.NumberLiteral::new).orElseGet(() -> number(count));
            return elements.after(first ? "limit" : "skip", number, elements.type());
        } else if (known.isPresent()) {
            TsExpression number = new TsExpression.NumberLiteral(known.get());
            return Elements.made(
                    first
                            ? Code.invoke(elements.code(), "slice", new TsExpression.NumberLiteral(0), number)
                            : Code.invoke(elements.code(), "slice", number),
                    elements.type());
        }
        return Elements.made(
                Code.call(Helpers.java(first ? "atMost" : "afterFirst", translator), elements.code(), number(count)),
                elements.type());
    }

    private TsExpression number(BodyExpression count) {
        return Types.isInt(count.type())
                ? translator.into(count, Primitive.INT)
                : Code.call(Code.name("Number"), translator.into(count, Primitive.LONG));
    }
}
