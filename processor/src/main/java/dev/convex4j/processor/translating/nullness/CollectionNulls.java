package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What gets into collections and arrays, and from there to elsewhere. */
final class CollectionNulls {
    /** The methods of collections that put their last argument into them. */
    private static final Set<String> STORING =
            Set.of("add", "addFirst", "addLast", "put", "putIfAbsent", "replace", "set", "setValue");

    /** The methods of collections that copy what another one holds. */
    private static final Set<String> COPYING = Set.of("addAll", "putAll");

    /** The functions that are called with what a collection holds: which of their parameters that is. */
    private static final Map<String, Integer> OF_LISTS = Map.of("forEach", 0, "removeIf", 0, "replaceAll", 0);

    private static final Map<String, Integer> OF_MAPS = Map.of("forEach", 1, "replaceAll", 1);

    private final Program program;
    private final Families families;
    private final Sources sources;
    private final FlowGraph graph;
    private final StreamNulls streams;

    CollectionNulls(Program program, Families families, Sources sources, FlowGraph graph) {
        this.program = program;
        this.families = families;
        this.sources = sources;
        this.graph = graph;
        this.streams = new StreamNulls(sources);
    }

    void loop(BodyStatement.ForEach loop, MethodKey member) {
        if (holdsValues(loop.values())) {
            flow(
                    sources.contents(loop.values(), member),
                    Set.of(sources.local(loop.variable().id(), member)));
        }
    }

    private static boolean holdsValues(BodyExpression values) {
        return StreamNulls.holdsValues(values);
    }

    void creation(BodyExpression.New creation, MethodKey member) {
        if (CollectionKind.of(creation.constructor().owner()).isPresent()) {
            creation.arguments().forEach(argument -> copy(argument, creation, member));
        }
    }

    /** What one collection, or the array of its elements, has the other one has, too. */
    private void copy(BodyExpression from, BodyExpression to, MethodKey member) {
        boolean holds = from.type() instanceof JavaType.Array
                || CollectionKind.of(from.type()).isPresent();
        if (holds && holdsValues(from)) {
            flow(sources.contents(from, member), sources.places(to, member));
        }
    }

    void array(BodyExpression.NewArray node, MethodKey member) {
        Set<Object> sites = sources.sites().of(node, member);
        JavaType.Array type = node.type();
        known(type, sites);
        if (type.element() instanceof JavaType.Primitive) {
            return;
        } else if (node.isInitialized()) {
            Set<Slot> contents = Sources.contents(sites);
            node.elements().forEach(element -> value(element, contents, member));
            return;
        }
        boolean empty = isZero(node.dimensions().get(0));
        for (int i = 1; i < node.dimensions().size(); i++) {
            empty |= isZero(node.dimensions().get(i));
            sites = sources.sites().within(sites.iterator().next());
            type = (JavaType.Array) type.element();
            known(type, sites);
        }
        if (!empty && !(type.element() instanceof JavaType.Primitive)) {
            flow(Set.of(Slot.NULL), Sources.contents(sites));
        }
    }

    /** Arrays of which it is known where they were made may come to where that isn't known. */
    private void known(JavaType.Array type, Set<Object> sites) {
        for (Slot contents : Sources.contents(sites)) {
            graph.add(contents, Slot.read(type.toString()));
            graph.add(Slot.written(type.toString()), contents);
        }
        graph.add(Slot.written(type.toString()), Slot.read(type.toString()));
    }

    private static boolean isZero(BodyExpression length) {
        return length instanceof BodyExpression.Literal literal
                && literal.value().filter(value -> value.equals(0)).isPresent();
    }

    void call(BodyExpression.Call call, MethodKey member) {
        List<BodyExpression> arguments = call.arguments();
        String name = call.method().name();
        if (call.method().owner().equals("java.util.Arrays")
                || call.method().owner().equals("java.util.Collections")) {
            ofClass(call, member);
        } else if (name.equals("clone") && call.type() instanceof JavaType.Array) {
            copy(call.receiver().orElseThrow(), call, member);
        } else if (call.receiver().isPresent() && ListTypes.isMethodOfList(call.method())) {
            BodyExpression receiver = call.receiver().get();
            if (STORING.contains(name) && takesNull(receiver, member)) {
                value(arguments.get(arguments.size() - 1), sources.places(receiver, member), member);
            } else if (COPYING.contains(name)) {
                copy(arguments.get(arguments.size() - 1), receiver, member);
            } else if (name.equals("subList") || name.equals("toArray")) {
                copy(receiver, call, member);
            }
            functions(call, receiver, member);
        } else if (call.receiver().isPresent() && isListing(call)) {
            flow(streams.of(call.receiver().get(), member), sources.places(call, member));
        } else if (call.receiver().isPresent() && !arguments.isEmpty()) {
            stage(call, member);
        }
    }

    /** Whether {@code null} is let into a collection: elsewhere, it is refused on its way. */
    private boolean takesNull(BodyExpression collection, MethodKey member) {
        return CollectionKind.of(collection.type())
                        .filter(kind -> kind == CollectionKind.LIST || kind.isMap() || kind == CollectionKind.ENTRY)
                        .isPresent()
                && !sources.sites().isOpen(collection, member);
    }

    private void ofClass(BodyExpression.Call call, MethodKey member) {
        List<BodyExpression> arguments = call.arguments();
        switch (call.method().name()) {
            case "asList" -> {
                if (call.varargs()) {
                    arguments.forEach(each -> value(each, sources.places(call, member), member));
                }
            }
            case "nCopies", "singletonList" ->
                value(arguments.get(arguments.size() - 1), sources.places(call, member), member);
            case "fill" -> value(arguments.get(arguments.size() - 1), sources.places(arguments.get(0), member), member);
            case "addAll" -> {
                if (call.varargs() || arguments.size() != 2) {
                    arguments.stream()
                            .skip(1)
                            .forEach(each -> value(each, sources.places(arguments.get(0), member), member));
                } else {
                    copy(arguments.get(1), arguments.get(0), member);
                }
            }
            case "copyOf", "copyOfRange" -> {
                copy(arguments.get(0), call, member);
                if (!isWhole(arguments.get(0), arguments.get(arguments.size() - 1))) {
                    flow(Set.of(Slot.NULL), sources.places(call, member));
                }
            }
            default -> {
                // Nothing gets anywhere.
            }
        }
    }

    /** Whether a copy that ends here has nothing but what the array has. */
    private static boolean isWhole(BodyExpression array, BodyExpression end) {
        return array instanceof BodyExpression.Local copied
                && end instanceof BodyExpression.ArrayLength length
                && length.array() instanceof BodyExpression.Local measured
                && measured.id() == copied.id();
    }

    /** The functions that a collection calls with what it holds; what {@code replaceAll} is given takes its place. */
    private void functions(BodyExpression.Call call, BodyExpression receiver, MethodKey member) {
        boolean map = CollectionKind.of(call.method().owner())
                .filter(CollectionKind::isMap)
                .isPresent();
        Integer index = (map ? OF_MAPS : OF_LISTS).get(call.method().name());
        if (index != null && holdsValues(receiver)) {
            BodyExpression function = call.arguments().get(0);
            Set<Slot> contents = sources.contents(receiver, member);
            parameter(function, index, member).ifPresent(to -> flow(contents, Set.of(to)));
            if (call.method().name().equals("replaceAll")
                    && function instanceof BodyExpression.Lambda lambda
                    && lambda.body() instanceof LambdaBody.OfExpression body) {
                value(body.value(), sources.places(receiver, member), member);
            }
        }
    }

    /** {@code stream.toList()} and {@code stream.collect(Collectors.toList())}, which take {@code null}. */
    static boolean isListing(BodyExpression.Call call) {
        if (call.receiver().filter(stream -> Types.isStream(stream.type())).isEmpty()) {
            return false;
        }
        return call.method().name().equals("toList")
                || (call.method().name().equals("collect")
                        && call.arguments().get(0) instanceof BodyExpression.Call collector
                        && collector.method().owner().equals("java.util.stream.Collectors")
                        && collector.method().name().equals("toList"));
    }

    /** The functions of a stream see what its source holds, or what a stage before has made. */
    private void stage(BodyExpression.Call call, MethodKey member) {
        BodyExpression stream = call.receiver().orElseThrow();
        Set<Slot> elements = new LinkedHashSet<>(streams.of(stream, member));
        if (AskingFunctions.isOne(call.arguments().get(0))) {
            ofArray(stream).ifPresent(array -> elements.addAll(sources.contents(array, member)));
        }
        parameter(call.arguments().get(0), 0, member).ifPresent(to -> flow(elements, Set.of(to)));
    }

    /** The array of {@code Arrays.stream(array)} and {@code Stream.of(array)}. */
    private static Optional<BodyExpression> ofArray(BodyExpression stream) {
        return stream instanceof BodyExpression.Call call
                        && call.receiver().isEmpty()
                        && !call.varargs()
                        && call.arguments().size() == 1
                        && call.arguments().get(0).type() instanceof JavaType.Array
                ? Optional.of(call.arguments().get(0))
                : Optional.empty();
    }

    private Optional<Slot> parameter(BodyExpression function, int index, MethodKey member) {
        if (function instanceof BodyExpression.Lambda lambda
                && index < lambda.parameters().size()) {
            return Optional.of(sources.local(lambda.parameters().get(index).id(), member));
        } else if (function instanceof BodyExpression.MethodReference reference
                && program.classes().containsKey(reference.method().owner())
                && reference.kind() != BodyExpression.ReferenceKind.UNBOUND) {
            return Optional.of(Slot.parameter(families.of(reference.method()), index));
        }
        return Optional.empty();
    }

    private void value(BodyExpression value, Set<Slot> to, MethodKey member) {
        flow(sources.of(value, member), to);
    }

    private void flow(Set<Slot> from, Set<Slot> to) {
        from.forEach(source -> to.forEach(target -> graph.add(source, target)));
    }
}
