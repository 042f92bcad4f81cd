package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record the documents of a table: each component is a field, an {@code Optional} component is a field that may be
 * absent. The system fields {@code _id} and {@code _creationTime} are added by Convex and are not written here.
 *
 * <pre>{@code
 * @Table("posts")
 * @Index(name = "by_author", fields = "authorId")
 * public record Post(String title, Id<User> authorId, Optional<Instant> updatedAt) {}
 * }</pre>
 *
 * <p>Convex: Schemas.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
    /** The table's name, such as {@code posts}: letters, digits and underscores, starting with a letter. */
    String value();
}
