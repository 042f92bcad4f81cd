package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Java hands each element through all functions of a collector before the next one; in TypeScript each function of a nested
 * collector gets all elements, or all of a group, at once.
 */
final class CollectorOrder {
    /** Collectors that hand what their function makes of an element to another one. */
    private static final Set<String> STEPS = Set.of("mapping", "filtering", "flatMapping");

    /** The beginnings of the names of collectors that look at nothing but what their function gives. */
    private static final Set<String> NUMBERS = Set.of("mapping", "summing", "averaging", "summarizing");

    private static final Set<String> GROUPS = Set.of("groupingBy", "partitioningBy");

    private final Expressions translator;

    CollectorOrder(Expressions translator) {
        this.translator = translator;
    }

    /** Whether somebody notices it if the elements are an array. */
    static boolean isObserved(BodyExpression.Call collect, Expressions translator) {
        CollectorOrder order = new CollectorOrder(translator);
        return order.functions(collect.arguments().get(0)) > 1;
    }

    /** Refuses what isn't right for elements that come one by one either. */
    void requireKnown(BodyExpression.Call collect) {
        requireApart(collect.arguments().get(0), false);
    }

    /** How many functions that may be noticed an element passes. */
    private int functions(BodyExpression collector) {
        if (!(collector instanceof BodyExpression.Call call)
                || !call.method().owner().equals(CollectorCalls.OWNER)) {
            // What was made elsewhere may do anything.
            return collector.type().isClass("java.util.stream.Collector") ? 1 : 0;
        }
        String name = call.method().name();
        List<BodyExpression> arguments = call.arguments();
        if (STEPS.contains(name)) {
            return of(arguments.get(0)) + functions(arguments.get(1));
        } else if (name.equals("collectingAndThen")) {
            return functions(arguments.get(0));
        } else if (name.equals("teeing")) {
            return functions(arguments.get(0)) + functions(arguments.get(1));
        } else if (isStepwise(call)) {
            return 1;
        } else if (GROUPS.contains(name)) {
            // The functions within a group see its elements alone, in whatever number they are.
            return of(arguments.get(0))
                    + (arguments.size() == 1 ? 0 : 2 * functions(arguments.get(arguments.size() - 1)));
        } else if (name.equals("toCollection")) {
            return 0;
        }
        return arguments.stream().mapToInt(this::of).sum();
    }

    private boolean isStepwise(BodyExpression.Call group) {
        return group.method().name().equals("groupingBy")
                && stepwise(group.arguments().get(group.arguments().size() - 1)).isPresent();
    }

    private int of(BodyExpression function) {
        return StageOrder.isQuiet(function, translator) ? 0 : 1;
    }

    /** The collector of a group, if its function may be noticed, but is called right behind that of the group's key. */
    Optional<BodyExpression.Call> stepwise(BodyExpression inner) {
        if (!(inner instanceof BodyExpression.Call call)
                || !call.method().owner().equals(CollectorCalls.OWNER)
                || NUMBERS.stream().noneMatch(prefix -> call.method().name().startsWith(prefix))
                || of(call.arguments().get(0)) == 0
                || call.arguments().stream().skip(1).anyMatch(rest -> functions(rest) > 0)) {
            return Optional.empty();
        }
        return Optional.of(call);
    }

    private static Untranslatable noticed(BodyExpression collector) {
        return Untranslatable.meaning(
                "a function of this collector may throw or have an effect",
                "Java calls it for each element before it looks at the next one, TypeScript for the elements of a group.",
                "write a `for` loop",
                collector.position());
    }

    /** @param apart whether the collector gets other elements than the stream's, or not at the same time */
    private void requireApart(BodyExpression collector, boolean apart) {
        if (!(collector instanceof BodyExpression.Call call)
                || !call.method().owner().equals(CollectorCalls.OWNER)) {
            if (apart && functions(collector) > 0) {
                throw noticed(collector);
            }
            return;
        } else if (apart && functions(call) > 0) {
            throw noticed(call);
        }
        List<BodyExpression> arguments = call.arguments();
        String name = call.method().name();
        if (STEPS.contains(name)) {
            requireApart(arguments.get(1), false);
        } else if (name.equals("collectingAndThen")) {
            requireApart(arguments.get(0), false);
        } else if (name.equals("teeing")) {
            requireApart(arguments.get(0), true);
            requireApart(arguments.get(1), true);
        } else if (GROUPS.contains(name) && arguments.size() > 1 && !isStepwise(call)) {
            requireApart(arguments.get(arguments.size() - 1), true);
        }
    }
}
