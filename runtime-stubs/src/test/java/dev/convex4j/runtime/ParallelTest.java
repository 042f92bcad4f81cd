package dev.convex4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All elements have their turn, whatever happens to some; nobody sees more than the first failure. */
class ParallelTest {
    @Test
    void resultsComeInTheOrderOfTheElements() {
        assertEquals(List.of(1, 3), Parallel.map(List.of("a", "bcd"), String::length));
    }

    @Test
    void theFirstFailureIsThrownWhenAllAreDone() {
        List<Integer> done = new ArrayList<>();

        IllegalStateException failure = assertThrows(
                IllegalStateException.class,
                () -> Parallel.map(List.of(1, 2, 3), number -> {
                    done.add(number);
                    if (number > 1) {
                        throw new IllegalStateException("failed for " + number);
                    }
                    return number;
                }));

        assertEquals("failed for 2", failure.getMessage());
        assertEquals(List.of(1, 2, 3), done);
    }
}
