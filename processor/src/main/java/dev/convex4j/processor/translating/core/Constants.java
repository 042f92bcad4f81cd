package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.BodyExpression;
import org.jspecify.annotations.Nullable;

/** What Java itself knows at compile time. */
public final class Constants {
    private Constants() {}

    /** The value of a literal or of a constant field; null for anything else. */
    public static @Nullable Object of(BodyExpression expression) {
        if (expression instanceof BodyExpression.Literal literal) {
            return literal.value().orElse(null);
        } else if (expression instanceof BodyExpression.StaticField field) {
            return field.constant().orElse(null);
        }
        return null;
    }
}
