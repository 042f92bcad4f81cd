package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds parts of lists that are read where they are taken, so that nobody can tell them from copies. */
final class PartReads {
    private static final Set<String> READING = Set.of(
            "clear",
            "contains",
            "containsAll",
            "equals",
            "forEach",
            "get",
            "hashCode",
            "indexOf",
            "isEmpty",
            "lastIndexOf",
            "size",
            "stream",
            "toArray",
            "toString");

    private static final Set<String> READING_SORTED = Set.of(
            "ceiling",
            "ceilingEntry",
            "ceilingKey",
            "containsKey",
            "containsValue",
            "first",
            "firstEntry",
            "firstKey",
            "floor",
            "floorEntry",
            "floorKey",
            "getOrDefault",
            "higher",
            "higherEntry",
            "higherKey",
            "last",
            "lastEntry",
            "lastKey",
            "lower",
            "lowerEntry",
            "lowerKey");

    private static final Set<String> TAKING =
            Set.of("addAll", "copyOf", "join", "max", "min", "removeAll", "retainAll");

    private PartReads() {}

    /** The positions of the lists of which an expression reads parts. */
    static List<Position> in(BodyExpression expression) {
        Optional<BodyExpression> part = Optional.empty();
        if (expression instanceof BodyExpression.Binary text) {
            return Stream.of(text.left(), text.right())
                    .flatMap(operand -> list(Optional.of(operand)).stream())
                    .toList();
        } else if (expression instanceof BodyExpression.Call call
                && READING.contains(call.method().name())) {
            part = call.receiver().filter(list -> call.arguments().stream().allMatch(PartReads::isCalm));
        } else if (expression instanceof BodyExpression.Call call && takes(call)) {
            part = last(call.arguments());
        } else if (expression instanceof BodyExpression.New creation && ListTypes.isCreation(creation)) {
            part = last(creation.arguments());
        }
        return list(part).stream().toList();
    }

    /** Whether an expression reads a part of a sorted map or set where it is taken: the positions of the parts. */
    static List<Position> sorted(BodyExpression expression) {
        List<BodyExpression> read = new ArrayList<>();
        if (expression instanceof BodyExpression.Binary text) {
            read.addAll(List.of(text.left(), text.right()));
        } else if (expression instanceof BodyExpression.Call call
                && (READING.contains(call.method().name())
                        || READING_SORTED.contains(call.method().name())
                        || ListTypes.isSortedPart(call.method()))) {
            call.receiver()
                    .filter(part -> call.arguments().stream().allMatch(PartReads::isCalm))
                    .ifPresent(read::add);
        } else if (expression instanceof BodyExpression.Call call && takes(call)) {
            last(call.arguments()).ifPresent(read::add);
        } else if (expression instanceof BodyExpression.New creation && ListTypes.isCreation(creation)) {
            last(creation.arguments()).ifPresent(read::add);
        }
        return read.stream().flatMap(value -> sortedPart(value).stream()).toList();
    }

    /** The same of a loop. */
    static Optional<Position> sorted(BodyStatement statement) {
        return statement instanceof BodyStatement.ForEach loop ? sortedPart(loop.values()) : Optional.empty();
    }

    private static Optional<Position> sortedPart(BodyExpression value) {
        return ListTypes.sortedPart(ListTypes.viewed(value).orElse(value)).map(BodyExpression.Call::position);
    }

    /** A loop, of which another check makes sure that the list doesn't change meanwhile. */
    static Optional<Position> in(BodyStatement statement) {
        return statement instanceof BodyStatement.ForEach loop ? list(Optional.of(loop.values())) : Optional.empty();
    }

    private static boolean takes(BodyExpression.Call call) {
        return call.method().owner().startsWith("java.")
                && TAKING.contains(call.method().name());
    }

    private static Optional<BodyExpression> last(List<BodyExpression> arguments) {
        return arguments.stream().skip(Math.max(arguments.size() - 1, 0)).findFirst();
    }

    private static Optional<Position> list(Optional<BodyExpression> part) {
        return part.flatMap(ListTypes::part)
                .flatMap(BodyExpression.Call::receiver)
                .map(BodyExpression::position);
    }

    /** Whether evaluating an argument changes no list; what a function does is looked at elsewhere. */
    private static boolean isCalm(BodyExpression argument) {
        boolean[] calm = {true};
        BodyWalker.walk(argument, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                boolean own = expression instanceof BodyExpression.Call call
                        && !call.method().owner().startsWith("java.");
                calm[0] &=
                        insideLambda || !(own || ListTypes.changed(expression).isPresent());
            }
        });
        return calm[0];
    }
}
