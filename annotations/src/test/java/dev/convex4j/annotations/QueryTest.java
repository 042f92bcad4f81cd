package dev.convex4j.annotations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

class QueryTest {
    @Test
    void standsOnMethodsAndClasses() {
        assertArrayEquals(
                new ElementType[] {ElementType.METHOD, ElementType.TYPE},
                Query.class.getAnnotation(Target.class).value());
    }
}
