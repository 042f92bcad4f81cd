package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyExpression.ReferenceKind;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.graph.Returns;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the elements of a stream may come from, as far as {@code null} is concerned. */
public final class StreamNulls {
    /** The stages behind which the elements are other ones. */
    private static final Set<String> MAPPING = Set.of("map", "mapToObj");

    /** The stages that let elements go on as they are. */
    private static final Set<String> PASSING = Set.of(
            "filter",
            "sorted",
            "distinct",
            "limit",
            "skip",
            "takeWhile",
            "dropWhile",
            "peek",
            "sequential",
            "unordered");

    private final Sources sources;

    StreamNulls(Sources sources) {
        this.sources = sources;
    }

    /** The slots that the elements of a stream may have been in; those of arrays are tested where nothing asks for null. */
    Set<Slot> of(BodyExpression stream, MethodKey member) {
        Set<Slot> found = new LinkedHashSet<>();
        if (!(stream instanceof BodyExpression.Call call)
                || Types.streamed(call.type()) instanceof JavaType.Primitive) {
            return found;
        }
        String name = call.method().name();
        boolean stage =
                call.receiver().filter(before -> Types.isStream(before.type())).isPresent();
        if (stage && PASSING.contains(name)) {
            return isFilter(call) ? found : of(call.receiver().orElseThrow(), member);
        } else if (stage) {
            return MAPPING.contains(name) ? results(call.arguments().get(0), member) : found;
        } else if (call.receiver().isEmpty()
                && Types.isStream(new JavaType.Declared(call.method().owner()))) {
            if (name.equals("of")
                    && (call.varargs() || !(call.arguments().get(0).type() instanceof JavaType.Array))) {
                call.arguments().forEach(argument -> found.addAll(sources.of(argument, member)));
            }
            return found;
        }
        return call.receiver()
                .filter(values -> CollectionKind.of(values.type()).isPresent() && holdsValues(values))
                .map(values -> sources.contents(values, member))
                .orElse(found);
    }

    /** Whether what is gone through are elements or the values of a map: keys and entries are never {@code null}. */
    static boolean holdsValues(BodyExpression values) {
        return ListTypes.viewed(values).isEmpty()
                || ((BodyExpression.Call) values).method().name().equals("values");
    }

    /** What a function may give. */
    private Set<Slot> results(BodyExpression function, MethodKey member) {
        Set<Slot> found = new LinkedHashSet<>();
        if (function instanceof BodyExpression.Lambda lambda && lambda.body() instanceof LambdaBody.OfBlock block) {
            Returns.of(block.statements()).forEach(value -> found.addAll(sources.of(value, member)));
        } else if (function instanceof BodyExpression.Lambda lambda) {
            found.addAll(sources.of(((LambdaBody.OfExpression) lambda.body()).value(), member));
        } else if (function instanceof BodyExpression.MethodReference reference
                && reference.kind() != ReferenceKind.CONSTRUCTOR) {
            found.addAll(sources.of(called(reference), member));
        }
        return found;
    }

    /** The call that a method reference makes, of elements that have no name. */
    private static BodyExpression.Call called(BodyExpression.MethodReference reference) {
        boolean unbound = reference.kind() == ReferenceKind.UNBOUND;
        List<BodyExpression> arguments = reference.parameterTypes().stream()
                .map(type -> (BodyExpression) new BodyExpression.Local("each", -1, type, reference.position()))
                .toList();
        return new BodyExpression.Call(
                reference.method(),
                unbound ? Optional.of(arguments.get(0)) : reference.receiver(),
                unbound ? arguments.subList(1, arguments.size()) : arguments,
                reference.invocation(),
                reference.function().resultType(),
                reference.position());
    }

    /** {@code filter(Objects::nonNull)}, {@code filter(x -> x != null)}. */
    public static boolean isFilter(BodyExpression.Call stage) {
        if (!stage.method().name().equals("filter")) {
            return false;
        }
        BodyExpression test = stage.arguments().get(0);
        return test instanceof BodyExpression.MethodReference reference
                ? reference.method().owner().equals("java.util.Objects")
                        && reference.method().name().equals("nonNull")
                : tested(test).filter(StreamNulls::isNull).isPresent();
    }

    /** What a lambda compares its parameter with by {@code !=}. */
    private static Optional<BodyExpression> tested(BodyExpression test) {
        return test instanceof BodyExpression.Lambda lambda
                        && lambda.body() instanceof LambdaBody.OfExpression body
                        && body.value() instanceof BodyExpression.Binary comparison
                        && comparison.operator().equals("!=")
                        && comparison.left() instanceof BodyExpression.Local local
                        && local.id() == lambda.parameters().get(0).id()
                ? Optional.of(comparison.right())
                : Optional.empty();
    }

    private static boolean isNull(BodyExpression value) {
        return value instanceof BodyExpression.Literal literal
                && literal.value().isEmpty();
    }
}
