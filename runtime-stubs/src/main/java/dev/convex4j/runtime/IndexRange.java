package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.IndexBound;
import dev.convex4j.runtime.spi.JvmOnly;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A range of an index: equality on the first fields, in the index's order, then at most a lower and an upper bound on the
 * next. It starts at the table's constant and is the same value however it is come by:
 *
 * <pre>{@code
 * POSTS.BY_AUTHOR                                      // all posts, by author
 * POSTS.BY_AUTHOR.eq(author)                           // those of one author
 * POSTS.BY_AUTHOR.eq(author).gte(monday).lt(sunday)    // those of some days
 * }</pre>
 *
 * <p>Each step gives a new range and leaves the old one as it is. Where the fields are used up, the creation time is next.
 *
 * <p>Convex: Indexes.
 *
 * @param <T> the record of the table
 */
public abstract sealed class IndexRange<T> permits IndexStage, CreationTimeStage, LowerBounded, BoundedRange {
    private final RangeData data;

    IndexRange(RangeData data) {
        this.data = data;
    }

    final RangeData data() {
        return data;
    }

    /** The table's name in Convex. */
    @JvmOnly
    public final String tableName() {
        return data.tableName();
    }

    /** The index's name in Convex. */
    @JvmOnly
    public final String indexName() {
        return data.indexName();
    }

    /** The bounds in the order they were given; can't be changed. */
    @JvmOnly
    public final List<IndexBound> bounds() {
        return data.bounds();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof IndexRange<?> that && data.equals(that.data);
    }

    @Override
    public final int hashCode() {
        return data.hashCode();
    }

    /** The range for a log, such as {@code posts.by_author[authorId EQ abc]}. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(tableName()).append('.').append(indexName());
        for (IndexBound bound : bounds()) {
            text.append('[').append(bound.field()).append(' ').append(bound.comparison());
            text.append(' ')
                    .append(bound.value().map(Object::toString).orElse("absent"))
                    .append(']');
        }
        return text.toString();
    }
}
