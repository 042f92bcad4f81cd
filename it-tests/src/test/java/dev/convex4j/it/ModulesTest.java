package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.convex4j.runtime.Fetch;
import org.junit.jupiter.api.Test;

class ModulesTest {
    @Test
    void stubsAreOnTheClassPath() {
        assertEquals(Fetch.get("https://example.com"), Fetch.get("https://example.com"));
    }
}
