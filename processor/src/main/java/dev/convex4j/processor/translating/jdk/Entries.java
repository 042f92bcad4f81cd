package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Optional;

/** {@code Map.Entry}: a pair in TypeScript, which doesn't change with its map. */
public final class Entries {
    private Entries() {}

    /** {@code entry.getKey()} and {@code entry.getValue()}. */
    public static Value read(BodyExpression.Call call, Expressions translator) {
        int index = call.method().name().equals("getKey") ? 0 : 1;
        return Value.of(
                new TsExpression.Index(translator.receiver(call), new TsExpression.NumberLiteral(index), false));
    }

    public static Value removeIf(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, "map", "new LinkedHashMap<>(map)", translator);
        BodyExpression test = call.arguments().get(0);
        BodyExpression entries = call.receiver().orElseThrow();
        if (!Lambdas.isPure(test, translator)) {
            Iteration.requireOrdered(entries, translator);
        }
        return Value.of(Code.call(
                Helpers.java("removeEntries", translator),
                Iteration.unordered(entries, translator),
                Lambdas.callback(test, translator)));
    }

    /** Refuses entries that outlive a change of their map, which Java shows in them. */
    public static void requireSteady(BodyExpression collection, Expressions translator) {
        Optional<BodyExpression> map = ListTypes.viewed(collection);
        boolean entries = map.isPresent()
                && ((BodyExpression.Call) collection).method().name().equals("entrySet");
        if (entries && translator.context().lists().mayChangeLater(map.get().position())) {
            throw Untranslatable.meaning(
                    "the map may change while its entries are still used",
                    "an entry of Java shows the new value then, a pair of TypeScript doesn't.",
                    "take the entries of a copy: `new LinkedHashMap<>(map).entrySet()`",
                    collection.position());
        }
    }
}
