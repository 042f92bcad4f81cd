package dev.convex4j.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where things stand in this checkout, and the file work that several tests share. */
public final class Checkout {
    /** The folder of the root {@code pom.xml}; tests run in {@code it-tests}. */
    public static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    public static final Path IT_TESTS = ROOT.resolve("it-tests");

    static final Path BLOG = IT_TESTS.resolve("blog");

    private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+)>([^<>$]+)</\\1>");

    private Checkout() {}

    /** A new, empty folder for what a test makes. It is kept after the test, to be looked at. */
    public static Path emptyFolder(String name) {
        Path folder = IT_TESTS.resolve("target").resolve("work").resolve(name);
        delete(folder);
        return create(folder);
    }

    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies every file below a folder, over those that are there. */
    public static void copy(Path from, Path to) {
        contents(from).keySet().forEach(name -> copyFile(from.resolve(name), to.resolve(name)));
    }

    static void copyFile(Path from, Path to) {
        create(to.getParent());
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every file below a folder, by its relative path with slashes. The bytes come as a string of the same length
     * (ISO 8859-1), which compares by value and shows a readable difference.
     */
    static SortedMap<String, String> contents(Path folder) {
        SortedMap<String, String> contents = new TreeMap<>();
        if (!Files.exists(folder)) {
            return contents;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                contents.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path file, String text) {
        create(file.getParent());
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The versions of the root {@code pom.xml}: the one place where they are pinned. */
    static Map<String, String> versions() {
        String pom = read(ROOT.resolve("pom.xml"));
        Matcher property = PROPERTY.matcher(pom.substring(pom.indexOf("<properties>"), pom.indexOf("</properties>")));
        Map<String, String> versions = new TreeMap<>();
        while (property.find()) {
            versions.put(property.group(1), property.group(2));
        }
        return versions;
    }
}
