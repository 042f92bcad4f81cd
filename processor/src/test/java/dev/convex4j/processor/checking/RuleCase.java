package dev.convex4j.processor.checking;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.convex4j.processor.ConvexProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Java sources with markers: {@code /*CVX101*}{@code /} stands directly before the column of an expected diagnostic. One text
 * file holds several sources, each after a line {@code === Name.java}; the sources of {@code base.java.txt} are added, unless
 * the case has one of the same name.
 */
final class RuleCase {
    private static final Path FOLDER = Path.of("src/test/resources/rules");
    private static final Pattern MARKER = Pattern.compile("/\\*(CVX\\d+)\\*/");

    /** Said where no rule has found an error, because these compilations keep their classes in memory. */
    private static final String NO_OUTPUT = "[CVX990] The convex folder is not written";

    private static final Pattern REPORTED = Pattern.compile("^\\[(CVX\\d+)] ");

    private static final String IMPORTS = "import static blog.Tables.*; import blog.Tables.*;"
            + " import dev.convex4j.annotations.*; import dev.convex4j.annotations.Table; import dev.convex4j.runtime.*;"
            + " import java.time.*; import java.util.*; import java.util.function.*; import java.util.stream.*;";

    private final String name;
    private final Map<String, String> sources;

    private RuleCase(String name, Map<String, String> sources) {
        this.name = name;
        this.sources = sources;
    }

    /** All cases, by name. */
    static List<RuleCase> all() {
        Map<String, String> base = sources(FOLDER.resolve("base.java.txt"));
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("CVX"))
                    .map(file -> {
                        Map<String, String> sources = new LinkedHashMap<>(base);
                        sources.putAll(sources(file));
                        return new RuleCase(file.getFileName().toString().replace(".java.txt", ""), sources);
                    })
                    .sorted(Comparator.comparing(RuleCase::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sources(Path file) {
        try {
            Map<String, String> sources = new LinkedHashMap<>();
            String[] parts = Files.readString(file).split("(?m)^=== ", -1);
            for (String part : List.of(parts).subList(1, parts.length)) {
                int line = part.indexOf('\n');
                sources.put(part.substring(0, line).strip(), part.substring(line + 1));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    /** The id of the rule that the case is about. */
    String rule() {
        return name.replaceAll("-.*", "");
    }

    /** Whether javac refuses the case too; then it is about the explanation beside javac's error. */
    boolean isRefusedByJavac() {
        return name.endsWith("-refused");
    }

    /** The marked diagnostics, as {@code CVX101 Posts.java:12:9}, sorted. */
    List<String> expected() {
        List<String> expected = new ArrayList<>();
        sources.forEach((file, text) -> {
            Matcher marker = MARKER.matcher(text);
            while (marker.find()) {
                String before = text.substring(0, marker.end());
                int line = (int) before.chars().filter(c -> c == '\n').count() + 2;
                int column = before.length() - before.lastIndexOf('\n');
                expected.add(marker.group(1) + " " + file + ":" + line + ":" + column);
            }
        });
        expected.sort(null);
        return expected;
    }

    /** Compiles with the real processor; {@code out} takes what a case without errors generates. */
    Compilation compile(Path out) {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((file, text) ->
                files.add(JavaFileObjects.forSourceString("blog." + file.replace(".java", ""), whole(file, text))));
        return Compiler.javac()
                .withProcessors(new ConvexProcessor())
                .withOptions("-Aconvex4j.out=" + out)
                .compile(files);
    }

    /** The source with its package and the usual imports in one line more, at its beginning. */
    private static String whole(String file, String text) {
        return file.equals("package-info.java") ? text : "package blog; " + IMPORTS + "\n" + text;
    }

    /** The rules' diagnostics as {@link #expected} writes them, and whatever else javac says where it should accept. */
    List<String> reported(Compilation compilation) {
        List<String> reported = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
            String message = diagnostic.getMessage(null);
            Matcher id = REPORTED.matcher(message);
            if (message.startsWith(NO_OUTPUT)) {
                continue;
            }
            if (id.find()) {
                String path = diagnostic.getSource().getName();
                reported.add(id.group(1) + " " + path.substring(path.lastIndexOf('/') + 1) + ":"
                        + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber());
            } else if (!isRefusedByJavac() && diagnostic.getKind() != Diagnostic.Kind.NOTE) {
                reported.add(diagnostic.toString());
            }
        }
        reported.sort(null);
        return reported;
    }

    /** The parts of the sources between {@code // bad} or {@code // good} and {@code // end}, without markers. */
    List<String> examples(String kind) {
        List<String> examples = new ArrayList<>();
        sources.values().forEach(text -> {
            Matcher region = Pattern.compile("(?ms)^( *)// " + kind + "\\n(.*?)^ *// end$")
                    .matcher(text);
            while (region.find()) {
                String body = MARKER.matcher(region.group(2)).replaceAll("");
                examples.add(body.replaceAll("(?m)^" + region.group(1), "").strip());
            }
        });
        return examples;
    }

    /** The messages of the rules, in javac's order. */
    static String messages(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(null))
                .filter(message -> REPORTED.matcher(message).find())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
