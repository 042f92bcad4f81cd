package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.JvmOnly;
import dev.convex4j.runtime.spi.SearchData;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A search index that hasn't been told yet what to look for: {@code MESSAGES.SEARCH_BODY}.
 *
 * <p>Convex: Full Text Search.
 *
 * @param <T> the table's record
 * @param <F> the search with the index's filters
 */
public final class SearchStage<T, F extends SearchFilter<T>> {
    private final String tableName;
    private final String indexName;
    private final String searchField;
    private final Function<SearchData, F> filter;

    SearchStage(String tableName, String indexName, String searchField, Function<SearchData, F> filter) {
        this.tableName = Objects.requireNonNull(tableName, "tableName");
        this.indexName = Objects.requireNonNull(indexName, "indexName");
        this.searchField = Objects.requireNonNull(searchField, "searchField");
        this.filter = filter;
    }

    /** The documents whose text matches some of the words; of the last word, the beginning is enough. */
    @TypeScript(intrinsic = Intrinsics.SEARCH)
    public F search(String words) {
        return filter.apply(new SearchData(tableName, indexName, searchField, words, List.of()));
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
        return other instanceof SearchStage<?, ?> that
                && tableName.equals(that.tableName)
                && indexName.equals(that.indexName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tableName, indexName);
    }

    /** The index for a log, such as {@code messages.search_body}. */
    @Override
    public String toString() {
        return tableName + "." + indexName;
    }
}
