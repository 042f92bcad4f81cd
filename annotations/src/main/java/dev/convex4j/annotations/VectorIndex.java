package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A vector index of a {@link Table}. Actions find the documents whose vector lies nearest to another one:
 *
 * <pre>{@code
 * @Table("foods")
 * @VectorIndex(name = "by_embedding", vectorField = "embedding", dimensions = 1536, filterFields = "cuisine")
 * public record Food(String description, String cuisine, List<Double> embedding) {}
 *
 * ctx.vectorSearch(FOODS.BY_EMBEDDING, vector).limit(16).filter(f -> f.eq(FOODS.cuisine, "french")).collect()
 * }</pre>
 *
 * <p>Convex: Vector Search.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(VectorIndexes.class)
public @interface VectorIndex {
    /** The index's name, such as {@code by_embedding}; it becomes the constant {@code FOODS.BY_EMBEDDING}. */
    String name();

    /** The component that holds the vector, by its Java name: a {@code List<Double>}. */
    String vectorField();

    /** How many numbers each vector has, 2 to 4096. */
    int dimensions();

    /** The components by which a search can be narrowed, by their Java names; at most 16. */
    String[] filterFields() default {};

    /** Findings about this index that are wanted, such as CVX321 on an index that only the dashboard uses. */
    Suppress[] suppress() default {};
}
