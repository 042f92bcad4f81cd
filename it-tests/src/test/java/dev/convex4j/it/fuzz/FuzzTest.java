package dev.convex4j.it.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Random programs mean the same on the JVM and on Node.
 *
 * <p>Every build runs a few. {@code -Dconvex4j.fuzz.programs=10000} runs more, {@code -Dconvex4j.fuzz.seed=..} others,
 * {@code -Dconvex4j.fuzz.first=..} begins with that program, and
 * {@code -Dconvex4j.fuzz.features=..} those of certain parts of the language, see {@link Feature#parse}. A run of 10,000 or
 * more must also reach all that can be reached of the language.
 */
class FuzzTest {
    private static final int FULL = 10_000;

    @Test
    void randomProgramsGiveTheSame() {
        FuzzRun run = FuzzMain.configured();
        FuzzRun.Result result = run.run();

        assertTrue(result.succeeded(), result::histogram);
        if (run.programs() >= FULL) {
            assertEquals(List.of(), result.coverage().missing());
        }
    }

    @Test
    void aSeedAlwaysGivesTheSamePrograms() {
        Set<Feature> all = Feature.parse("all");
        String first = ProgramMaker.make("Fuzz1", all, 5).source();

        assertEquals(first, ProgramMaker.make("Fuzz1", all, 5).source());
        assertFalse(first.equals(ProgramMaker.make("Fuzz1", all, 6).source()));
    }
}
