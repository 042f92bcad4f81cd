package dev.convex4j.runtime;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Shows sources to javac as a user's build does, with all warnings on. */
final class Javac {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Javac() {}

    /** A finding: {@code code} is javac's own key, such as {@code compiler.err.cant.apply.symbol}. */
    record Finding(Diagnostic.Kind kind, long line, String code, String message) {}

    /** What javac says about a source file; nothing is written. */
    static List<Finding> check(String className, String source) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = task(List.of("-Xlint:all", "-proc:none"), diagnostics, List.of(new Source(className, source)));
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .map(d -> new Finding(d.getKind(), d.getLineNumber(), d.getCode(), d.getMessage(Locale.ROOT)))
                .toList();
    }

    /** A task that has read no source and knows the classes of the API by their class files alone, as a user's build does. */
    static JavacTask ofClassFiles() {
        return task(List.of("-proc:none"), new DiagnosticCollector<>(), List.of(new Source("Empty", "class Empty {}")));
    }

    private static JavacTask task(
            List<String> options, DiagnosticCollector<JavaFileObject> diagnostics, List<Source> sources) {
        String classPath = Stream.of(Javac.class, Id.class, TableRef.class, NullMarked.class)
                .map(Javac::locationOf)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> all = Stream.concat(options.stream(), Stream.of("-classpath", classPath))
                .toList();
        return (JavacTask) COMPILER.getTask(null, null, diagnostics, all, null, sources);
    }

    static String locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
