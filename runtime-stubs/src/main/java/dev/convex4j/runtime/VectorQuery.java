package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.List;
import java.util.function.Function;

/**
 * A search for the vectors that lie nearest to one. {@link #collect()} runs it.
 *
 * <p>Convex: Vector Search.
 *
 * @param <T> the table's record
 */
public interface VectorQuery<T> {
    /**
     * How many documents are found at most; 10 where nothing is said.
     *
     * @param n 1 to 256
     */
    @TypeScript(intrinsic = Intrinsics.VECTOR_STEP)
    VectorQuery<T> limit(int n);

    /**
     * Searches only among the documents that meet a condition on the index's filter fields.
     *
     * @param predicate makes the condition, {@code f -> f.eq(FOODS.cuisine, "french")}
     */
    @TypeScript(intrinsic = Intrinsics.VECTOR_STEP)
    VectorQuery<T> filter(Function<VectorFilterBuilder<T>, VectorFilter<T>> predicate);

    /**
     * The documents that were found, the nearest first.
     *
     * @throws RuntimeException if the vector has not as many numbers as the index says
     */
    @TypeScript(intrinsic = Intrinsics.VECTOR_READ, async = true)
    List<VectorHit<T>> collect();
}
