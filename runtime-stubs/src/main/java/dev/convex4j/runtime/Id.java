package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.JvmOnly;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The id of a document: a text that names one document of the whole database. It comes from the database, from an argument
 * or from {@code db.normalizeId}. Immutable, equal by its text.
 *
 * <p>Convex: Document IDs.
 *
 * @param <T> the record of the table, {@link StoredFile} or {@link ScheduledFunction}
 */
// The parameter keeps the ids of two tables apart.
@SuppressWarnings("UnusedTypeParameter")
public final class Id<T> {
    private final String value;

    Id(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * A text that is known to be an id of the table. Nothing checks it: for a text from outside, take
     * {@code db.normalizeId(table, text)}.
     */
    @TypeScript(intrinsic = Intrinsics.TRUSTED_ID)
    public static <T> Id<T> trusted(TableRef<T, ?> table, String value) {
        Objects.requireNonNull(table, "table");
        return new Id<>(value);
    }

    /** The id as text. */
    @TypeScript("$this")
    public String value() {
        return value;
    }

    /** Whether the other one is an id with the same text. */
    @Override
    @TypeScript("$this === $1")
    public boolean equals(@Nullable Object other) {
        return other instanceof Id<?> that && value.equals(that.value);
    }

    @Override
    @JvmOnly
    public int hashCode() {
        return value.hashCode();
    }

    /** The id as text. */
    @Override
    @TypeScript("$this")
    public String toString() {
        return value;
    }
}
