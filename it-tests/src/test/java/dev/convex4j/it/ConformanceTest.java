package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.annotations.Query;
import dev.convex4j.processor.translating.library.JdkLibrary;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A handler means the same on the JVM and on Convex: each query of {@code it-tests/conformance} is run by the JVM from Java's
 * classes and by Node from the generated TypeScript, and both must give the same to the last bit. All in one compilation and
 * one Node.
 */
class ConformanceTest {
    private static Compilation compilation;

    @BeforeAll
    static void compile() {
        compilation = Conformance.compile("conformance");
    }

    @Test
    void javaAndTypeScriptGiveTheSame() throws Exception {
        assertCompiled();
        Conformance results = Conformance.run(compilation);

        assertFalse(results.onJvm().isEmpty());
        assertEquals(lines(results.onJvm()), lines(results.onNode()));
        assertEveryProgramIsCounted(results.onJvm());
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

        rows.removeAll(LibraryUses.in(Conformance.sources(), compilation.classes()));

        assertEquals(Set.of(), rows, "rows without a program");
    }

    private static void assertCompiled() {
        assertTrue(compilation.succeeded(), () -> compilation.diagnostics().toString());
    }

    /** A query that one side doesn't see would otherwise go unnoticed if the other doesn't see it either. */
    private static void assertEveryProgramIsCounted(SortedMap<String, String> results) {
        long annotations = Checkout.contents(Conformance.PROGRAMS).values().stream()
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
