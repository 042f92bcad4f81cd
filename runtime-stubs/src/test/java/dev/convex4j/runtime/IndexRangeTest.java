package dev.convex4j.runtime;

import static dev.convex4j.runtime.blog.Tables.POSTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.convex4j.runtime.blog.Post;
import dev.convex4j.runtime.blog.User;
import dev.convex4j.runtime.spi.Comparison;
import dev.convex4j.runtime.spi.IndexBound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexRangeTest {
    private static final Id<User> AUTHOR = new Id<>("u1");
    private static final Instant MONDAY = Instant.ofEpochMilli(1_000);
    private static final Instant SUNDAY = Instant.ofEpochMilli(2_000);

    @Test
    void theConstantIsTheWholeIndex() {
        assertEquals("posts", POSTS.BY_AUTHOR.tableName());
        assertEquals("by_author", POSTS.BY_AUTHOR.indexName());
        assertEquals(List.of(), POSTS.BY_AUTHOR.bounds());
    }

    @Test
    void equalityGoesOnToTheNextField() {
        IndexRange<Post> range = POSTS.BY_AUTHOR_AND_PUBLISHED.eq(AUTHOR).eq(true);

        assertEquals(
                List.of(bound("authorId", Comparison.EQ, AUTHOR), bound("published", Comparison.EQ, true)),
                range.bounds());
    }

    @Test
    void theCreationTimeFollowsTheLastField() {
        IndexRange<Post> range = POSTS.BY_AUTHOR.eq(AUTHOR).gte(MONDAY).lt(SUNDAY);

        assertEquals(
                List.of(
                        bound("authorId", Comparison.EQ, AUTHOR),
                        bound("_creationTime", Comparison.GTE, MONDAY),
                        bound("_creationTime", Comparison.LT, SUNDAY)),
                range.bounds());
    }

    @Test
    void everyComparisonOfTheCreationTimeIsItsOwn() {
        CreationTimeStage<Post> posts = POSTS.BY_AUTHOR.eq(AUTHOR);

        assertEquals(Comparison.EQ, lastOf(posts.eq(MONDAY)));
        assertEquals(Comparison.GT, lastOf(posts.gt(MONDAY)));
        assertEquals(Comparison.GTE, lastOf(posts.gte(MONDAY)));
        assertEquals(Comparison.LT, lastOf(posts.lt(MONDAY)));
        assertEquals(Comparison.LTE, lastOf(posts.lte(MONDAY)));
        assertEquals(Comparison.LTE, lastOf(posts.gt(MONDAY).lte(SUNDAY)));
    }

    @Test
    void everyComparisonOfAFieldIsItsOwn() {
        IndexStage<Post, Instant, CreationTimeStage<Post>> posts = POSTS.BY_SCORE.eq(1);

        assertEquals(Comparison.EQ, lastOf(posts.eq(MONDAY)));
        assertEquals(Comparison.GT, lastOf(posts.gt(MONDAY)));
        assertEquals(Comparison.GTE, lastOf(posts.gte(MONDAY)));
        assertEquals(Comparison.LT, lastOf(posts.lt(MONDAY)));
        assertEquals(Comparison.LTE, lastOf(posts.lte(MONDAY)));
    }

    @Test
    void numbersOfEveryPrimitiveTypeBecomeDoubles() {
        byte small = 7;
        assertEquals(POSTS.BY_SCORE.eq(7.0), POSTS.BY_SCORE.eq(7));
        assertEquals(POSTS.BY_SCORE.eq(7.0), POSTS.BY_SCORE.eq(7L));
        assertEquals(POSTS.BY_SCORE.eq(7.0), POSTS.BY_SCORE.eq(small));
        assertEquals(POSTS.BY_SCORE.eq(7.0), POSTS.BY_SCORE.eq(Integer.valueOf(7)));
        assertEquals(POSTS.BY_SCORE.eq(7.0), POSTS.BY_SCORE.eq(Double.valueOf(7)));
        assertEquals(POSTS.BY_RATING_AND_BIO.eq(7.0), POSTS.BY_RATING_AND_BIO.eq(7));
    }

    @Test
    void numbersHaveEveryComparison() {
        IndexRange<Post> range = POSTS.BY_SCORE.gt(1).lte(2L);

        assertEquals(List.of(bound("score", Comparison.GT, 1.0), bound("score", Comparison.LTE, 2.0)), range.bounds());
        assertEquals(Comparison.LT, lastOf(POSTS.BY_SCORE.gte(1).lt(2)));
        assertEquals(Comparison.GTE, lastOf(POSTS.BY_SCORE.gte(1)));
        assertEquals(Comparison.LT, lastOf(POSTS.BY_SCORE.lt(1)));
        assertEquals(Comparison.LTE, lastOf(POSTS.BY_SCORE.lte(1)));
    }

    @Test
    void anOptionalFieldTakesAValueAnOptionalOrNothing() {
        IndexRange<Post> absent = POSTS.BY_RATING_AND_BIO.eqAbsent().eqAbsent();

        assertEquals(
                List.of(
                        new IndexBound("rating", Comparison.EQ, Optional.empty()),
                        new IndexBound("biography", Comparison.EQ, Optional.empty())),
                absent.bounds());
        assertEquals(absent, POSTS.BY_RATING_AND_BIO.eq(Optional.empty()).eq(Optional.empty()));
        assertEquals(
                POSTS.BY_RATING_AND_BIO.eq(3).eq("x"),
                POSTS.BY_RATING_AND_BIO.eq(Optional.of(3.0)).eq(Optional.of("x")));
    }

    @Test
    void aStepLeavesTheRangeAsItWas() {
        IndexStage<Post, Boolean, CreationTimeStage<Post>> ofAuthor = POSTS.BY_AUTHOR_AND_PUBLISHED.eq(AUTHOR);
        IndexRange<Post> drafts = ofAuthor.eq(false);
        IndexRange<Post> published = ofAuthor.eq(true);

        assertEquals(1, ofAuthor.bounds().size());
        assertNotEquals(drafts, published);
        assertThrows(UnsupportedOperationException.class, () -> drafts.bounds().clear());
    }

    @Test
    void rangesAreEqualByIndexAndBounds() {
        assertEquals(POSTS.BY_AUTHOR.eq(AUTHOR), POSTS.BY_AUTHOR.eq(new Id<>("u1")));
        assertEquals(
                POSTS.BY_AUTHOR.eq(AUTHOR).hashCode(),
                POSTS.BY_AUTHOR.eq(new Id<>("u1")).hashCode());
        assertNotEquals(POSTS.BY_AUTHOR.eq(AUTHOR), POSTS.BY_AUTHOR_AND_PUBLISHED.eq(AUTHOR));
    }

    @Test
    void tellsItselfInALog() {
        assertEquals(
                "posts.by_rating_and_bio[rating EQ absent][biography GT a]",
                POSTS.BY_RATING_AND_BIO.eqAbsent().gt("a").toString());
    }

    @Test
    void nullIsNoValue() {
        assertThrows(NullPointerException.class, () -> POSTS.BY_AUTHOR.eq(null));
    }

    private static IndexBound bound(String field, Comparison comparison, Object value) {
        return new IndexBound(field, comparison, Optional.of(value));
    }

    private static Comparison lastOf(IndexRange<?> range) {
        return range.bounds().get(range.bounds().size() - 1).comparison();
    }
}
