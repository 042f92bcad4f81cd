package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;

/**
 * A translated expression.
 *
 * @param absence for an {@code Optional}: what the code gives where it is empty
 */
public record Value(TsExpression code, Absence absence) {
    public static Value of(TsExpression code) {
        return new Value(code, Absence.UNDEFINED);
    }

    /** The same value, with another way to be absent; {@code ??} turns one into the other. */
    public TsExpression as(Absence wanted) {
        return absence == wanted ? code : new TsExpression.Binary("??", code, Code.absent(wanted));
    }
}
