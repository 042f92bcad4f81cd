package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.function.Function;

/**
 * A query in ascending order unless told otherwise.
 *
 * <p>Convex: Reading Data; Ordering.
 *
 * @param <T> the table's record
 * @param <D> the table's document
 */
public interface DocumentQuery<T, D extends Document<T>> extends OrderedQuery<T, D> {
    @Override
    @TypeScript(intrinsic = Intrinsics.FILTER)
    DocumentQuery<T, D> filter(Function<FilterBuilder<T>, FilterExpression<T>> predicate);

    /** Sets the direction in which the index, or the creation time in a table scan, is read. */
    @TypeScript(intrinsic = Intrinsics.ORDER)
    OrderedQuery<T, D> order(Order order);
}
