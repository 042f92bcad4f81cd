package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Comparison;
import dev.convex4j.runtime.spi.IndexBound;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an index range is, beneath its typed stages. */
record RangeData(String tableName, String indexName, List<IndexBound> bounds) {
    RangeData {
        Objects.requireNonNull(tableName, "tableName");
        Objects.requireNonNull(indexName, "indexName");
        bounds = List.copyOf(bounds);
    }

    RangeData with(String field, Comparison comparison, Object value) {
        Objects.requireNonNull(value, field);
        return with(new IndexBound(field, comparison, Optional.of(value)));
    }

    RangeData withAbsent(String field) {
        return with(new IndexBound(field, Comparison.EQ, Optional.empty()));
    }

    private RangeData with(IndexBound bound) {
        List<IndexBound> more = new ArrayList<>(bounds);
        more.add(bound);
        return new RangeData(tableName, indexName, more);
    }
}
