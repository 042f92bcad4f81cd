package dev.convex4j.runtime;

import static dev.convex4j.runtime.blog.Tables.POSTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.convex4j.runtime.FilterExpression.And;
import dev.convex4j.runtime.FilterExpression.Compare;
import dev.convex4j.runtime.FilterExpression.Not;
import dev.convex4j.runtime.FilterExpression.Or;
import dev.convex4j.runtime.blog.Post;
import dev.convex4j.runtime.spi.Comparison;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterBuilderTest {
    private final FilterBuilder<Post> f = new FilterBuilder<>();

    @Test
    void everyComparisonIsItsOwn() {
        assertEquals(compare(POSTS.title, Comparison.EQ, "a"), f.eq(POSTS.title, "a"));
        assertEquals(compare(POSTS.title, Comparison.NEQ, "a"), f.neq(POSTS.title, "a"));
        assertEquals(compare(POSTS.title, Comparison.LT, "a"), f.lt(POSTS.title, "a"));
        assertEquals(compare(POSTS.title, Comparison.LTE, "a"), f.lte(POSTS.title, "a"));
        assertEquals(compare(POSTS.title, Comparison.GT, "a"), f.gt(POSTS.title, "a"));
        assertEquals(compare(POSTS.title, Comparison.GTE, "a"), f.gte(POSTS.title, "a"));
    }

    @Test
    void numbersOfEveryPrimitiveTypeBecomeDoubles() {
        assertEquals(compare(POSTS.score, Comparison.EQ, 1.0), f.eq(POSTS.score, 1));
        assertEquals(compare(POSTS.score, Comparison.NEQ, 1.0), f.neq(POSTS.score, 1L));
        assertEquals(compare(POSTS.score, Comparison.LT, 1.0), f.lt(POSTS.score, 1));
        assertEquals(compare(POSTS.score, Comparison.LTE, 1.0), f.lte(POSTS.score, 1));
        assertEquals(compare(POSTS.score, Comparison.GT, 1.0), f.gt(POSTS.score, 1));
        assertEquals(compare(POSTS.score, Comparison.GTE, 1.0), f.gte(POSTS.score, Double.valueOf(1)));
    }

    @Test
    void conditionsNest() {
        FilterExpression<Post> published = f.eq(POSTS.published, true);
        FilterExpression<Post> rated = f.gt(POSTS.rating, 3);

        assertEquals(
                new And<>(List.of(published, new Or<>(List.of(rated, new Not<>(published))))),
                f.and(published, f.or(rated, f.not(published))));
    }

    @Test
    void nullIsNoValue() {
        assertThrows(NullPointerException.class, () -> f.eq(POSTS.title, null));
    }

    private static <V> Compare<Post> compare(Field<Post, V> field, Comparison comparison, V value) {
        return new Compare<>(field, comparison, value);
    }
}
