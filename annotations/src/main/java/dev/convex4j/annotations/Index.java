package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A database index of a {@link Table}. Queries read through it in the order of its fields, with the creation time as the
 * last one.
 *
 * <p>Convex: Indexes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Indexes.class)
public @interface Index {
    /** The index's name, such as {@code by_author}; it becomes the constant {@code POSTS.BY_AUTHOR}. */
    String name();

    /** The indexed components by their Java names, in order, such as {@code {"authorId", "published"}}. */
    String[] fields();

    /**
     * Whether Convex fills the index in the background, for a large table: queries can't use it until this is taken off again,
     * so it has no constant.
     */
    boolean staged() default false;

    /** Findings about this index that are wanted, such as CVX320 on a prefix of another index. */
    Suppress[] suppress() default {};
}
