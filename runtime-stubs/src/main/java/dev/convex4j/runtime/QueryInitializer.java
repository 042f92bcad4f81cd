package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;

/**
 * A query over a table that hasn't said yet how it reads it.
 *
 * <p>Convex: Reading Data; Indexes; Full Text Search.
 *
 * @param <T> the table's record
 * @param <D> the table's document
 */
public interface QueryInitializer<T, D extends Document<T>> extends DocumentQuery<T, D> {
    /** Reads the whole table, and says so to the reader. */
    @TypeScript("$this.fullTableScan()")
    DocumentQuery<T, D> fullTableScan();

    /** Reads a range of an index, {@code POSTS.BY_AUTHOR.eq(authorId)}, in the index's order. */
    @TypeScript(intrinsic = Intrinsics.WITH_INDEX)
    DocumentQuery<T, D> withIndex(IndexRange<T> range);

    /**
     * Searches for words, {@code MESSAGES.SEARCH_BODY.search(words)}. The best match comes first; there is no other order.
     *
     * <p>Convex: Full Text Search.
     */
    @TypeScript(intrinsic = Intrinsics.WITH_SEARCH_INDEX)
    OrderedQuery<T, D> withSearchIndex(SearchFilter<T> search);
}
