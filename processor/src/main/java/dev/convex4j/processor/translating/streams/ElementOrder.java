package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import java.util.List;
import java.util.Set;

/** Whether somebody sees in which order the elements come, which Java leaves open for some collections. */
final class ElementOrder {
    private static final Set<String> COUNTING = Set.of("limit", "skip", "takeWhile", "dropWhile");
    private static final Set<String> TESTS = Set.of("anyMatch", "allMatch", "noneMatch", "count");

    /** The collectors whose result is the same in whatever order the elements come. */
    private static final Set<String> COLLECTORS = Set.of(
            "counting",
            "summingInt",
            "summingLong",
            "averagingInt",
            "averagingLong",
            "summarizingInt",
            "summarizingLong",
            "toSet",
            "toUnmodifiableSet");

    private ElementOrder() {}

    /** Whether the order of the source is to be seen, where that of the last stage is, or isn't. */
    static boolean ofSource(Pipeline pipeline, boolean seen, Expressions translator) {
        boolean visible = seen;
        List<BodyExpression.Call> stages = pipeline.stages();
        for (int i = stages.size() - 1; i >= 0; i--) {
            BodyExpression.Call stage = stages.get(i);
            boolean natural = stage.method().name().equals("sorted")
                    && stage.arguments().isEmpty()
                    && Types.isComparedByIdentity(Types.streamed(stage.type()));
            visible = !natural
                    && (visible || COUNTING.contains(stage.method().name()) || !StageOrder.isQuiet(stage, translator));
        }
        return visible;
    }

    /** Whether the call that reads a stream shows the order of the last stage's elements. */
    static boolean isSeen(BodyExpression.Call terminal, Expressions translator) {
        JavaType element = Types.streamed(terminal.receiver().orElseThrow().type());
        return switch (terminal.method().name()) {
            case "sum", "average", "summaryStatistics" -> element == JavaType.Primitive.DOUBLE;
            case "min", "max" -> !terminal.arguments().isEmpty();
            case "collect" -> isSeen(terminal.arguments().get(0), translator);
            default -> !TESTS.contains(terminal.method().name()) || !StageOrder.isQuiet(terminal, translator);
        };
    }

    private static boolean isSeen(BodyExpression collector, Expressions translator) {
        if (!(collector instanceof BodyExpression.Call call) || !StageOrder.isQuiet(call, translator)) {
            return true;
        }
        List<BodyExpression> arguments = call.arguments();
        return switch (call.method().name()) {
            case "mapping", "filtering" -> isSeen(arguments.get(1), translator);
            case "partitioningBy" -> arguments.size() == 1 || isSeen(arguments.get(1), translator);
            case "groupingBy" -> arguments.size() != 2 || isSeen(arguments.get(1), translator);
            case "teeing" -> isSeen(arguments.get(0), translator) || isSeen(arguments.get(1), translator);
            case "toMap" -> arguments.size() != 2;
            default -> !COLLECTORS.contains(call.method().name());
        };
    }
}
