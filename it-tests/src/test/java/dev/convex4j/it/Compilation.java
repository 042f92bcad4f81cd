package dev.convex4j.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * One run of a compiler in this JVM, over all sources of a folder. Classes and the {@code convex} folder lie in a folder of
 * their own.
 */
public record Compilation(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path folder) {
    static Compilation run(
            JavaCompiler compiler, Path sources, Path folder, Processor processor, String... furtherOptions) {
        return run(compiler, sources, folder, List.of(processor), furtherOptions);
    }

    /** With several processors. */
    public static Compilation run(
            JavaCompiler compiler, Path sources, Path folder, List<Processor> processors, String... furtherOptions) {
        Checkout.create(folder.resolve("classes"));
        Checkout.create(folder.resolve("generated"));
        List<String> options = new ArrayList<>(List.of(furtherOptions));
        options.addAll(List.of(
                "--release",
                "17",
                "-d",
                folder.resolve("classes").toString(),
                // Without it, ecj writes generated sources into the current directory.
                "-s",
                folder.resolve("generated").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-Aconvex4j.out=" + folder.resolve("convex")));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(javaFiles(sources)));
            task.setProcessors(processors);
            task.setLocale(Locale.ROOT);
            return new Compilation(task.call(), List.copyOf(diagnostics.getDiagnostics()), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processor, as javac finds it. */
    public static Processor convex4j() {
        return java.util.ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("dev.convex4j."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    Path convex() {
        return folder.resolve("convex");
    }

    Path classes() {
        return folder.resolve("classes");
    }

    List<String> messages(Diagnostic.Kind kind) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == kind)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
