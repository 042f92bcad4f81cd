package dev.convex4j.processor.model;

import java.util.List;

/**
 * A table.
 *
 * @param name its Convex name, such as {@code posts}
 * @param className the canonical name of the {@code @Table} record
 */
public record TableModel(
        String name,
        String className,
        List<Field> fields,
        List<IndexModel> indexes,
        List<SearchIndexModel> searchIndexes,
        List<VectorIndexModel> vectorIndexes,
        List<Suppression> suppressions,
        String documentation,
        Position position) {
    /** The simple name of the record: {@code Post}. */
    public String recordName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
