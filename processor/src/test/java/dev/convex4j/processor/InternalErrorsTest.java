package dev.convex4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake of ours while javac tells us of a class. Left alone, javac would print it as a bug of its own. */
class InternalErrorsTest {
    private static final JavaFileObject GREETINGS = JavaFileObjects.forSourceString("app.Greetings", """
            package app;

            import dev.convex4j.annotations.Query;
            import dev.convex4j.runtime.QueryCtx;

            /** Greets. */
            public final class Greetings {
                @Query
                static String greet(QueryCtx ctx, String name) {
                    return "Hello " + name;
                }
            }
            """);

    private static final JavaFileObject OTHERS = JavaFileObjects.forSourceString("app.Others", """
            package app;

            final class Others {}
            """);

    @TempDir
    Path folder;

    private record Run(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> errors, String output) {}

    @Test
    void withoutAnExceptionTheFolderIsWritten() throws IOException {
        Run run = compile(className -> {});

        assertTrue(run.succeeded(), () -> run.errors() + run.output());
        assertTrue(written().stream().anyMatch(file -> file.equals("greetings.ts")), () -> "" + run.output());
    }

    @Test
    void anExceptionIsOurOwnErrorAtTheClassAndNothingIsWritten() throws IOException {
        Run run = compile(className -> {
            if (className.equals("app.Greetings")) {
                throw new IllegalStateException("broken in here");
            }
        });

        assertOneErrorOfOurs(run, "java.lang.IllegalStateException: broken in here");
    }

    @Test
    void anEndlessRecursionIsOurOwnErrorAsWell() throws IOException {
        Run run = compile(className -> {
            if (className.equals("app.Greetings")) {
                throw new StackOverflowError();
            }
        });

        assertOneErrorOfOurs(run, "java.lang.StackOverflowError");
    }

    /** The class that fails may be the last one, whose event also checks and writes everything. */
    @Test
    void anExceptionInAnyClassLeavesTheOldFolderAsItWas() throws IOException {
        compile(className -> {});
        List<String> before = contents();

        for (String broken : List.of("app.Greetings", "app.Others")) {
            Run run = compile(className -> {
                if (className.equals(broken)) {
                    throw new IllegalStateException(broken);
                }
            });

            assertFalse(run.succeeded(), broken);
            assertEquals(before, contents(), broken);
        }
    }

    private void assertOneErrorOfOurs(Run run, String thrown) throws IOException {
        assertFalse(run.succeeded());
        assertEquals(1, run.errors().size(), () -> "" + run.errors());
        Diagnostic<? extends JavaFileObject> error = run.errors().get(0);
        assertTrue(error.getMessage(Locale.ROOT).contains("[CVX999]"), () -> error.getMessage(Locale.ROOT));
        assertTrue(error.getMessage(Locale.ROOT).contains(thrown), () -> error.getMessage(Locale.ROOT));
        assertTrue(error.getSource().getName().endsWith("Greetings.java"), () -> "" + error.getSource());
        assertEquals(7, error.getLineNumber());
        assertEquals(14, error.getColumnNumber());
        // javac announces what it takes for a bug of its own or of a processor outside of its diagnostics.
        assertEquals("", run.output());
        assertEquals(List.of(), written());
    }

    private Run compile(Consumer<String> beforeEachClass) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        JavaCompiler.CompilationTask task = javac.getTask(
                output,
                null,
                diagnostics,
                List.of("-d", classes.toString(), "-Aconvex4j.out=" + folder.resolve("convex")),
                null,
                List.of(GREETINGS, OTHERS));
        task.setProcessors(List.of(new ConvexProcessor(beforeEachClass)));
        boolean succeeded = task.call();
        List<Diagnostic<? extends JavaFileObject>> errors = diagnostics.getDiagnostics().stream()
                .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        return new Run(succeeded, errors, output.toString());
    }

    /** The files of the convex folder and whatever was staged beside it. */
    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("classes")))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("convex"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file + "\n" + read(file))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
