package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.jdk.Keys;
import dev.convex4j.processor.translating.nullness.AskingFunctions;
import dev.convex4j.processor.translating.nullness.StreamNulls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code null} among the elements of a stream: for stages and calls that do with it what they do in Java. */
final class NullStages {
    private static final Set<String> MAPPING = Set.of("map", "mapToObj");

    /** The steps that don't look at the elements. */
    private static final Set<String> COUNTING =
            Set.of("limit", "skip", "unordered", "sequential", "count", "toList", "findFirst", "findAny");

    /** The steps that call a function in place with each element. */
    private static final Set<String> CALLING = Set.of(
            "map",
            "mapToObj",
            "mapToInt",
            "mapToLong",
            "mapToDouble",
            "filter",
            "takeWhile",
            "dropWhile",
            "peek",
            "anyMatch",
            "allMatch",
            "noneMatch",
            "forEach",
            "forEachOrdered");

    private static final Set<String> TAKING_COLLECTORS = Set.of("toList", "joining", "counting");

    private static final Set<String> UNBOXING = Set.of("mapToInt", "mapToLong", "mapToDouble");

    private NullStages() {}

    /** @param terminal the call that reads the stream; empty where another stream, or somebody else, does */
    static void requireFiltered(Pipeline pipeline, Optional<BodyExpression.Call> terminal, Expressions translator) {
        List<BodyExpression.Call> steps = new ArrayList<>(pipeline.stages());
        terminal.ifPresent(steps::add);
        BodyExpression before = pipeline.source();
        for (BodyExpression.Call step : steps) {
            if (holdsNull(before, translator) && !takesNull(step, translator)) {
                throw refused(before.position());
            }
            before = step;
        }
        if (terminal.isEmpty() && holdsNull(before, translator)) {
            throw refused(before.position());
        }
    }

    static boolean holdsNull(BodyExpression stream, Expressions translator) {
        return translator.context().nullness().streamsNull(stream, translator.member());
    }

    /** Whether a step does with {@code null} in TypeScript what it does in Java. */
    private static boolean takesNull(BodyExpression.Call step, Expressions translator) {
        String name = step.method().name();
        if (COUNTING.contains(name) || StreamNulls.isFilter(step)) {
            return true;
        } else if (name.equals("collect")) {
            return step.arguments().get(0) instanceof BodyExpression.Call collector
                    && collector.method().owner().equals(CollectorCalls.OWNER)
                    && TAKING_COLLECTORS.contains(collector.method().name());
        } else if (name.equals("distinct")) {
            return Keys.areNative(Types.streamed(step.type()), step.position(), translator);
        } else if (name.equals("sorted")) {
            return step.arguments().size() == 1
                    && step.arguments().get(0) instanceof BodyExpression.Call comparator
                    && comparator.method().name().startsWith("nulls");
        }
        return CALLING.contains(name) && takesNull(step.arguments().get(0), translator);
    }

    /** A function in place, whose parameter is known to be {@code null}, or one that may be asked for it. */
    private static boolean takesNull(BodyExpression function, Expressions translator) {
        return function instanceof BodyExpression.Lambda
                || (function instanceof BodyExpression.MethodReference reference
                        && reference.kind() == BodyExpression.ReferenceKind.STATIC
                        && (translator
                                        .context()
                                        .program()
                                        .isOwnClass(reference.method().owner())
                                || reference.method().owner().equals("java.util.Objects")));
    }

    private static Untranslatable refused(Position position) {
        return Untranslatable.meaning(
                "`null` may be among the elements of this stream",
                "Java's streams fail on it, or hand it on, in ways that JavaScript's arrays don't.",
                "leave it out right behind, `.filter(Objects::nonNull)`, or test it in a lambda:"
                        + " `.map(x -> x == null ? \"\" : x)`",
                position);
    }

    /** Whether the first stage is a function in place that makes something else of each element. */
    private static boolean takesNull(Pipeline pipeline) {
        return !pipeline.stages().isEmpty()
                && (MAPPING.contains(pipeline.stages().get(0).method().name())
                        || UNBOXING.contains(pipeline.stages().get(0).method().name()))
                && pipeline.stages().get(0).arguments().get(0) instanceof BodyExpression.Lambda;
    }

    /** Whether the first stage leaves out {@code null}, or asks for it. */
    static boolean startsWithFilter(Pipeline pipeline) {
        return !pipeline.stages().isEmpty()
                && (StreamNulls.isFilter(pipeline.stages().get(0))
                        || (takesNull(pipeline)
                                && AskingFunctions.isOne(
                                        pipeline.stages().get(0).arguments().get(0))));
    }
}
