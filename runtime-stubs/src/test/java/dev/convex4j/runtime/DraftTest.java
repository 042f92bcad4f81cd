package dev.convex4j.runtime;

import static dev.convex4j.runtime.blog.Tables.POSTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.convex4j.runtime.blog.Post;
import dev.convex4j.runtime.blog.Tables.PostDraft;
import dev.convex4j.runtime.blog.Tables.PostDraftAuthorId;
import dev.convex4j.runtime.blog.User;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Id<User> AUTHOR = new Id<>("u1");

    @Test
    void takesTheRequiredFieldsInOrderAndTheOthersFreely() {
        Instant now = Instant.ofEpochMilli(5);

        assertEquals(
                new Post("t", AUTHOR, true, 2.0, now, Optional.of(now), Optional.of("b"), Optional.empty()),
                titled(POSTS.draft().title("t")).bio("b").updatedAt(now).value());
        assertEquals(
                new Post("t", AUTHOR, true, 2.0, now, Optional.empty(), Optional.empty(), Optional.of(4.0)),
                titled(POSTS.draft().title("t")).rating(4).value());
    }

    @Test
    void aStageCanBeUsedTwice() {
        PostDraftAuthorId stage = POSTS.draft().title("a");
        PostDraft first = titled(stage);
        PostDraft second = titled(stage).bio("b");

        assertEquals(Optional.empty(), first.value().bio());
        assertEquals(Optional.of("b"), second.value().bio());
        assertEquals(first, titled(stage));
        assertEquals(first, second.bio(Optional.empty()));
        assertNotEquals(first, second);
    }

    private static PostDraft titled(PostDraftAuthorId stage) {
        return stage.authorId(AUTHOR).published(true).score(2).createdAt(Instant.ofEpochMilli(5));
    }
}
