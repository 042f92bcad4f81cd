package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.InPlace;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** Going through the elements of a collection, which needs an order that Java says. */
public final class Iteration {
    private Iteration() {}

    /** What {@code for (.. of ..)} goes through. */
    public static TsExpression iterable(BodyExpression values, Expressions translator) {
        requireOrdered(values, translator);
        return unordered(values, translator);
    }

    /** As {@link #iterable}, for where nobody sees the order. */
    public static TsExpression unordered(BodyExpression values, Expressions translator) {
        Optional<BodyExpression> map = ListTypes.viewed(values);
        if (map.isEmpty()) {
            return Nulls.dereferenced(values, translator);
        }
        TsExpression code = InPlace.receiver(Nulls.dereferenced(map.get(), translator), map.get(), translator);
        return switch (((BodyExpression.Call) values).method().name()) {
            case "keySet" -> Code.invoke(code, "keys");
            case "values" -> Code.invoke(code, "values");
            default -> code;
        };
    }

    /** The elements as an array: the list itself, or a new one. */
    public static TsExpression array(BodyExpression values, Expressions translator) {
        Entries.requireSteady(values, translator);
        return elements(values, translator);
    }

    /** As {@link #array}, for where the elements are used at once. */
    public static TsExpression elements(BodyExpression values, Expressions translator) {
        TsExpression code = iterable(values, translator);
        return isArray(values) ? code : new TsExpression.ArrayLiteral(List.of(new TsExpression.Spread(code)));
    }

    /** Whether an expression makes an array that nobody else has: a list read from the database, or that of a stream. */
    public static boolean isNew(BodyExpression list) {
        if (!(list instanceof BodyExpression.Call call)) {
            return false;
        }
        String name = call.method().name();
        boolean read = call.method().owner().startsWith("dev.convex4j.runtime.")
                && (name.equals("collect") || name.equals("take"));
        return read || (call.method().owner().equals("java.util.stream.Stream") && name.equals("toList"));
    }

    /** Whether a collection is an array in TypeScript. */
    static boolean isArray(BodyExpression values) {
        return CollectionKind.of(values.type()).filter(CollectionKind::isArray).isPresent();
    }

    /** Whether nothing is known of a collection but that it has elements. */
    static boolean isAny(BodyExpression values) {
        return CollectionKind.of(values.type())
                .filter(CollectionKind.COLLECTION::equals)
                .isPresent();
    }

    static void requireOrdered(BodyExpression values, Expressions translator) {
        if (translator.context().lists().mayBeUnordered(values.position())) {
            throw unordered(values.position());
        }
    }

    /** Refuses to bring elements of an open order where the order can be seen. */
    static void requireOrderedInto(BodyExpression target, BodyExpression values, Expressions translator) {
        if (!translator.context().lists().isNeverOrdered(target.position())) {
            requireOrdered(values, translator);
        }
    }

    private static Untranslatable unordered(Position position) {
        return Untranslatable.meaning(
                "the order of these elements is left open by Java",
                "they may come from a `HashMap`, a `HashSet`, `Map.of` or `Set.of`, which can have another order each time.",
                "use a `LinkedHashMap` or `LinkedHashSet`, or sort them: `new TreeMap<>(map)`, `new TreeSet<>(set)`",
                position);
    }
}
