package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.TypeScript;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document put together field by field, for tables that are too wide for a constructor. Each table has a generated
 * subclass, at which {@code POSTS.draft()} ends: first each required field, in order, one stage a field; then the optional
 * ones freely. Immutable: each verb gives a new draft.
 *
 * <p>Convex: Writing Data.
 *
 * @param <T> the table's record
 */
public abstract class Draft<T> {
    private final T value;

    /** For generated subclasses: what the document is so far, without the optional fields that weren't given. */
    protected Draft(T value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** The document's fields. */
    @TypeScript("$this")
    public final T value() {
        return value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Draft<?> that && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** The value for a log. */
    @Override
    public final String toString() {
        return "draft " + value;
    }
}
