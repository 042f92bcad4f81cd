package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.JvmOnly;
import dev.convex4j.runtime.spi.SearchData;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A table. Each has one generated subclass with its fields, indexes, patch and draft, and one constant of it:
 * {@code Tables.POSTS}.
 *
 * <p>A generated subclass needs one line for each field and each index; the inner call of an index is its last field, and
 * the creation time ends it:
 *
 * <pre>{@code
 * public static final class PostTable extends TableRef<Post, PostDoc> {
 *     public final Field<Post, String> title = field("title");
 *     public final NumberField<Post> score = numberField("score");
 *
 *     public final IndexStage<Post, Id<User>, IndexStage<Post, Boolean, CreationTimeStage<Post>>>
 *             BY_AUTHOR_AND_PUBLISHED =
 *                     index("by_author_and_published", on("authorId", on("published", onCreationTime())));
 *
 *     private PostTable() {
 *         super("posts");
 *     }
 * }
 * }</pre>
 *
 * <p>An index over a {@code double} field has {@link #onNumber}, one over an {@code Optional} field {@link #onOptional}, one
 * over an {@code Optional<Double>} {@link #onOptionalNumber}, one over a {@code @Nullable} field {@link #onNullable}. All names are those of the documents.
 *
 * @param <T> the table's record
 * @param <D> the table's document
 */
public abstract class TableRef<T, D extends Document<T>> {
    private final String tableName;

    /** For generated subclasses: the table's name in Convex. */
    protected TableRef(String tableName) {
        this.tableName = Objects.requireNonNull(tableName, "tableName");
    }

    /** The table's name in Convex, such as {@code posts}. */
    @JvmOnly
    public final String tableName() {
        return tableName;
    }

    /** A field; for {@code Optional<V>}, the field of {@code V}. */
    protected final <V> Field<T, V> field(String path) {
        return new Field<>(tableName, path, false);
    }

    /** A field of {@code @Nullable V}. */
    protected final <V> Field<T, V> nullableField(String path) {
        return new Field<>(tableName, path, true);
    }

    /** A field of {@code double} or {@code Optional<Double>}. */
    protected final NumberField<T> numberField(String path) {
        return new NumberField<>(tableName, path);
    }

    /** An index, from its first field on. */
    protected final <S extends IndexRange<T>> S index(String indexName, IndexStep<T, S> first) {
        return first.stage(new RangeData(tableName, indexName, List.of()));
    }

    /** An indexed field that is always there, and what follows it. */
    protected final <V, N extends IndexRange<T>> IndexStep<T, IndexStage<T, V, N>> on(
            String path, IndexStep<T, N> next) {
        return new IndexStep<>(range -> new IndexStage<>(range, path, false, next));
    }

    /** An indexed {@code @Nullable V} field, and what follows it. */
    protected final <V, N extends IndexRange<T>> IndexStep<T, IndexStage<T, V, N>> onNullable(
            String path, IndexStep<T, N> next) {
        return new IndexStep<>(range -> new IndexStage<>(range, path, true, next));
    }

    /** An indexed {@code double} field, and what follows it. */
    protected final <N extends IndexRange<T>> IndexStep<T, NumberIndexStage<T, N>> onNumber(
            String path, IndexStep<T, N> next) {
        return new IndexStep<>(range -> new NumberIndexStage<>(range, path, next));
    }

    /** An indexed field that may be absent, and what follows it. */
    protected final <V, N extends IndexRange<T>> IndexStep<T, OptionalIndexStage<T, V, N>> onOptional(
            String path, IndexStep<T, N> next) {
        return new IndexStep<>(range -> new OptionalIndexStage<>(range, path, next));
    }

    /** An indexed {@code Optional<Double>} field, and what follows it. */
    protected final <N extends IndexRange<T>> IndexStep<T, OptionalNumberIndexStage<T, N>> onOptionalNumber(
            String path, IndexStep<T, N> next) {
        return new IndexStep<>(range -> new OptionalNumberIndexStage<>(range, path, next));
    }

    /** The creation time, which ends every index. */
    protected final IndexStep<T, CreationTimeStage<T>> onCreationTime() {
        return new IndexStep<>(CreationTimeStage::new);
    }

    /** A search index without filter fields. */
    protected final SearchStage<T, SearchFilter<T>> searchIndex(String indexName, String searchField) {
        return searchIndex(indexName, searchField, SearchFilter::new);
    }

    /** A vector index. */
    protected final VectorStage<T> vectorIndex(String indexName) {
        return new VectorStage<>(tableName, indexName);
    }

    /** A search index, with the constructor of its generated {@link SearchFilter}. */
    protected final <F extends SearchFilter<T>> SearchStage<T, F> searchIndex(
            String indexName, String searchField, Function<SearchData, F> filter) {
        return new SearchStage<>(tableName, indexName, searchField, filter);
    }

    /** The table's name. */
    @Override
    public final String toString() {
        return tableName;
    }
}
