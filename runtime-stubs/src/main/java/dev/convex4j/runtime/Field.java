package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.JvmOnly;
import dev.convex4j.runtime.spi.Null;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of a table, to filter by: {@code POSTS.title}.
 *
 * @param <T> the table's record
 * @param <V> the field's values
 */
public sealed class Field<T, V> permits NumberField {
    private final String tableName;
    private final String path;
    private final boolean nullable;

    Field(String tableName, String path, boolean nullable) {
        this.tableName = Objects.requireNonNull(tableName, "tableName");
        this.path = Objects.requireNonNull(path, "path");
        this.nullable = nullable;
    }

    /** A value to compare the field with. */
    final Object comparable(@Nullable Object value) {
        return nullable ? Null.orValue(value) : Objects.requireNonNull(value, path);
    }

    /** The table's name in Convex. */
    @JvmOnly
    public final String tableName() {
        return tableName;
    }

    /** The field's name in documents, with dots where it lies in a nested object. */
    @JvmOnly
    public final String path() {
        return path;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Field<?, ?> that && tableName.equals(that.tableName) && path.equals(that.path);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(tableName, path);
    }

    /** The field for a log, such as {@code posts.title}. */
    @Override
    public final String toString() {
        return tableName + "." + path;
    }
}
