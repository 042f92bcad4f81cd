package dev.convex4j.runtime;

import static dev.convex4j.runtime.blog.Tables.POSTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.convex4j.runtime.blog.User;
import dev.convex4j.runtime.spi.Comparison;
import dev.convex4j.runtime.spi.IndexBound;
import dev.convex4j.runtime.spi.SearchData;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchFilterTest {
    private static final Id<User> AUTHOR = new Id<>("u1");

    @Test
    void aSearchKnowsItsIndexItsFieldAndItsWords() {
        SearchData expected = new SearchData("posts", "search_title", "title", "some words", List.of());

        assertEquals(expected, POSTS.SEARCH_TITLE.search("some words").data());
        assertEquals("posts.search_title", POSTS.SEARCH_TITLE.toString());
    }

    @Test
    void filtersAreKeptInOrder() {
        SearchFilter<?> search =
                POSTS.SEARCH_BIO.search("x").eqRating(Optional.empty()).eqAuthorId(AUTHOR);

        assertEquals(
                List.of(
                        new IndexBound("rating", Comparison.EQ, Optional.empty()),
                        new IndexBound("authorId", Comparison.EQ, Optional.of(AUTHOR))),
                search.data().filters());
    }

    @Test
    void eachStepGivesANewSearch() {
        var words = POSTS.SEARCH_BIO.search("x");
        var one = words.eqAuthorId(AUTHOR);

        assertEquals(List.of(), words.data().filters());
        assertEquals(one, words.eqAuthorId(AUTHOR));
        assertNotEquals(one, words);
    }

    @Test
    void nullIsNoWordAndNoValue() {
        assertThrows(NullPointerException.class, () -> POSTS.SEARCH_TITLE.search(null));
        assertThrows(
                NullPointerException.class, () -> POSTS.SEARCH_BIO.search("x").eqAuthorId(null));
    }
}
