package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.functions.NullResults;
import dev.convex4j.processor.translating.nullness.AskingFunctions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code null} among the elements of a stream: only for a {@code filter} right behind, which leaves it out. */
final class NullStages {
    private static final Set<String> MAPPING = Set.of("map", "mapToObj");

    private static final Set<String> UNBOXING = Set.of("mapToInt", "mapToLong", "mapToDouble");

    private NullStages() {}

    static void requireFiltered(Pipeline pipeline, Expressions translator) {
        List<BodyExpression.Call> stages = pipeline.stages();
        if (pipeline.source() instanceof BodyExpression.Call source
                && source.receiver().isEmpty()) {
            source.arguments().stream()
                    .filter(argument -> Nulls.mayBe(argument, translator))
                    .findFirst()
                    .ifPresent(argument -> requireFilter(stages, 0, argument.position()));
        }
        holdingNull(pipeline, translator)
                .filter(source -> !takesNull(pipeline))
                .ifPresent(source -> requireFilter(stages, 0, source.position()));
        for (int i = 0; i < stages.size(); i++) {
            BodyExpression.Call stage = stages.get(i);
            boolean nulls = MAPPING.contains(stage.method().name())
                    && NullResults.mayBe(stage.arguments().get(0), translator);
            if (nulls) {
                requireFilter(stages, i + 1, stage.position());
            } else if (UNBOXING.contains(stage.method().name())) {
                NullResults.refuse(stage.arguments().get(0), translator);
            }
        }
    }

    /** The list, or the values of the map, that a stream goes through, if {@code null} may be in it. */
    private static Optional<BodyExpression> holdingNull(Pipeline pipeline, Expressions translator) {
        return pipeline.source() instanceof BodyExpression.Call source
                ? source.receiver()
                        .filter(list -> Nulls.areIn(list, translator))
                        .filter(list -> ListTypes.viewed(list).isEmpty()
                                || ((BodyExpression.Call) list).method().name().equals("values"))
                : Optional.empty();
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
                && (isFilter(pipeline.stages().get(0))
                        || (takesNull(pipeline)
                                && AskingFunctions.isOne(
                                        pipeline.stages().get(0).arguments().get(0))));
    }

    private static void requireFilter(List<BodyExpression.Call> stages, int index, Position position) {
        if (index >= stages.size() || !isFilter(stages.get(index))) {
            throw Untranslatable.meaning(
                    "`null` may be among the elements of this stream",
                    "Java's streams fail on it, or hand it on, in ways that JavaScript's arrays don't.",
                    "leave it out right behind: `.filter(Objects::nonNull)`",
                    position);
        }
    }

    /** {@code filter(Objects::nonNull)}, {@code filter(x -> x != null)}. */
    private static boolean isFilter(BodyExpression.Call stage) {
        if (!stage.method().name().equals("filter")) {
            return false;
        }
        BodyExpression test = stage.arguments().get(0);
        return test instanceof BodyExpression.MethodReference reference
                ? reference.method().owner().equals("java.util.Objects")
                        && reference.method().name().equals("nonNull")
                : tested(test).filter(NullStages::isNull).isPresent();
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
