package dev.convex4j.processor.translating;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The members of small Java classes, one text file a class: {@code optional-get.java.txt} is the class {@code OptionalGet}. All
 * of a folder are compiled together, with the tables of {@code base}.
 */
final class Samples {
    private static final Path FOLDER = Path.of("src/test/resources/dev/convex4j/processor/translating");

    private static final String JAVA = ".java.txt";

    /** Stands in the first line, so that the lines of a sample count from 2. */
    private static final String HEAD = "package app; import static app.Tables.*; import app.Tables.*;"
            + " import dev.convex4j.annotations.*; import dev.convex4j.annotations.Table; import dev.convex4j.runtime.*;"
            + " import java.math.*; import java.net.*; import java.nio.charset.*; import java.security.*; import javax.crypto.Mac;"
            + " import javax.crypto.spec.*; import java.time.*; import java.time.format.*; import java.time.temporal.*; import java.util.*;"
            + " import java.util.concurrent.atomic.*; import java.util.function.*; import java.util.stream.*;";

    private static final Pattern MARKER = Pattern.compile("/\\*(CVX\\d+)\\*/");

    private Samples() {}

    static Path folder(String name) {
        return FOLDER.resolve(name);
    }

    /** The samples of a folder, by the name of their class. */
    static SortedMap<String, Path> of(String folder) {
        SortedMap<String, Path> samples = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder(folder))) {
            files.filter(file -> file.toString().endsWith(JAVA)).forEach(file -> samples.put(className(file), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }

    private static String className(Path file) {
        return camelCase(file.getFileName().toString().replace(JAVA, "").split("-", -1));
    }

    static String camelCase(String... words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(Character.toUpperCase(lower.charAt(0))).append(lower.substring(1));
        }
        return name.toString();
    }

    /** A project with the tables alone. */
    static JavaProject project(Path root) {
        JavaProject project = new JavaProject(root);
        of("base").forEach((name, file) -> project.source("app/" + name + ".java", read(file)));
        return project;
    }

    /** The whole source of a class with these members. */
    static String source(String className, String members) {
        return HEAD + " final class " + className + " {\n" + members + "}\n";
    }

    /**
     * The errors that a source expects, as {@link #places} writes them: {@code /*CVX903*}{@code /} stands directly before
     * the column of one.
     */
    static List<String> marked(String className, String source) {
        List<String> marked = new ArrayList<>();
        Matcher marker = MARKER.matcher(source);
        while (marker.find()) {
            String before = source.substring(0, marker.end());
            long line = before.chars().filter(character -> character == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            marked.add(marker.group(1) + " " + className + ".java:" + line + ":" + column);
        }
        marked.sort(null);
        return marked;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The errors as {@code CVX901 Example.java:3:5}, sorted. */
    static List<String> places(List<JavaProject.Problem> errors) {
        return errors.stream()
                .map(error -> error.id() + " " + error.file() + ":" + error.line() + ":" + error.column())
                .sorted()
                .toList();
    }
}
