package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A full-text search index of a {@link Table}. Queries find the documents whose text matches some words, best match first:
 *
 * <pre>{@code
 * @Table("messages")
 * @SearchIndex(name = "search_body", searchField = "body", filterFields = "channelId")
 * public record Message(String body, Id<Channel> channelId) {}
 *
 * ctx.db().query(MESSAGES).withSearchIndex(MESSAGES.SEARCH_BODY.search(words).eqChannelId(channel)).take(10)
 * }</pre>
 *
 * <p>Convex: Full Text Search.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(SearchIndexes.class)
public @interface SearchIndex {
    /** The index's name, such as {@code search_body}; it becomes the constant {@code MESSAGES.SEARCH_BODY}. */
    String name();

    /** The component that is searched, by its Java name: a text. */
    String searchField();

    /** The components by which a search can be narrowed, by their Java names; at most 16. */
    String[] filterFields() default {};

    /** Findings about this index that are wanted, such as CVX321 on an index that only the dashboard uses. */
    Suppress[] suppress() default {};
}
