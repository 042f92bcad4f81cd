package dev.convex4j.it.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random programs mean the same on the JVM and on Node.
 *
 * <p>Every build runs a few. {@code -Dconvex4j.fuzz.programs=10000} runs more, {@code -Dconvex4j.fuzz.seed=..} others,
 * {@code -Dconvex4j.fuzz.first=..} begins with that program, and
 * {@code -Dconvex4j.fuzz.features=..} those of certain parts of the language, see {@link Feature#parse}. A run of 10,000 or
 * more must also reach all that can be reached of the language. {@code -Dconvex4j.fuzz.rows=true} calls rows of the library
 * instead.
 */
class FuzzTest {
    @Test
    void randomProgramsGiveTheSame() {
        FuzzRun run = FuzzMain.configured();
        FuzzResult result = run.run();

        assertTrue(result.succeeded(), result::text);
        if (run.programs() >= Coverage.FULL) {
            assertEquals(List.of(), result.coverage().missing(Coverage.FULL));
        }
    }

    @Test
    void rowsOfTheLibraryGiveTheSame() {
        FuzzResult result = new FuzzRun(0, 60, 5, Set.of(), 60, 1, true).run();

        assertTrue(result.succeeded(), result::text);
    }

    @Test
    void mostRowsOfTheLibraryAreCalled() {
        assertTrue(
                RowProgram.count() > RowProgram.missing().size(),
                () -> RowProgram.missing().toString());
    }

    @Test
    void rowsThatAreLeftOutExist() {
        assertEquals(List.of(), RowProgram.unknown());
    }

    @Test
    void everyKindOfTreeIsCountedOrLeftOutForAReason() {
        Set<String> kinds =
                Stream.of(Tree.Kind.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        kinds.removeAll(Coverage.leftOut());
        Coverage.reachable().forEach(cell -> kinds.remove(cell.substring(0, cell.indexOf(' '))));

        assertEquals(Set.of(), kinds);
    }

    @Test
    void aSeedAlwaysGivesTheSamePrograms() {
        Set<Feature> all = Feature.parse("all");
        String first = ProgramMaker.make("Fuzz1", all, 5).source();

        assertEquals(first, ProgramMaker.make("Fuzz1", all, 5).source());
        assertFalse(first.equals(ProgramMaker.make("Fuzz1", all, 6).source()));
    }
}
