package dev.convex4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IdTest {
    @Test
    void keepsItsValue() {
        assertEquals("abc", new Id("abc").value());
    }
}
