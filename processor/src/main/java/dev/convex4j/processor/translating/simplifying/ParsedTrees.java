package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.Function;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The code that makes another value of each one that a value holds, as Java writes it. */
final class ParsedTrees {
    static final String OPTIONAL = "java.util.Optional";
    static final String LIST = "java.util.List";
    static final String MAP = "java.util.Map";

    private static final String PAGE = "dev.convex4j.runtime.Page";
    private static final String STREAM = "java.util.stream.Stream";
    private static final String COLLECTOR = "java.util.stream.Collector";
    private static final String COLLECTORS = "java.util.stream.Collectors";
    private static final String ENTRY = "java.util.Map.Entry";
    private static final String FUNCTION = "java.util.function.Function";
    private static final String BINARY_OPERATOR = "java.util.function.BinaryOperator";
    private static final String BI_FUNCTION = "java.util.function.BiFunction";
    private static final String SUPPLIER = "java.util.function.Supplier";
    private static final String LINKED_MAP = "java.util.LinkedHashMap";
    private static final String OBJECT = "java.lang.Object";

    /** Above the ids of all locals that a source has, and below those of later passes. */
    private static final int FIRST_ID = 800_000;

    private int ids = FIRST_ID;
    private int places;

    int nextId() {
        return ids++;
    }

    /** A place of its own: what is known of expressions is known by where they stand. */
    Position at(Position origin) {
        return new Position.Made(origin instanceof Position.Made made ? made.origin() : origin, places++);
    }

    /** {@code value.map(each -> ..)}. */
    BodyExpression ofOptional(BodyExpression value, UnaryOperator<BodyExpression> parsed) {
        return call(
                OPTIONAL,
                "map",
                List.of(FUNCTION),
                Optional.of(value),
                List.of(each("value", argument(value.type(), 0), value, parsed)),
                value.type());
    }

    /** {@code value == null ? null : ..}, where the value can be named twice. */
    BodyExpression ofNullable(BodyExpression value, UnaryOperator<BodyExpression> parsed) {
        if (isNamed(value)) {
            BodyExpression none =
                    new BodyExpression.Literal(Optional.empty(), new JavaType.Null(), at(value.position()));
            BodyExpression isNone =
                    new BodyExpression.Binary("==", value, none, JavaType.Primitive.BOOLEAN, at(value.position()));
            return new BodyExpression.Conditional(
                    isNone, none, parsed.apply(value), value.type(), at(value.position()));
        }
        JavaType optional = declared(OPTIONAL, value.type());
        BodyExpression wrapped =
                call(OPTIONAL, "ofNullable", List.of(OBJECT), Optional.empty(), List.of(value), optional);
        BodyExpression none = new BodyExpression.Literal(Optional.empty(), new JavaType.Null(), at(value.position()));
        return call(
                OPTIONAL,
                "orElse",
                List.of(OBJECT),
                Optional.of(ofOptional(wrapped, parsed)),
                List.of(none),
                value.type());
    }

    private static boolean isNamed(BodyExpression value) {
        return value instanceof BodyExpression.Local
                || value instanceof BodyExpression.InstanceField
                || (value instanceof BodyExpression.Call call
                        && call.receiver()
                                .filter(BodyExpression.Local.class::isInstance)
                                .isPresent()
                        && call.arguments().isEmpty());
    }

    /** {@code value.stream().map(each -> ..).toList()}. */
    BodyExpression ofList(BodyExpression value, UnaryOperator<BodyExpression> parsed) {
        JavaType element = argument(value.type(), 0);
        BodyExpression mapped = mapped(value, element, element, each("element", element, value, parsed));
        return call(STREAM, "toList", List.of(), Optional.of(mapped), List.of(), declared(LIST, element));
    }

    /** {@code value.map(each -> ..)}. */
    BodyExpression ofPage(BodyExpression value, UnaryOperator<BodyExpression> parsed) {
        JavaType element = argument(value.type(), 0);
        return call(
                PAGE,
                "map",
                List.of(FUNCTION),
                Optional.of(value),
                List.of(each("element", element, value, parsed)),
                value.type());
    }

    private BodyExpression mapped(BodyExpression value, JavaType before, JavaType after, BodyExpression function) {
        BodyExpression stream = call(
                "java.util.Collection", "stream", List.of(), Optional.of(value), List.of(), declared(STREAM, before));
        return call(STREAM, "map", List.of(FUNCTION), Optional.of(stream), List.of(function), declared(STREAM, after));
    }

    /** {@code value.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> .., (a, b) -> b, LinkedHashMap::new))}. */
    BodyExpression ofMap(BodyExpression value, UnaryOperator<BodyExpression> parsed) {
        JavaType key = argument(value.type(), 0);
        JavaType held = argument(value.type(), 1);
        JavaType entry = declared(ENTRY, key, held);
        BodyExpression entries =
                call(MAP, "entrySet", List.of(), Optional.of(value), List.of(), declared("java.util.Set", entry));
        BodyExpression stream = call(
                "java.util.Collection", "stream", List.of(), Optional.of(entries), List.of(), declared(STREAM, entry));
        JavaType made = declared(LINKED_MAP, key, held);
        BodyExpression collector = call(
                COLLECTORS,
                "toMap",
                List.of(FUNCTION, FUNCTION, BINARY_OPERATOR, SUPPLIER),
                Optional.empty(),
                List.of(
                        function(entry, key, value, each -> ofEntry("getKey", each, key)),
                        function(entry, held, value, each -> parsed.apply(ofEntry("getValue", each, held))),
                        last(held, value),
                        newMap(made, value)),
                declared(COLLECTOR, entry, new JavaType.Other("?"), made));
        return call(STREAM, "collect", List.of(COLLECTOR), Optional.of(stream), List.of(collector), made);
    }

    private BodyExpression ofEntry(String accessor, BodyExpression entry, JavaType type) {
        return call(ENTRY, accessor, List.of(), Optional.of(entry), List.of(), type);
    }

    private BodyExpression function(
            JavaType parameter, JavaType result, BodyExpression source, UnaryOperator<BodyExpression> body) {
        return lambda("entry", parameter, result, source, body);
    }

    private BodyExpression each(String name, JavaType type, BodyExpression source, UnaryOperator<BodyExpression> body) {
        return lambda(name, type, type, source, body);
    }

    private BodyExpression lambda(
            String name, JavaType type, JavaType result, BodyExpression source, UnaryOperator<BodyExpression> body) {
        int id = nextId();
        return new BodyExpression.Lambda(
                List.of(new BodyExpression.Parameter(name, id, type)),
                new BodyExpression.LambdaBody.OfExpression(
                        body.apply(new BodyExpression.Local(name, id, type, at(source.position())))),
                new Function(Optional.of(new MethodKey(FUNCTION, "apply", List.of(OBJECT))), List.of(type), result),
                declared(FUNCTION, type, result),
                at(source.position()));
    }

    /** The keys of a map are different ones: this is never asked. */
    private BodyExpression last(JavaType type, BodyExpression source) {
        int first = nextId();
        int second = nextId();
        return new BodyExpression.Lambda(
                List.of(
                        new BodyExpression.Parameter("first", first, type),
                        new BodyExpression.Parameter("second", second, type)),
                new BodyExpression.LambdaBody.OfExpression(
                        new BodyExpression.Local("second", second, type, at(source.position()))),
                new Function(
                        Optional.of(new MethodKey(BI_FUNCTION, "apply", List.of(OBJECT, OBJECT))),
                        List.of(type, type),
                        type),
                declared(BINARY_OPERATOR, type),
                at(source.position()));
    }

    private BodyExpression newMap(JavaType type, BodyExpression source) {
        return new BodyExpression.MethodReference(
                new MethodKey(LINKED_MAP, "<init>", List.of()),
                BodyExpression.ReferenceKind.CONSTRUCTOR,
                Optional.empty(),
                new Function(Optional.of(new MethodKey(SUPPLIER, "get", List.of())), List.of(), type),
                Invocation.of(List.of(), false, JavaType.Primitive.VOID),
                type,
                declared(SUPPLIER, type),
                at(source.position()));
    }

    private BodyExpression.Call call(
            String owner,
            String name,
            List<String> parameters,
            Optional<BodyExpression> receiver,
            List<BodyExpression> arguments,
            JavaType type) {
        return new BodyExpression.Call(
                new MethodKey(owner, name, parameters),
                receiver,
                arguments,
                false,
                type,
                at(receiver.orElseGet(() -> arguments.get(0)).position()));
    }

    private static JavaType argument(JavaType type, int index) {
        return type instanceof JavaType.Declared declared
                        && declared.arguments().size() > index
                ? declared.arguments().get(index)
                : declared(OBJECT);
    }

    private static JavaType declared(String name, JavaType... arguments) {
        return new JavaType.Declared(name, List.of(arguments));
    }
}
