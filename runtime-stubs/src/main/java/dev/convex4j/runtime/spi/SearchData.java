package dev.convex4j.runtime.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a search is, beneath its typed form.
 *
 * @param tableName the table's name in Convex
 * @param indexName the index's name in Convex
 * @param searchField the field that is searched, as documents name it
 * @param words what is looked for
 * @param filters what filter fields must equal, in the order they were given; can't be changed
 */
@JvmOnly
public record SearchData(
        String tableName, String indexName, String searchField, String words, List<IndexBound> filters) {
    /** Checks that all is there. */
    public SearchData {
        Objects.requireNonNull(tableName, "tableName");
        Objects.requireNonNull(indexName, "indexName");
        Objects.requireNonNull(searchField, "searchField");
        Objects.requireNonNull(words, "words");
        filters = List.copyOf(filters);
    }

    /** This search among the documents whose field equals the value. */
    public SearchData eq(String field, Object value) {
        Objects.requireNonNull(value, field);
        return with(new IndexBound(field, Comparison.EQ, Optional.of(value)));
    }

    /** This search among the documents whose field equals the value, or is absent where that is absent. */
    public SearchData eqOrAbsent(String field, Optional<?> value) {
        return with(new IndexBound(field, Comparison.EQ, value.map(present -> present)));
    }

    private SearchData with(IndexBound filter) {
        List<IndexBound> more = new ArrayList<>(filters);
        more.add(filter);
        return new SearchData(tableName, indexName, searchField, words, more);
    }
}
