package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.List;
import java.util.Optional;

/** What {@code stream.collect(..)} makes: whether somebody may change it, and whether it has an order that Java says. */
final class Collected {
    private static final String COLLECTORS = "java.util.stream.Collectors";

    private Collected() {}

    static boolean isCollect(BodyExpression.Call call) {
        return call.method().owner().equals("java.util.stream.Stream")
                && call.method().name().equals("collect")
                && call.arguments().size() == 1;
    }

    static Slot of(BodyExpression.Call call) {
        return of(call.arguments().get(0), call.position());
    }

    private static Slot of(BodyExpression collector, Position position) {
        if (!(collector instanceof BodyExpression.Call call)
                || !call.method().owner().equals(COLLECTORS)) {
            return Slot.Foreign.UNKNOWN;
        }
        List<BodyExpression> arguments = call.arguments();
        return switch (call.method().name()) {
            case "toList", "partitioningBy" -> new Slot.Created(position, true);
            case "toUnmodifiableList" -> Slot.Foreign.FIXED;
            case "toSet" -> new Slot.Created(position, false);
            case "toUnmodifiableSet", "toUnmodifiableMap" -> Slot.Foreign.UNORDERED;
            case "toCollection" -> supplied(arguments.get(0), position);
            case "groupingBy" ->
                arguments.size() == 3 ? supplied(arguments.get(1), position) : new Slot.Created(position, false);
            case "toMap" ->
                arguments.size() == 4 ? supplied(arguments.get(3), position) : new Slot.Created(position, false);
            case "mapping", "filtering", "flatMapping" -> of(arguments.get(1), position);
            case "collectingAndThen" -> finished(arguments.get(0), arguments.get(1), position);
            default -> Slot.Foreign.UNKNOWN;
        };
    }

    private static Slot supplied(BodyExpression supplier, Position position) {
        Optional<JavaType> made = Optional.empty();
        if (supplier instanceof BodyExpression.MethodReference reference) {
            made = Optional.of(new JavaType.Declared(reference.method().owner()));
        } else if (supplier instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body) {
            made = Optional.of(body.value().type());
        }
        return made.<Slot>map(type -> new Slot.Created(position, !ListTypes.isOpen(type)))
                .orElse(Slot.Foreign.UNKNOWN);
    }

    /** {@code collectingAndThen(toList(), Collections::unmodifiableList)}. */
    private static Slot finished(BodyExpression collector, BodyExpression function, Position position) {
        boolean fixed = function instanceof BodyExpression.MethodReference reference
                && (reference.method().name().startsWith("unmodifiable")
                        || reference.method().name().equals("copyOf"));
        boolean ordered = of(collector, position) instanceof Slot.Created made && made.ordered();
        return fixed ? (ordered ? Slot.Foreign.FIXED : Slot.Foreign.UNORDERED) : Slot.Foreign.UNKNOWN;
    }
}
