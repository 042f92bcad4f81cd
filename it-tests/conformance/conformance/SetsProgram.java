package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code Set}: what is in it, what comes in and goes, elements of every kind. */
public final class SetsProgram {
    private SetsProgram() {}

    enum Color {
        RED,
        GREEN
    }

    record Point(int x, int y) {}

    @Query
    static List<String> distinct(QueryCtx ctx) {
        Set<String> seen = new HashSet<>();
        List<String> out = new ArrayList<>();
        for (String word : List.of("b", "a", "b", "c", "a")) {
            if (seen.add(word)) {
                out.add(word);
            }
        }
        out.addAll(List.of("x", "b", "y", "x").stream().filter(seen::add).toList());
        out.addAll(new LinkedHashSet<>(List.of("2", "1", "2")));
        return out;
    }

    @Query
    static String changes(QueryCtx ctx) {
        Set<Integer> set = new LinkedHashSet<>(8);
        set.add(3);
        set.add(1);
        boolean again = set.add(3);
        boolean more = set.addAll(List.of(5, 1, 7));
        boolean none = set.addAll(Set.of(5));
        boolean removed = set.remove(1);
        boolean missing = set.remove(100);
        boolean some = set.removeAll(List.of(5, 6));
        boolean odd = set.removeIf(value -> value > 6);
        String out = "" + again + more + none + removed + missing + some + odd + set + set.size() + set.isEmpty();
        Set<Integer> others = Set.of(3, 4);
        set.add(9);
        boolean kept = set.retainAll(others);
        out += "" + kept + set + set.contains(3) + set.contains(9) + set.containsAll(List.of(3))
                + set.containsAll(others);
        set.clear();
        return out + set;
    }

    @Query
    static List<String> order(QueryCtx ctx) {
        Set<String> set = new LinkedHashSet<>(List.of("10", "9", "b", "a"));
        List<String> out = new ArrayList<>(set);
        for (String text : set) {
            out.add(text + ".");
        }
        set.forEach(text -> out.add(text + "!"));
        out.add(String.join(",", set) + set);
        out.addAll(set);
        out.addAll(set.stream().map(text -> text + "?").toList());
        return out;
    }

    @Query
    static String fixed(QueryCtx ctx) {
        Set<Integer> none = Set.of();
        Set<Integer> three = Set.of(1, 2, 3);
        Set<Integer> copy = Set.copyOf(List.of(3, 3, 1, 2));
        Set<String> texts = Set.of("only");
        int sizes = Set.of(1, 2).size()
                + Set.of(1, 2, 3, 4).size()
                + Set.of(1, 2, 3, 4, 5).size()
                + Set.of(1, 2, 3, 4, 5, 6).size()
                + Set.of(1, 2, 3, 4, 5, 6, 7).size()
                + Set.of(1, 2, 3, 4, 5, 6, 7, 8).size()
                + Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9).size()
                + Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).size()
                + Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).size();
        return none.isEmpty() + " " + three.equals(copy) + three.equals(none) + texts + sizes
                + new HashSet<>(three).equals(copy);
    }

    @Query
    static String duplicate(QueryCtx ctx) {
        String text = "a".trim();
        try {
            return "" + Set.of("a", text).size();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Query
    static String elements(QueryCtx ctx) {
        Set<Color> colors = new HashSet<>(4);
        colors.add(Color.RED);
        Set<Point> points = new LinkedHashSet<>();
        points.add(new Point(1, 2));
        points.add(new Point(2, 1));
        boolean twice = points.add(new Point(1, 2));
        boolean removed = points.remove(new Point(2, 1));
        Set<List<Character>> lists = new HashSet<>(List.of(List.of('a', 'b'), List.of('c'), List.of('a', 'b')));
        Set<Long> longs = new LinkedHashSet<>(List.of(1L, 1L, 2L));
        String out = "" + colors.contains(Color.RED) + colors.contains(Color.GREEN) + points + twice + removed;
        return out + lists.size() + lists.contains(List.of('c')) + longs + points.contains(new Point(1, 2));
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i++) {
            words.add(text.substring(i, i + 1));
        }
        return words;
    }

    @Query
    static String common(QueryCtx ctx) {
        Set<String> first = words("hello");
        Set<String> second = words("world");
        first.retainAll(second);
        Set<String> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return first + " " + both;
    }
}
