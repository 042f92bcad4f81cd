package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.annotations.Query;
import dev.convex4j.processor.translating.library.JdkLibrary;
import dev.convex4j.runtime.QueryCtx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A handler means the same on the JVM and on Convex: each query of {@code it-tests/conformance} is run by the JVM from Java's
 * classes and by Node from the generated TypeScript, and both must give the same to the last bit. All in one compilation and
 * one Node.
 */
class ConformanceTest {
    private static final Path PROGRAMS = Checkout.IT_TESTS.resolve("conformance");

    private static Compilation compilation;

    @BeforeAll
    static void compile() {
        compilation = Compilation.run(
                ToolProvider.getSystemJavaCompiler(),
                PROGRAMS,
                Checkout.emptyFolder("conformance"),
                Compilation.convex4j());
    }

    @Test
    void javaAndTypeScriptGiveTheSame() throws Exception {
        assertCompiled();
        SortedMap<String, String> onJvm =
                new JvmPrograms(QueryCtx.class.getClassLoader(), "conformance").run(compilation, programs());
        assertFalse(onJvm.isEmpty());
        SortedMap<String, String> onNode = onNode();

        onJvm.replaceAll((name, result) -> FloatingTexts.as(onNode.getOrDefault(name, result), result));
        assertEquals(lines(onJvm), lines(onNode));
        assertEveryProgramIsCounted(onJvm);
    }

    @Test
    void theTypeScriptIsFine() {
        assertCompiled();
        Tool.Result check = Tool.node("check.mjs", List.of(compilation.folder().toString()));

        assertTrue(check.succeeded(), check::output);
    }

    /** What is translated by a row of a table is run here, or nobody knows whether the row is right. */
    @Test
    void everyRowOfTheLibraryIsUsedByAProgram() throws IOException {
        JdkLibrary library = new JdkLibrary();
        Set<String> rows = new TreeSet<>();
        for (String type : JdkLibrary.CLASSES) {
            library.rowsOf(type).keySet().forEach(signature -> rows.add(type + "." + signature));
        }
        assertTrue(rows.contains("java.lang.String.trim()"), rows::toString);

        rows.removeAll(LibraryUses.in(sources(), compilation.classes()));

        assertEquals(Set.of(), rows, "rows without a program");
    }

    private static void assertCompiled() {
        assertTrue(compilation.succeeded(), () -> compilation.diagnostics().toString());
    }

    private static SortedMap<String, String> onNode() throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of(compilation.folder().toString(), String.valueOf(JvmPrograms.NOW.toEpochMilli())));
        for (String program : programs()) {
            arguments.add(JvmPrograms.module(program));
        }
        Tool.Result result = Tool.node("conformance.mjs", arguments);
        assertTrue(result.succeeded(), result::output);
        SortedMap<String, String> results = new TreeMap<>();
        result.output().lines().filter(line -> line.contains(" = ")).forEach(line -> {
            int equals = line.indexOf(" = ");
            results.put(line.substring(0, equals), line.substring(equals + 3));
        });
        return results;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAMS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> programs() throws IOException {
        return sources().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith("Program.java"))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .toList();
    }

    /** A query that one side doesn't see would otherwise go unnoticed if the other doesn't see it either. */
    private static void assertEveryProgramIsCounted(SortedMap<String, String> results) {
        long annotations = Checkout.contents(PROGRAMS).values().stream()
                .flatMap(String::lines)
                .filter(line -> line.strip().equals("@" + Query.class.getSimpleName()))
                .count();
        assertEquals(annotations, results.size());
    }

    private static String lines(SortedMap<String, String> results) {
        StringBuilder lines = new StringBuilder();
        results.forEach((name, result) ->
                lines.append(name).append(" = ").append(result).append('\n'));
        return lines.toString();
    }
}
