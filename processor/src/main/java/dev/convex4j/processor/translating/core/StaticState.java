package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.Position;

/** What static fields hold: Convex starts with it again whenever it likes, so that no run may leave something in it. */
public final class StaticState {
    private StaticState() {}

    /** Refuses a change that goes to what a static field holds. */
    public static void requireOwn(Position change, Expressions translator) {
        translator.context().lists().changedStatic(change).ifPresent(field -> {
            String simple = field.substring(field.lastIndexOf('.') + 1);
            throw Untranslatable.meaning(
                    "this changes what `" + simple + "` holds, which all runs share in Java",
                    "on Convex a static field starts anew at any time: its changes get lost, or are seen by another run.",
                    "keep what changes in a table, or change a copy in a local variable",
                    change);
        });
    }
}
