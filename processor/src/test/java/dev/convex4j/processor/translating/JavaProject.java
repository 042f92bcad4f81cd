package dev.convex4j.processor.translating;

import dev.convex4j.processor.ConvexProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A small Maven project in a folder of its own, compiled by this JVM's javac with the real processor. */
public final class JavaProject {
    private static final Pattern ID = Pattern.compile("^\\[(CVX\\d+)] ");

    private final Path root;
    private final Map<String, String> sources = new LinkedHashMap<>();

    /** A project in {@code root}, which is created. */
    public JavaProject(Path root) {
        this.root = root;
    }

    /** Adds a source file, such as {@code blog/Posts.java}. */
    public JavaProject source(String path, String text) {
        sources.put(path, text);
        return this;
    }

    /** Compiles all sources together. */
    public Result compile(String... options) {
        try {
            write();
            return run(List.of(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        Files.createDirectories(root.resolve("classes"));
        Files.writeString(root.resolve("pom.xml"), "<project/>\n");
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = root.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    private Result run(List<String> options) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<String> arguments =
                new ArrayList<>(List.of("-d", root.resolve("classes").toString(), "-parameters"));
        arguments.addAll(options);
        StringWriter output = new StringWriter();
        boolean succeeded;
        try (StandardJavaFileManager files = javac.getStandardFileManager(collector, null, StandardCharsets.UTF_8)) {
            List<Path> paths =
                    sources.keySet().stream().map(root.resolve("src")::resolve).toList();
            JavaCompiler.CompilationTask task =
                    javac.getTask(output, files, collector, arguments, null, files.getJavaFileObjectsFromPaths(paths));
            task.setProcessors(List.of(new ConvexProcessor()));
            succeeded = task.call();
        }
        List<Problem> problems =
                collector.getDiagnostics().stream().map(Problem::of).toList();
        return new Result(succeeded, problems, output.toString(), convexFolder());
    }

    private SortedMap<String, String> convexFolder() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path folder = root.resolve("convex");
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            }
        }
        return files;
    }

    /**
     * A diagnostic.
     *
     * @param id the rule's, or {@code javac} for javac's own
     * @param file the name of the source without its folder, empty where there is none
     */
    public record Problem(
            Diagnostic.Kind kind, String id, String file, long line, long column, long offset, String message) {
        private static Problem of(Diagnostic<? extends JavaFileObject> diagnostic) {
            String message = diagnostic.getMessage(null);
            Matcher id = ID.matcher(message);
            String path =
                    diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
            return new Problem(
                    diagnostic.getKind(),
                    id.find() ? id.group(1) : "javac",
                    path.substring(path.lastIndexOf('/') + 1),
                    diagnostic.getLineNumber(),
                    diagnostic.getColumnNumber(),
                    diagnostic.getPosition(),
                    message);
        }

        boolean isError() {
            return kind == Diagnostic.Kind.ERROR;
        }
    }

    /**
     * What a compilation gave.
     *
     * @param output what javac itself printed, such as the trace of a processor that crashed
     * @param convex the files of the convex folder by path, empty where there is none
     */
    public record Result(boolean succeeded, List<Problem> problems, String output, SortedMap<String, String> convex) {
        /** The errors, of the rules and of javac. */
        public List<Problem> errors() {
            return problems.stream().filter(Problem::isError).toList();
        }
    }
}
