package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@code null} among the elements of lists and arrays, and the values of maps. */
public final class NullsInCollectionsProgram {
    private NullsInCollectionsProgram() {}

    record Piece(String name, int owner) {}

    static class Grid {
        private final Piece[][] cells;
        private final List<String> log = new ArrayList<>();

        Grid(int n) {
            cells = new Piece[n][n];
        }

        void put(int x, int y, Piece p) {
            cells[x][y] = p;
            log.add(p == null ? null : p.name());
        }

        Piece at(int x, int y) {
            return cells[x][y];
        }

        List<String> log() {
            return log;
        }

        int count() {
            int n = 0;
            for (Piece[] row : cells) for (Piece p : row) if (p != null) n++;
            return n;
        }
    }

    static String text(int i) {
        return i > 3 ? "t" + i : null;
    }

    static Integer maybe(int i) {
        return i > 3 ? i * 100 : null;
    }

    static String tryIt(Supplier<String> s) {
        try {
            return s.get() + ";";
        } catch (RuntimeException e) {
            return "!;";
        }
    }

    @Query
    static String lists(QueryCtx ctx) {
        Map<String, String> names = new HashMap<>();
        names.put("a", "Ann");
        List<String> found = new ArrayList<>();
        for (String k : List.of("a", "b")) found.add(names.get(k));
        found.add(null);
        String out = found.size() + "";
        for (String f : found) out += f == null ? "-" : f;
        out += found.get(0).length() + ";";
        out += tryIt(() -> "" + found.get(1).length());
        out += found.contains(null) + ";" + found.indexOf(null) + ";" + found.lastIndexOf(null) + ";"
                + found.contains("Ann");
        found.set(0, null);
        out += found.get(0) + ";" + found + ";";
        String old = found.set(1, "x");
        out += old + ";";
        List<String> copy = new ArrayList<>(found);
        copy.addAll(found);
        out += copy.size() + ";" + copy.get(4) + copy.equals(found);
        copy.removeIf(Objects::isNull);
        out += copy + ";";
        found.removeIf(x -> x == null);
        out += found.size();
        String gone = found.remove(0);
        out += gone;
        return out;
    }

    @Query
    static String streams(QueryCtx ctx) {
        List<Integer> xs = new ArrayList<>();
        for (int i = 2; i < 6; i++) xs.add(maybe(i));
        String out = xs.stream().filter(Objects::nonNull).map(x -> x + 1).collect(Collectors.toList()) + ";";
        out += xs.stream().filter(x -> x != null).mapToInt(x -> x).sum() + ";";
        out += xs.stream().map(x -> x == null ? "none" : "v" + x).collect(Collectors.joining(",")) + ";";
        xs.forEach(x -> {});
        int n = 0;
        for (Integer x : xs) if (x == null) n++;
        String[] cells = new String[4];
        cells[2] = "X";
        out += Arrays.stream(cells).filter(Objects::nonNull).count() + ";";
        out += Arrays.stream(cells).filter(c -> c != null).map(c -> c + "!").toList() + ";";
        return out + n;
    }

    @Query
    static String maps(QueryCtx ctx) {
        Map<String, Integer> m = new LinkedHashMap<>();
        m.put("a", null);
        m.put("b", 2);
        String out = m.get("a") + ";" + m.get("b") + ";" + m.containsKey("a") + ";" + m.getOrDefault("a", 5) + ";"
                + m.getOrDefault("z", 5) + ";" + m.size() + ";";
        out += m.putIfAbsent("a", 7) + ";" + m.get("a") + ";";
        m.put("a", null);
        out += m.replace("a", 3) + ";" + m.get("a") + ";" + m.replace("q", 3) + ";" + m.get("q") + ";";
        m.put("a", null);
        out += m.computeIfAbsent("a", k -> 9) + ";" + m.get("a") + ";";
        m.put("a", null);
        out += m.computeIfPresent("a", (k, v) -> v + 1) + ";" + m.get("a") + ";";
        out += m.merge("a", 4, Integer::sum) + ";" + m.get("a") + ";";
        m.put("a", null);
        m.merge("a", 1, Integer::sum);
        out += m.get("a") + ";";
        m.put("a", null);
        out += m.containsValue(null) + ";" + m.remove("a") + ";" + m.containsKey("a") + ";";
        m.put("c", null);
        int nulls = 0;
        for (Integer v : m.values()) if (v == null) nulls++;
        for (Map.Entry<String, Integer> e : new TreeMap<>(m).entrySet()) out += e.getKey() + e.getValue();
        Map<String, Integer> copy = new LinkedHashMap<>(new TreeMap<>(m));
        copy.forEach((k, v) -> {});
        String s = "";
        for (String k : copy.keySet()) s += k;
        out += tryIt(() -> {
            int x = copy.get("c");
            return "" + x;
        });
        out += tryIt(() -> {
            int x = copy.getOrDefault("c", 8);
            return "" + x;
        });
        out += copy.equals(m) + ";" + copy;
        return out + nulls + s + m.values().stream().filter(Objects::nonNull).count();
    }

    @Query
    static String arrays(QueryCtx ctx) {
        Grid g = new Grid(3);
        g.put(0, 1, new Piece("rook", 1));
        g.put(1, 1, new Piece("king", 2));
        g.put(1, 1, null);
        String out = g.count() + ";" + (g.at(0, 0) == null) + ";" + g.at(0, 1).name() + ";" + g.log()
                + g.log().size();
        String[] full = {"a", "b"};
        String[] some = {"a", null};
        Integer[] boxes = new Integer[2];
        boxes[1] = 4;
        Piece[] row = new Piece[2];
        row[0] = new Piece("x", 1);
        out += full[0].length() + some[0] + some[1] + boxes[0] + boxes[1] + (row[1] == null) + row[0].owner();
        out += tryIt(() -> "" + (boxes[0] + 1))
                + tryIt(() -> "" + (boxes[1] + 1))
                + tryIt(() -> "" + some[1].equals("x"))
                + tryIt(() -> row[1].name());
        String[] bigger = Arrays.copyOf(full, 3);
        out += bigger[2] + bigger[0].length();
        String[] part = Arrays.copyOfRange(full, 1, full.length);
        out += part[0].length() + part.length;
        String[] clone = some.clone();
        out += clone[1] + Arrays.toString(clone);
        Arrays.fill(clone, null);
        out += clone[0];
        int[][] ints = new int[2][];
        ints[0] = new int[] {1, 2};
        out += (ints[1] == null) + "" + ints[0][1] + tryIt(() -> "" + ints[1][0]);
        List<String> as = Arrays.asList("q", null);
        out += as.get(1) + as.get(0).length() + as.size();
        List<String> copies = new ArrayList<>(Collections.nCopies(3, null));
        copies.set(1, "m");
        out += copies.get(0) + copies.get(1) + copies;
        return out;
    }

    static List<String> lookUp(List<String> keys, Map<String, String> map) {
        List<String> out = new ArrayList<>();
        for (String k : keys) out.add(map.get(k));
        return out;
    }

    static int count(List<String> xs) {
        int n = 0;
        for (String x : xs) {
            if (x != null) n += x.length();
        }
        return n;
    }

    @Query
    static String passed(QueryCtx ctx) {
        List<String> r = lookUp(List.of("a", "z"), Map.of("a", "Ann"));
        List<List<String>> nested = new ArrayList<>();
        nested.add(r);
        nested.add(List.of("p"));
        Map<String, List<String>> groups = new HashMap<>();
        groups.computeIfAbsent("g", k -> new ArrayList<>()).add(text(1));
        groups.computeIfAbsent("g", k -> new ArrayList<>()).add(text(5));
        int total = 0;
        for (List<String> l : nested) total += count(l);
        return total + ";" + nested.get(0).get(1) + ";" + groups.get("g").get(0)
                + groups.get("g").get(1) + count(r) + count(groups.get("g"));
    }

    static String join(String sep, String... parts) {
        String out = "";
        for (String p : parts) out += (p == null) + sep;
        return out;
    }

    static int sum(Integer... xs) {
        int n = 0;
        for (Integer x : xs) if (x != null) n += x;
        return n;
    }

    @Query
    static String varargs(QueryCtx ctx) {
        Integer[] boxes = {1, null, 3};
        return sum() + ";" + sum(1, null) + ";" + sum(maybe(1), maybe(5)) + ";" + sum(boxes) + join(",", "a", null)
                + join(";", text(1), text(5));
    }

    @Query
    static String throwing(QueryCtx ctx) {
        String out = "";
        for (int k = 2; k < 6; k += 3) {
            int i = k;
            out += tryIt(() -> "" + List.of("a", text(i)).size());
            out += tryIt(() -> "" + Set.of("a", text(i)).size());
            out += tryIt(() -> "" + Map.of("a", text(i)).size());
            out += tryIt(() -> "" + Map.of(text(i) == null ? "n" : "x", 1).size());
            out += tryIt(() -> "" + Map.entry("a", text(i)).getValue());
            out += tryIt(() -> "" + Arrays.asList("a", text(i)).size());
        }
        return out;
    }
}
