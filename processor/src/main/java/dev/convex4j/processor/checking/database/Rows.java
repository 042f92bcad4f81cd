package dev.convex4j.processor.checking.database;

import dev.convex4j.processor.model.TableModel;

/**
 * What an expression holds of a table: a query, a list or a stream of its documents.
 *
 * @param whole whether it came about without an index range: every document was or will be read
 */
record Rows(TableModel table, boolean whole) {
    Rows restricted() {
        return new Rows(table, false);
    }
}
