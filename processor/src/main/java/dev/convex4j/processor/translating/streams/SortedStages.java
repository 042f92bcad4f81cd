package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import java.util.List;
import java.util.Set;

/** Java leaves {@code sorted()} out where the elements come in their natural order anyway: it waits for nothing then. */
final class SortedStages {
    /** The stages behind which Java doesn't know the order any more, as they make other elements. */
    private static final Set<String> MAKING = Set.of(
            "map",
            "mapToObj",
            "mapToInt",
            "mapToLong",
            "mapToDouble",
            "flatMap",
            "flatMapToInt",
            "flatMapToLong",
            "flatMapToDouble");

    private SortedStages() {}

    /** Whether Java may leave out the stage at {@code index}, a {@code sorted}. */
    static boolean mayBeLeftOut(Pipeline pipeline, int index) {
        List<BodyExpression.Call> stages = pipeline.stages();
        if (!stages.get(index).arguments().isEmpty()) {
            return false;
        }
        for (int i = index - 1; i >= 0; i--) {
            BodyExpression.Call before = stages.get(i);
            if (before.method().name().equals("sorted")) {
                return before.arguments().isEmpty();
            } else if (MAKING.contains(before.method().name())) {
                return false;
            }
        }
        return mayBeSorted(pipeline.source());
    }

    /** Numbers in a range, and the elements of what may be a {@code TreeSet}. */
    private static boolean mayBeSorted(BodyExpression source) {
        if (!(source instanceof BodyExpression.Call call)) {
            return true;
        } else if (!call.method().owner().equals("java.util.Collection")) {
            return call.method().name().startsWith("range");
        }
        BodyExpression collection = call.receiver().orElse(call);
        boolean keys = collection instanceof BodyExpression.Call view
                && ListTypes.viewed(view).isPresent()
                && view.method().name().equals("keySet");
        boolean list = ListTypes.viewed(collection).isPresent()
                || CollectionKind.of(collection.type())
                        .filter(CollectionKind::isArray)
                        .isPresent();
        return keys || !list;
    }
}
