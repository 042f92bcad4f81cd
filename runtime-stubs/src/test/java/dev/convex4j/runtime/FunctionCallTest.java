package dev.convex4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.convex4j.runtime.blog.Internal;
import dev.convex4j.runtime.blog.User;
import dev.convex4j.runtime.spi.Arguments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FunctionCallTest {
    private static final Id<User> AUTHOR = new Id<>("u1");

    @Test
    void holdsPathAndArgumentsInOrder() {
        MutationCall<?> call = Internal.posts.create("t", 2);

        assertEquals("posts:create", call.path());
        assertEquals(Map.of("title", "t", "score", 2.0), call.arguments());
        assertEquals(List.of("title", "score"), List.copyOf(call.arguments().keySet()));
        assertThrows(UnsupportedOperationException.class, () -> call.arguments().clear());
    }

    @Test
    void anAbsentArgumentIsNotThere() {
        assertEquals(
                Map.of("authorId", AUTHOR),
                Internal.posts.list(AUTHOR).favorites(Optional.empty()).arguments());
        assertEquals(
                Internal.posts.list(AUTHOR),
                Internal.posts.list(AUTHOR).favorites(true).favorites(Optional.empty()));
    }

    @Test
    void anOptionalArgumentLeavesTheCallAsItWas() {
        Internal.posts.ListCall call = Internal.posts.list(AUTHOR);
        Internal.posts.ListCall favorites = call.favorites(true);

        assertEquals(Map.of("authorId", AUTHOR), call.arguments());
        assertEquals(Map.of("authorId", AUTHOR, "favorites", true), favorites.arguments());
    }

    @Test
    void isEqualByKindPathAndArguments() {
        QueryCall<Object> query = new QueryCall<>("a:b", Arguments.of("x", 1.0));

        assertEquals(query, new QueryCall<>("a:b", Arguments.of("x", 1.0)));
        assertEquals(query.hashCode(), new QueryCall<>("a:b", Arguments.of("x", 1.0)).hashCode());
        assertNotEquals(query, new QueryCall<>("a:b", Arguments.of("x", 2.0)));
        assertNotEquals(query, new QueryCall<>("a:c", Arguments.of("x", 1.0)));
        assertNotEquals(query, new MutationCall<>("a:b", Arguments.of("x", 1.0)));
    }

    @Test
    void tellsItselfInALog() {
        assertEquals(
                "query posts:list {authorId=u1, favorites=true}",
                Internal.posts.list(AUTHOR).favorites(true).toString());
        assertEquals("action emails:clean {}", Internal.emails.clean().toString());
    }
}
