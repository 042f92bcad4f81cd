package dev.convex4j.it.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often each kind of tree was translated with each type, and which of these cells the language can reach. */
final class Coverage {
    /** So often a reachable cell is to be hit by a full run. */
    private static final int WANTED = 50;

    /** So many programs are a full run. */
    static final int FULL = 10_000;

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(Map<String, Integer> more) {
        more.forEach((cell, count) -> counts.merge(cell, count, Integer::sum));
    }

    /** How often a cell is to be hit by so many programs: a short run is to promise that a full one does. */
    private static int wanted(int programs) {
        return Math.max(1, (int) ((long) WANTED * Math.min(FULL, programs) / FULL));
    }

    /** The reachable cells that weren't hit often enough. */
    List<String> missing(int programs) {
        int wanted = wanted(programs);
        List<String> missing = new ArrayList<>();
        for (String cell : reachable()) {
            int count = counts.getOrDefault(cell, 0);
            if (count < wanted) {
                missing.add(cell + ": " + count);
            }
        }
        return missing;
    }

    /** One row a kind, one column a type; a cell that can't be reached is empty. */
    String table(int programs) {
        int wanted = wanted(programs);
        Set<String> reachable = reachable();
        Set<String> kinds = new TreeSet<>();
        reachable.forEach(cell -> kinds.add(cell.substring(0, cell.indexOf(' '))));
        counts.keySet().forEach(cell -> kinds.add(cell.substring(0, cell.indexOf(' '))));
        StringBuilder table = new StringBuilder(cell("", 32));
        TypeColumns.ALL.forEach(column -> table.append(cell(column, 11)));
        table.append('\n');
        for (String kind : kinds) {
            table.append(cell(kind, 32));
            for (String column : TypeColumns.ALL) {
                String key = kind + " " + column;
                Integer count = counts.get(key);
                String text = count != null ? String.valueOf(count) : reachable.contains(key) ? "0" : "";
                table.append(
                        cell(text + (reachable.contains(key) && (count == null || count < wanted) ? "!" : ""), 11));
            }
            table.append('\n');
        }
        return table.toString().replaceAll(" +\n", "\n");
    }

    private static String cell(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /** The cells that the rules of {@code reachable.txt} name. */
    static Set<String> reachable() {
        Map<String, List<String>> groups = new TreeMap<>();
        Set<String> cells = new LinkedHashSet<>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("~")) {
                continue;
            }
            String[] sides = line.split("[:=]", 2);
            List<String> columns = columns(sides[1], groups);
            if (line.startsWith("@")) {
                groups.put(sides[0].strip(), columns);
                continue;
            }
            for (String kind : sides[0].strip().split(" +", -1)) {
                columns.forEach(column -> cells.add(kind + " " + column));
            }
        }
        return cells;
    }

    /** The kinds of trees that aren't counted. */
    static Set<String> leftOut() {
        Set<String> kinds = new TreeSet<>();
        for (String line : lines()) {
            if (line.startsWith("~")) {
                kinds.addAll(
                        List.of(line.substring(line.indexOf(':') + 1).strip().split(" +", -1)));
            }
        }
        return kinds;
    }

    /** Cells that were hit although no rule names them: perhaps a rule is missing. */
    List<String> unexpected() {
        Set<String> reachable = reachable();
        Set<String> leftOut = leftOut();
        return counts.keySet().stream()
                .filter(cell -> !reachable.contains(cell) && !leftOut.contains(cell.substring(0, cell.indexOf(' '))))
                .toList();
    }

    private static List<String> columns(String text, Map<String, List<String>> groups) {
        List<String> columns = new ArrayList<>();
        for (String word : text.strip().split(" +", -1)) {
            List<String> group = word.startsWith("@") ? groups.get(word) : List.of(word);
            if (group == null || !TypeColumns.ALL.containsAll(group)) {
                throw new IllegalStateException("unknown column " + word);
            }
            columns.addAll(group);
        }
        return columns;
    }

    private static List<String> lines() {
        try (InputStream stream = Coverage.class.getResourceAsStream("reachable.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
