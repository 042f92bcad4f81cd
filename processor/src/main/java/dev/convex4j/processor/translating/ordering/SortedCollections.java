package dev.convex4j.processor.translating.ordering;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Intrinsic;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.jdk.Sorted;
import java.util.List;
import java.util.Optional;

/** New {@code TreeMap}s and {@code TreeSet}s, which find their places by other comparisons than Java's trees. */
public final class SortedCollections {
    private SortedCollections() {}

    /** The creation of a collection, for whose comparisons it isn't seen which pairs they compare. */
    public static Intrinsic quiet(Intrinsic creation) {
        return (call, translator) -> {
            Optional<CollectionKind> kind = CollectionKind.of(call.type());
            if (kind.equals(Optional.of(CollectionKind.SORTED_MAP))
                    || kind.equals(Optional.of(CollectionKind.SORTED_SET))) {
                requireQuiet(call, translator);
            }
            return creation.translate(call, translator);
        };
    }

    private static void requireQuiet(BodyExpression.Call call, Expressions translator) {
        Optional<BodyExpression> comparator = call.arguments().stream()
                .filter(argument -> CollectionKind.of(argument.type()).isEmpty()
                        && !argument.type().isClass("java.lang.Class"))
                .findFirst();
        boolean quiet = comparator.isPresent()
                ? Comparators.isQuiet(comparator.get(), translator)
                : isNaturalQuiet(Types.argument(call.type()), call, translator);
        if (!quiet) {
            throw Untranslatable.meaning(
                    "this order may throw or have an effect",
                    "Java's trees compare other pairs of elements than those of TypeScript.",
                    "compare values that are computed before, in place: `Comparator.comparing(User::name)`",
                    comparator.map(BodyExpression::position).orElse(call.position()));
        }
    }

    private static boolean isNaturalQuiet(JavaType type, BodyExpression at, Expressions translator) {
        Optional<MethodKey> own = Sorted.compareTo(type, translator);
        BodyExpression any = new BodyExpression.This(type, at.position());
        return own.isEmpty()
                || Purity.isQuiet(
                        new BodyExpression.Call(
                                own.get(), Optional.of(any), List.of(any), false, Primitive.INT, at.position()),
                        translator.context());
    }
}
