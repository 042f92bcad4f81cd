package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;

/** What static fields hold: Convex starts with it again whenever it likes, so that no run may leave something in it. */
public final class StaticState {
    private StaticState() {}

    /** Refuses a change that goes to what a static field holds. */
    public static void requireOwn(Position change, Expressions translator) {
        translator.context().lists().changedStatic(change).ifPresent(field -> {
            String simple = field.substring(field.lastIndexOf('.') + 1);
            throw shared(simple, change);
        });
    }

    /** Refuses a change of a collection that a static field has made, whatever its class is. */
    public static void requireNotHeld(BodyExpression collection, Position change, Expressions translator) {
        boolean made = collection instanceof BodyExpression.StaticField field
                && translator.context().program().constants().get(field.owner() + "." + field.name())
                        instanceof BodyExpression.New;
        if (made) {
            throw shared(((BodyExpression.StaticField) collection).name(), change);
        }
    }

    private static Untranslatable shared(String field, Position change) {
        return Untranslatable.meaning(
                "this changes what `" + field + "` holds, which all runs share in Java",
                "on Convex a static field starts anew at any time: its changes get lost, or are seen by another run.",
                "fill it where it is declared, keep what changes in a table or a local variable, or compute a cached value each"
                        + " time",
                change);
    }
}
