package dev.convex4j.runtime;

import static dev.convex4j.runtime.blog.Tables.POSTS;
import static dev.convex4j.runtime.blog.Tables.USERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.convex4j.runtime.blog.Tables.PostPatch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatchTest {
    @Test
    void setsFieldsByTheirNamesInDocuments() {
        assertEquals(
                Map.of("score", Optional.of(3.0), "biography", Optional.of("x")),
                POSTS.patch().score(3).bio("x").changes().asMap());
    }

    @Test
    void keepsTheOrder() {
        assertEquals(
                List.of("title", "score", "biography"),
                List.copyOf(POSTS.patch()
                        .title("a")
                        .score(1)
                        .removeBio()
                        .changes()
                        .asMap()
                        .keySet()));
    }

    @Test
    void leavesAloneWhatIsAbsent() {
        assertEquals(POSTS.patch(), POSTS.patch().bioIfPresent(Optional.empty()));
        assertEquals(POSTS.patch().bio("x"), POSTS.patch().bioIfPresent(Optional.of("x")));
        assertEquals(POSTS.patch().bio("x"), POSTS.patch().bio("x").bioIfPresent(Optional.empty()));
    }

    @Test
    void removesWhatIsAbsentIfAskedTo() {
        assertEquals(POSTS.patch().removeBio(), POSTS.patch().bioOrRemove(Optional.empty()));
        assertEquals(POSTS.patch().removeBio(), POSTS.patch().bio("x").bioOrRemove(Optional.empty()));
        assertEquals(POSTS.patch().bio("x"), POSTS.patch().bioOrRemove(Optional.of("x")));
        assertEquals(
                Map.of("biography", Optional.empty()),
                POSTS.patch().removeBio().changes().asMap());
    }

    @Test
    void aVerbLeavesThePatchAsItWas() {
        PostPatch patch = POSTS.patch().title("a");
        PostPatch other = patch.title("b");

        assertEquals(POSTS.patch().title("a"), patch);
        assertNotEquals(patch, other);
        assertThrows(
                UnsupportedOperationException.class,
                () -> patch.changes().asMap().clear());
    }

    @Test
    void patchesOfTwoTablesDiffer() {
        assertNotEquals(POSTS.patch(), USERS.patch());
    }
}
