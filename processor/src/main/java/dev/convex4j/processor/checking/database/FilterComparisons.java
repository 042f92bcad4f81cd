package dev.convex4j.processor.checking.database;

import dev.convex4j.processor.checking.rule.JavaText;
import dev.convex4j.processor.checking.rule.RuntimeTypes;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.graph.Returns;
import java.util.List;
import java.util.Set;

/** Reads the comparisons of {@code filter(f -> f.eq(POSTS.title, title))} that an index could serve. */
final class FilterComparisons {
    private static final Set<String> SERVED = Set.of("eq", "lt", "lte", "gt", "gte");

    private FilterComparisons() {}

    static List<Comparison> of(BodyExpression predicate) {
        return predicate instanceof BodyExpression.Lambda lambda
                ? Returns.of(lambda).stream()
                        .flatMap(value -> condition(value).stream())
                        .toList()
                : List.of();
    }

    private static List<Comparison> condition(BodyExpression condition) {
        if (!(condition instanceof BodyExpression.Call call)
                || !call.method().owner().equals(RuntimeTypes.FILTER_BUILDER)) {
            return List.of();
        }
        String name = call.method().name();
        if (SERVED.contains(name) && call.arguments().get(0) instanceof BodyExpression.InstanceField field) {
            return List.of(new Comparison(
                    field.name(), name, JavaText.of(call.arguments().get(1))));
        }
        return name.equals("and")
                ? call.arguments().stream()
                        .flatMap(part -> condition(part).stream())
                        .toList()
                : List.of();
    }
}
