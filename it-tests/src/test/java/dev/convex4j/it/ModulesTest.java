package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.convex4j.runtime.Id;
import org.junit.jupiter.api.Test;

class ModulesTest {
    @Test
    void stubsAreOnTheClassPath() {
        assertEquals(new Id("abc"), new Id("abc"));
    }
}
