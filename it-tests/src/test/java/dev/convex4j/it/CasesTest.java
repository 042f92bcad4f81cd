package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Real backends, ported to Java: each folder of {@code it-tests/cases/backends} has a specification, a behaviour test that
 * the original TypeScript passes, the port, and perhaps modules that are written by hand.
 */
class CasesTest {
    static final Path CASES = Checkout.IT_TESTS.resolve("cases");

    @Test
    void thePortsBehaveAsTheOriginals() throws IOException {
        List<String> projects = new ArrayList<>();
        for (Path backend : backends()) {
            projects.add(generated(backend, Checkout.emptyFolder("cases/" + backend.getFileName())));
        }
        assertFalse(projects.isEmpty());

        Tool.Result check = Tool.node("check.mjs", projects);
        assertTrue(check.succeeded(), check::output);
        Tool.Result behaviour = behaviour(Path.of(projects.get(0)).getParent());
        assertTrue(behaviour.succeeded(), behaviour::output);
    }

    /** Generates the folder of a port, and gives the project's. */
    static String generated(Path backend, Path folder) throws IOException {
        copy(backend.resolve("convex"), folder.resolve("convex"));
        Compilation compilation = Compilation.run(
                ToolProvider.getSystemJavaCompiler(), backend.resolve("java"), folder, Compilation.convex4j());
        assertTrue(compilation.succeeded(), () -> compilation.diagnostics().toString());
        assertEquals(List.of(), compilation.diagnostics(), backend.toString());
        return compilation.folder().toString();
    }

    /** Runs the behaviour tests against the backends in a folder, those that are there. */
    static Tool.Result behaviour(Path projects) {
        return Tool.run(
                CASES,
                Map.of("CASES_ROOT", projects.toString()),
                List.of(
                        "node",
                        Checkout.IT_TESTS
                                .resolve("node_modules/vitest/vitest.mjs")
                                .toString(),
                        "run"));
    }

    /** What the backend's author wrote in TypeScript. */
    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
        }
    }

    private static List<Path> backends() throws IOException {
        try (Stream<Path> folders = Files.list(CASES.resolve("backends"))) {
            return folders.sorted().toList();
        }
    }
}
