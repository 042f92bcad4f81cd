package dev.convex4j.it;

import dev.convex4j.runtime.QueryCtx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The programs of {@code it-tests/conformance}, and what they give on both sides.
 *
 * @param onJvm from Java's classes, by module and query
 * @param onNode from the generated TypeScript
 */
public record Conformance(SortedMap<String, String> onJvm, SortedMap<String, String> onNode) {
    static final Path PROGRAMS = Checkout.IT_TESTS.resolve("conformance");

    /** All in one compilation. */
    public static Compilation compile(String folder) {
        return Compilation.run(
                ToolProvider.getSystemJavaCompiler(), PROGRAMS, Checkout.emptyFolder(folder), Compilation.convex4j());
    }

    /** All in one Node. */
    public static Conformance run(Compilation compilation) throws Exception {
        SortedMap<String, String> onJvm =
                new JvmPrograms(QueryCtx.class.getClassLoader(), "conformance").run(compilation, programs());
        SortedMap<String, String> onNode = onNode(compilation.folder(), programs());
        onJvm.replaceAll((name, result) -> FloatingTexts.as(onNode.getOrDefault(name, result), result));
        return new Conformance(onJvm, onNode);
    }

    /** What the programs give whose TypeScript lies below {@code folder}. */
    static SortedMap<String, String> onNode(Path folder, List<String> programs) {
        List<String> arguments =
                new ArrayList<>(List.of(folder.toString(), String.valueOf(JvmPrograms.NOW.toEpochMilli())));
        for (String program : programs) {
            arguments.add(JvmPrograms.module(program));
        }
        Tool.Result result = Tool.node("conformance.mjs", arguments);
        if (!result.succeeded()) {
            throw new IllegalStateException(result.output());
        }
        return results(result.output());
    }

    /** Lines of a name and a result. */
    static SortedMap<String, String> results(String output) {
        SortedMap<String, String> results = new TreeMap<>();
        output.lines().filter(line -> line.contains(" = ")).forEach(line -> {
            int equals = line.indexOf(" = ");
            results.put(line.substring(0, equals), line.substring(equals + 3));
        });
        return results;
    }

    static List<Path> sources() {
        return sources(PROGRAMS);
    }

    static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> programs() {
        return programs(sources());
    }

    /** The names of the classes that are programs. */
    static List<String> programs(List<Path> sources) {
        return sources.stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith("Program.java"))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .toList();
    }
}
