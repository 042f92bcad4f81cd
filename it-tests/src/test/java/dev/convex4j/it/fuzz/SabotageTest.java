package dev.convex4j.it.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.it.Checkout;
import dev.convex4j.it.Tool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Checks the checks: each bug of {@code it-tests/sabotage} is put into a copy of the processor's source, and the conformance
 * programs or the random ones must notice it.
 *
 * <p>Every build looks whether the bugs still fit the sources. {@code -Dconvex4j.sabotage=all} also applies them, which takes
 * half an hour; another value chooses those with that text in their name.
 */
class SabotageTest {
    private static final String CHOSEN = "convex4j.sabotage";

    private final String classPath = System.getProperty("java.class.path");

    @Test
    void everyBugFitsTheSources() throws IOException {
        List<Sabotage> all = sabotages("all");
        assertTrue(all.size() >= 20, "bugs");
        all.forEach(sabotage -> sabotage.sabotaged(Checkout.read(Checkout.ROOT.resolve(sabotage.file()))));
    }

    @Test
    @EnabledIfSystemProperty(named = CHOSEN, matches = ".+")
    void theChecksFindEveryBug() throws IOException {
        Path folder = Checkout.emptyFolder("sabotage");
        Path untouched = folder.resolve("untouched.txt");
        long start = System.nanoTime();
        System.out.println("without a bug: " + check(classPath, untouched, Optional.empty()));
        Duration patience = Duration.ofNanos(System.nanoTime() - start).multipliedBy(5);
        List<String> missed = new ArrayList<>();
        for (Sabotage sabotage : sabotages(System.getProperty(CHOSEN))) {
            long began = System.nanoTime();
            Path classes = compile(sabotage, folder.resolve(sabotage.name()));
            Found found = check(classes + File.pathSeparator + classPath, untouched, Optional.of(patience));
            System.out.printf(
                    Locale.ROOT,
                    "%-9s | %-32s | %-45s | %-25s | %3.0f s | %s%n",
                    found.is() ? "found" : "NOT FOUND",
                    sabotage.name(),
                    found.byConformance(),
                    found.byFuzzing(),
                    Oracle.seconds(began),
                    sabotage.description());
            if (!found.is()) {
                missed.add(sabotage.name());
            }
        }
        assertEquals(List.of(), missed, "bugs that no check finds");
    }

    /** What each check says of a translator. */
    private record Found(String byConformance, String byFuzzing) {
        boolean is() {
            return !byConformance.equals("nothing") || !byFuzzing.equals("nothing");
        }
    }

    private static List<Sabotage> sabotages(String chosen) throws IOException {
        try (Stream<Path> all = Files.list(Checkout.IT_TESTS.resolve("sabotage"))) {
            return all.sorted()
                    .map(Sabotage::read)
                    .filter(sabotage -> chosen.equals("all") || sabotage.name().contains(chosen))
                    .toList();
        }
    }

    /** The one file, against the classes of all others, before which it then stands in the class path. */
    private Path compile(Sabotage sabotage, Path folder) throws IOException {
        Path file = folder.resolve(sabotage.file());
        Checkout.write(file, sabotage.sabotaged(Checkout.read(Checkout.ROOT.resolve(sabotage.file()))));
        Path classes = Checkout.create(folder.resolve("classes"));
        if (!sabotage.file().endsWith(".java")) {
            String resource =
                    sabotage.file().substring(sabotage.file().indexOf("/resources/") + "/resources/".length());
            Checkout.write(classes.resolve(resource), Checkout.read(file));
            return classes;
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("--release", "17", "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", classPath);
            if (!javac.getTask(null, files, null, options, null, files.getJavaFileObjects(file))
                    .call()) {
                throw new IllegalStateException("a bug must compile: " + sabotage.name());
            }
        }
        return classes;
    }

    private static Found check(String classPath, Path untouched, Optional<Duration> patience) {
        FuzzRun run = FuzzMain.configured();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-Dconvex4j.fuzz.programs=" + run.programs(),
                "-Dconvex4j.fuzz.seed=" + run.seed(),
                "-Dconvex4j.fuzz.features=" + System.getProperty("convex4j.fuzz.features", ""),
                "-Dconvex4j.fuzz.folder=sabotage-fuzz",
                "-cp",
                classPath,
                SabotageCheck.class.getName(),
                untouched.toString());
        Tool.Result result = Tool.run(Checkout.IT_TESTS, Map.of(), command, patience);
        if (!result.succeeded()) {
            // The processor that writes no program, or a translator that doesn't end: the checks notice that too.
            return new Found("fails", result.output().lines().reduce("", (before, line) -> line));
        }
        return new Found(line(result, "conformance: "), line(result, "fuzzing: "));
    }

    private static String line(Tool.Result result, String start) {
        return result.output()
                .lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(result.output()));
    }
}
