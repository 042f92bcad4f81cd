package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.QueryCtx;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A handler means the same on the JVM and on Convex: each query of {@code it-tests/conformance} is run by the JVM from Java's
 * classes and by Node from the generated TypeScript, and both must give the same to the last bit. All in one compilation and
 * one Node.
 */
class ConformanceTest {
    private static final Path PROGRAMS = Checkout.IT_TESTS.resolve("conformance");

    @Test
    void javaAndTypeScriptGiveTheSame() throws Exception {
        Path folder = Checkout.emptyFolder("conformance");
        Compilation compilation =
                Compilation.run(ToolProvider.getSystemJavaCompiler(), PROGRAMS, folder, Compilation.convex4j());
        assertTrue(compilation.succeeded(), () -> compilation.diagnostics().toString());

        SortedMap<String, String> onJvm = onJvm(compilation.classes());
        assertFalse(onJvm.isEmpty());
        SortedMap<String, String> onNode = onNode(folder);

        assertEquals(lines(onJvm), lines(onNode));
        assertEveryProgramIsCounted(onJvm);
    }

    private static SortedMap<String, String> onNode(Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(folder.toString()));
        for (String program : programs()) {
            arguments.add(module(program));
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

    private static SortedMap<String, String> onJvm(Path classes) throws Exception {
        SortedMap<String, String> results = new TreeMap<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, QueryCtx.class.getClassLoader())) {
            for (String program : programs()) {
                Class<?> type = loader.loadClass("conformance." + program);
                for (Method method : type.getDeclaredMethods()) {
                    if (isProgram(method)) {
                        method.setAccessible(true);
                        results.put(module(program) + ":" + method.getName(), run(method));
                    }
                }
            }
        }
        return results;
    }

    /** {@link Query} isn't kept at run time; by convention all static methods of a context alone are queries here. */
    private static boolean isProgram(Method method) {
        return Arrays.equals(method.getParameterTypes(), new Class<?>[] {QueryCtx.class}) && !method.isSynthetic();
    }

    private static String run(Method method) throws IllegalAccessException {
        try {
            // The programs are about the language and its library; none touches its context.
            return Rendering.of(method.invoke(null, (Object) null));
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            return thrown instanceof ConvexError error ? "throws " + Rendering.of(error.data()) : "throws";
        }
    }

    private static String module(String program) {
        return Character.toLowerCase(program.charAt(0)) + program.substring(1);
    }

    private static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAMS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Program.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .sorted()
                    .toList();
        }
    }

    /** A query that one side doesn't see would otherwise go unnoticed if the other doesn't see it either. */
    private static void assertEveryProgramIsCounted(SortedMap<String, String> results) {
        long annotations = Checkout.contents(PROGRAMS).values().stream()
                .flatMap(String::lines)
                .filter(line -> line.strip().equals("@Query"))
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
