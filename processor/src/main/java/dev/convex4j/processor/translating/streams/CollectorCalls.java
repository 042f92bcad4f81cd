package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TextTemplate;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.functions.NullResults;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.ordering.Comparators;
import dev.convex4j.processor.translating.ordering.Sorts;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code collect(Collectors..)}: each collector says what becomes of an array. */
public final class CollectorCalls {
    static final String OWNER = "java.util.stream.Collectors";

    /** Collectors whose functions give a truth value or, at the end, the result itself. */
    private static final Set<String> TESTING = Set.of("filtering", "partitioningBy", "collectingAndThen");

    private final Expressions translator;
    private final CollectedMaps maps;
    private final CollectedCollections collections;

    CollectorCalls(Expressions translator) {
        this.translator = translator;
        this.maps = new CollectedMaps(this, translator);
        this.collections = new CollectedCollections(translator);
    }

    TsExpression collected(BodyExpression.Call call, Elements elements) {
        if (call.arguments().size() != 1) {
            return isListing(call.arguments()) ? elements.own() : gathered(call.arguments(), elements.code());
        }
        return collected(call.arguments().get(0), elements, call.type());
    }

    /** @param type of the result */
    TsExpression collected(BodyExpression collector, Elements elements, JavaType type) {
        if (!(collector instanceof BodyExpression.Call call)
                || !call.method().owner().equals(OWNER)) {
            return isWritten(collector)
                    ? ofFunctions((BodyExpression.Call) collector, elements)
                    : Code.call(translator.code(collector), elements.own());
        }
        List<BodyExpression> arguments = call.arguments();
        if (!TESTING.contains(call.method().name())) {
            arguments.forEach(function -> NullResults.refuse(function, translator));
        }
        return switch (call.method().name()) {
            case "toList", "toUnmodifiableList" -> elements.own();
            case "toSet", "toUnmodifiableSet" -> collections.set(elements, type, call);
            case "toCollection" -> collections.supplied(elements, type, call);
            case "joining" -> joined(elements, call);
            case "counting" -> StreamResults.count(elements);
            case "summingInt", "summingLong", "summingDouble" -> numbers(call, elements, true);
            case "averagingInt", "averagingLong", "averagingDouble" -> numbers(call, elements, false);
            case "summarizingInt", "summarizingLong", "summarizingDouble" -> summary(call, elements);
            case "reducing" -> reducing(call, elements, type);
            case "teeing" -> teeing(call, elements);
            case "minBy", "maxBy" -> extreme(call, elements);
            case "mapping" -> mapping(call, elements, type);
            case "filtering" ->
                collected(arguments.get(1), new StreamStages(translator).filtered(elements, arguments.get(0)), type);
            case "flatMapping" -> flatMapping(call, elements, type);
            case "collectingAndThen" -> finished(call, elements);
            case "groupingBy" -> maps.grouped(call, elements, type);
            case "partitioningBy" -> maps.partitioned(call, elements, type);
            case "toMap", "toUnmodifiableMap" -> maps.mapped(call, elements, type);
            default ->
                throw Untranslatable.library(
                        "Collectors." + call.method().name(), "write a `for` loop", call.position());
        };
    }

    /** {@code Collector.of(..)}. */
    private static boolean isWritten(BodyExpression collector) {
        return collector instanceof BodyExpression.Call call
                && call.method().owner().equals("java.util.stream.Collector");
    }

    /** {@code collect(ArrayList::new, ArrayList::add, ArrayList::addAll)}. */
    private static boolean isListing(List<BodyExpression> functions) {
        return functions.get(0) instanceof BodyExpression.MethodReference made
                && made.method().name().equals("<init>")
                && made.method().parameterTypes().isEmpty()
                && CollectionKind.of(made.method().owner())
                        .filter(CollectionKind.LIST::equals)
                        .isPresent()
                && functions.get(1) instanceof BodyExpression.MethodReference added
                && added.method().name().equals("add")
                && added.kind() == BodyExpression.ReferenceKind.UNBOUND;
    }

    /** {@code collected(list, () => [], (made, x) => ..)}. */
    private TsExpression gathered(List<BodyExpression> functions, TsExpression elements) {
        return Code.call(
                Helpers.java("collected", translator),
                elements,
                translator.code(functions.get(0)),
                translator.code(functions.get(1)));
    }

    /** {@code Collector.of(supplier, accumulator, combiner, finisher)}: nothing runs in parallel, so that nothing is combined. */
    private TsExpression ofFunctions(BodyExpression.Call call, Elements elements) {
        TsExpression made = gathered(call.arguments(), elements.code());
        boolean finished = call.arguments().size() > 3
                && translator.context().functions().isFunction(call.invocation().targetType(3));
        return finished
                ? Code.call(
                        Helpers.java("bound", translator),
                        made,
                        Lambdas.callback(call.arguments().get(3), translator))
                : made;
    }

    /** A collector that somebody else hands elements to: {@code (all: string[]): string => all.join(", ")}. */
    public static Value value(BodyExpression.Call call, Expressions translator) {
        if (!(call.type() instanceof JavaType.Declared type) || type.arguments().size() != 3) {
            throw Streams.unread(call);
        }
        JavaType element = type.arguments().get(0);
        JavaType result = type.arguments().get(2);
        Scope.Frame frame = translator.scope().enter();
        String all = translator
                .scope()
                .declare(translator.scope().syntheticId(), "all", Absence.UNDEFINED, true)
                .name();
        CollectorCalls collectors = new CollectorCalls(translator);
        TsExpression code = collectors.collected(
                NullChecks.inserted(call, translator), new Elements(Code.name(all), element, false, false), result);
        translator.scope().leave(frame);
        return Value.of(new TsExpression.Arrow(
                false,
                List.of(TsParameter.typed(
                        all,
                        new TsType.ArrayType(
                                TypeNames.of(element, translator.module(), translator.context(), call.position())))),
                Optional.of(TypeNames.of(result, translator.module(), translator.context(), call.position())),
                new TsExpression.ArrowBody.OfExpression(code)));
    }

    private TsExpression joined(Elements elements, BodyExpression.Call call) {
        List<BodyExpression> arguments = call.arguments();
        if (!Purity.areAllPure(arguments, translator.context())) {
            throw Untranslatable.construct(
                    "a separator that is computed here", "assign it to a local variable first", call.position());
        }
        TsExpression separator =
                arguments.isEmpty() ? new TsExpression.StringLiteral("") : translator.code(arguments.get(0));
        TsExpression texts = Code.invoke(texts(elements).array(), "join", separator);
        return arguments.size() < 3
                ? texts
                : new TextTemplate()
                        .add(translator.code(arguments.get(1)))
                        .add(texts)
                        .add(translator.code(arguments.get(2)))
                        .code();
    }

    /** JavaScript joins {@code null} as an empty text, Java as {@code null}. */
    private Elements texts(Elements elements) {
        return elements.nullable() ? elements.after("map", Code.name("String"), elements.type()) : elements;
    }

    /** What a collector makes of what its function has given for each element. */
    TsExpression afterFunction(BodyExpression.Call call, Elements results, JavaType type) {
        String name = call.method().name();
        if (name.equals("mapping")) {
            return collected(call.arguments().get(1), results, type);
        }
        return name.startsWith("summarizing")
                ? StreamResults.summary(results.array(), type(name), translator)
                : numbers(name, results.array(), name.startsWith("summing"));
    }

    private TsExpression numbers(BodyExpression.Call call, Elements elements, boolean sum) {
        String name = call.method().name();
        return numbers(name, mapped(call, elements, type(name)), sum);
    }

    private TsExpression numbers(String collector, TsExpression numbers, boolean sum) {
        Primitive type = type(collector);
        return sum
                ? StreamResults.sum(numbers, type, translator)
                : Code.binary(
                        "??", StreamResults.average(numbers, type, translator), new TsExpression.NumberLiteral(0));
    }

    private static Primitive type(String collector) {
        return collector.endsWith("Int")
                ? Primitive.INT
                : collector.endsWith("Long") ? Primitive.LONG : Primitive.DOUBLE;
    }

    private TsExpression mapped(BodyExpression.Call call, Elements elements, Primitive type) {
        return new StreamStages(translator)
                .mapped(elements, call.arguments().get(0), type)
                .array();
    }

    private TsExpression summary(BodyExpression.Call call, Elements elements) {
        Primitive type = type(call.method().name());
        return StreamResults.summary(mapped(call, elements, type), type, translator);
    }

    /** {@code list.reduce(..)}, perhaps of what a function gives for each element. */
    private TsExpression reducing(BodyExpression.Call call, Elements elements, JavaType type) {
        List<BodyExpression> arguments = call.arguments();
        BodyExpression operator = arguments.get(arguments.size() - 1);
        if (arguments.size() == 1) {
            return Code.call(
                    Helpers.java("reduced", translator), elements.code(), StreamResults.operator(operator, translator));
        }
        Elements mapped = arguments.size() == 2
                ? elements
                : new StreamStages(translator).mapped(elements, arguments.get(1), type);
        return StreamResults.reduced(mapped, arguments.get(0), operator, type, translator);
    }

    /** {@code tee(list, (all) => .., (all) => .., (a, b) => ..)}. */
    private TsExpression teeing(BodyExpression.Call call, Elements elements) {
        BodyExpression join = call.arguments().get(2);
        return Code.call(
                Helpers.java("tee", translator),
                elements.array(),
                part(call.arguments().get(0), elements.type(), Results.parameter(join, 0)),
                part(call.arguments().get(1), elements.type(), Results.parameter(join, 1)),
                StreamResults.operator(join, translator));
    }

    private TsExpression part(BodyExpression collector, JavaType element, JavaType result) {
        Scope.Frame frame = translator.scope().enter();
        String all = translator
                .scope()
                .declare(translator.scope().syntheticId(), "all", Absence.UNDEFINED, true)
                .name();
        TsExpression code = collected(collector, new Elements(Code.name(all), element, false, false), result);
        translator.scope().leave(frame);
        return Code.arrow(List.of(all), code);
    }

    private TsExpression extreme(BodyExpression.Call call, Elements elements) {
        BodyExpression comparator = call.arguments().get(0);
        Comparators.requireQuiet(comparator, translator);
        return Code.call(
                Helpers.java(call.method().name().replace("By", "Of"), translator),
                elements.code(),
                Sorts.comparison(call, 0, elements.type(), translator));
    }

    private TsExpression mapping(BodyExpression.Call call, Elements elements, JavaType type) {
        BodyExpression function = call.arguments().get(0);
        return collected(
                call.arguments().get(1),
                new StreamStages(translator).mapped(elements, function, Results.of(function)),
                type);
    }

    private TsExpression flatMapping(BodyExpression.Call call, Elements elements, JavaType type) {
        BodyExpression function = call.arguments().get(0);
        return collected(
                call.arguments().get(1),
                new StreamStages(translator).flattened(elements, function, Types.streamed(Results.of(function))),
                type);
    }

    /** {@code collectingAndThen(.., List::copyOf)}: nobody changes what it gives. */
    private TsExpression finished(BodyExpression.Call call, Elements elements) {
        BodyExpression function = call.arguments().get(1);
        TsExpression before = collected(call.arguments().get(0), elements, Results.parameter(function, 0));
        boolean copy = function instanceof BodyExpression.MethodReference reference
                && (reference.method().name().startsWith("unmodifiable")
                        || reference.method().name().equals("copyOf"));
        return copy
                ? before
                : Code.call(Helpers.java("bound", translator), before, Lambdas.callback(function, translator));
    }
}
