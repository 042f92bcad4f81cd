package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Generated backends beside twins that were written by hand: {@code it-tests/cases/twins} was there before anybody looked at
 * what becomes of the ports. Tokens are counted, which decides; times are only shown.
 */
class WeightTest {
    private static final Path TWINS = CasesTest.CASES.resolve("twins");
    private static final List<String> WEIGHED = List.of("othello", "yahtzee-scores");

    /** How many tokens a generated backend may have for each of the twin's. */
    private static final double MOST = 1.3;

    /** What is no code of functions: types with their validators and checks, and the helpers that any backend has. */
    private static final Set<String> BESIDE = Set.of("types.ts", "lib/java.ts");

    @Test
    void theTwinsBehaveAsTheOriginals() {
        Tool.Result check = Tool.node(
                "check.mjs",
                WEIGHED.stream().map(name -> TWINS.resolve(name).toString()).toList());
        assertTrue(check.succeeded(), check::output);
        Tool.Result behaviour = CasesTest.behaviour(TWINS);
        assertTrue(behaviour.succeeded(), behaviour::output);
    }

    @Test
    void generatedFunctionsAreHardlyLongerThanWrittenOnes() throws IOException {
        Path generated = generated();
        List<String> folders = new ArrayList<>();
        WEIGHED.forEach(name -> folders.addAll(List.of(convex(generated, name), convex(TWINS, name))));
        Tool.Result weighed = Tool.node("weigh.mjs", folders);
        assertTrue(weighed.succeeded(), weighed::output);
        Map<String, Integer> tokens = new TreeMap<>();
        for (String line : weighed.output().lines().toList()) {
            String[] columns = line.split("\t", -1);
            if (columns.length == 3 && !BESIDE.contains(columns[1])) {
                tokens.merge(columns[0], Integer.valueOf(columns[2]), Integer::sum);
            }
        }
        assertAll(WEIGHED.stream().map(name -> () -> {
            double ratio = (double) Objects.requireNonNull(tokens.get(convex(generated, name)))
                    / Objects.requireNonNull(tokens.get(convex(TWINS, name)));
            assertTrue(ratio <= MOST, () -> name + ": " + ratio + " times the tokens\n" + weighed.output());
        }));
    }

    /** Shows how long the generated backends take for what the twins do, and fails only if they don't do it. */
    @Test
    @EnabledIfSystemProperty(named = "convex4j.benchmark", matches = ".*")
    void timesAreShown() throws IOException {
        Tool.Result benchmark = Tool.node("benchmark.mjs", List.of(generated().toString(), TWINS.toString()));
        assertTrue(benchmark.succeeded(), benchmark::output);
        System.out.println(benchmark.output());
    }

    private static Path generated() throws IOException {
        Path folder = Checkout.emptyFolder("weight");
        for (String name : WEIGHED) {
            CasesTest.generated(
                    CasesTest.CASES.resolve("backends").resolve(name), Checkout.create(folder.resolve(name)));
        }
        return folder;
    }

    private static String convex(Path projects, String name) {
        return projects.resolve(name).resolve("convex").toString();
    }
}
