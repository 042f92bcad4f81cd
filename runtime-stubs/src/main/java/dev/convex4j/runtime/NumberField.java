package dev.convex4j.runtime;

/**
 * A field of a table that holds a number. Filters compare it with every primitive number.
 *
 * @param <T> the table's record
 */
public final class NumberField<T> extends Field<T, Double> {
    NumberField(String tableName, String path) {
        super(tableName, path, false);
    }
}
