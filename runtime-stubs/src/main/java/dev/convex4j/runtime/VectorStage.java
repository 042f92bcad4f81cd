package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.JvmOnly;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A vector index, for {@link ActionCtx#vectorSearch}: {@code FOODS.BY_EMBEDDING}.
 *
 * <p>Convex: Vector Search.
 *
 * @param <T> the table's record
 */
// The type parameter ties it to its table.
@SuppressWarnings("UnusedTypeParameter")
public final class VectorStage<T> {
    private final String tableName;
    private final String indexName;

    VectorStage(String tableName, String indexName) {
        this.tableName = Objects.requireNonNull(tableName, "tableName");
        this.indexName = Objects.requireNonNull(indexName, "indexName");
    }

    /** The table's name in Convex. */
    @JvmOnly
    public String tableName() {
        return tableName;
    }

    /** The index's name in Convex. */
    @JvmOnly
    public String indexName() {
        return indexName;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VectorStage<?> that
                && tableName.equals(that.tableName)
                && indexName.equals(that.indexName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tableName, indexName);
    }

    /** The index for a log, such as {@code foods.by_embedding}. */
    @Override
    public String toString() {
        return tableName + "." + indexName;
    }
}
