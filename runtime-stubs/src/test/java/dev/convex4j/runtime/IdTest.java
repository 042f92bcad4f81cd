package dev.convex4j.runtime;

import static dev.convex4j.runtime.blog.Tables.POSTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.convex4j.runtime.blog.Post;
import org.junit.jupiter.api.Test;

class IdTest {
    @Test
    void isItsText() {
        Id<Post> id = Id.trusted(POSTS, "abc");

        assertEquals("abc", id.value());
        assertEquals("abc", id.toString());
    }

    @Test
    void isEqualByItsText() {
        assertEquals(Id.trusted(POSTS, "abc"), Id.trusted(POSTS, "abc"));
        assertEquals(
                Id.trusted(POSTS, "abc").hashCode(), Id.trusted(POSTS, "abc").hashCode());
        assertNotEquals(Id.trusted(POSTS, "abc"), Id.trusted(POSTS, "abd"));
    }

    @Test
    void nullIsNoText() {
        assertThrows(NullPointerException.class, () -> Id.trusted(POSTS, null));
    }
}
