package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.JvmOnly;
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

    Field(String tableName, String path) {
        this.tableName = Objects.requireNonNull(tableName, "tableName");
        this.path = Objects.requireNonNull(path, "path");
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
