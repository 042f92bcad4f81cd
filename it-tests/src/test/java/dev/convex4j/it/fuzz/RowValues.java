package dev.convex4j.it.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How values of the JDK's types are made and shown in programs that call rows of the library: {@code row-values.txt}, in which
 * {@code {int}} stands for a value of another type.
 */
final class RowValues {
    private final Map<String, List<String>> makers = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final List<String> small = new ArrayList<>();

    private RowValues() {}

    static RowValues load() {
        RowValues values = new RowValues();
        try (InputStream stream = RowValues.class.getResourceAsStream("row-values.txt")) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(values::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    private void add(String line) {
        String[] sides = line.split(" (?==|->|!|~)", 2);
        String name = sides[0].strip();
        String rest = sides[1].replaceFirst("^(?:=|->|!|~) ?", "").strip();
        switch (sides[1].charAt(0)) {
            case '=' -> makers.computeIfAbsent(name, key -> new ArrayList<>()).add(rest);
            case '-' -> texts.put(name, rest);
            case '!' -> leftOut.add(name);
            default -> small.add(name);
        }
    }

    /** The ways to make a value of a type; none where nobody has said how. */
    List<String> makers(String type) {
        return makers.getOrDefault(type, List.of());
    }

    /** The text of a value {@code $} of a type: that of the class where nothing is said of its arguments; null if there is none. */
    String text(String type) {
        String raw = type.contains("<") ? type.substring(0, type.indexOf('<')) : type;
        return texts.getOrDefault(type, texts.get(raw));
    }

    /** Whether calls of a row aren't made, for the reason that the file says. */
    boolean isLeftOut(String row) {
        return leftOut.stream().anyMatch(name -> names(name, row));
    }

    /** What is left out, but names none of the rows. */
    List<String> unknown(Set<String> rows) {
        return leftOut.stream()
                .filter(name -> rows.stream().noneMatch(row -> names(name, row)))
                .toList();
    }

    private static boolean names(String name, String row) {
        return name.endsWith("*") ? row.startsWith(name.substring(0, name.length() - 1)) : row.equals(name);
    }

    /** Whether large numbers would need much time or memory. */
    boolean isSmall(String method) {
        return small.contains(method);
    }
}
