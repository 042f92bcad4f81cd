package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Parts of lists, several elements at a time, and the methods of {@code java.util.Collections}. */
public final class ListPartsProgram {
    private ListPartsProgram() {}

    /** What {@code equals} compares part by part. */
    record Point(int x, double y) {}

    private static List<String> letters(int count) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            out.add("" + (char) ('a' + i));
        }
        return out;
    }

    @Query
    static List<String> parts(QueryCtx ctx) {
        List<String> list = letters(5);
        List<String> out = new ArrayList<>(list.subList(1, 3));
        out.addAll(list.subList(0, Math.min(10, list.size())));
        out.addAll(list.subList(0, Math.min(list.size(), 2)));
        out.addAll(list.subList(0, list.size()));
        out.addAll(list.subList(5, 5));
        for (String each : list.subList(3, 5)) {
            out.add(each + "!");
        }
        out.add("" + list.subList(1, 4).size() + list.subList(2, 2).isEmpty() + list.subList(1, 3));
        out.add(list.subList(1, 4).get(2)
                + list.subList(1, 4).indexOf("c")
                + list.subList(1, 4).contains("a"));
        out.add(String.join("-", list.subList(2, 5)) + list.subList(0, 2).equals(List.of("a", "b")));
        out.add(list.subList(1, 5).stream().map(each -> each + each).toList().toString());
        out.add(list.subList(0, 3).hashCode() + "" + list.subList(0, 3).lastIndexOf("c"));
        return out;
    }

    @Query
    static List<String> partsOfWhatChangesBefore(QueryCtx ctx) {
        List<String> list = letters(4);
        list.add("z");
        List<String> tail = list.subList(2, list.size());
        List<String> inner = tail.subList(1, 2);
        return List.of(tail.toString(), inner.toString(), "" + list.size());
    }

    @Query
    static List<String> cut(QueryCtx ctx) {
        List<String> list = letters(6);
        list.subList(1, 3).clear();
        List<String> out = new ArrayList<>(list);
        list.subList(2, list.size()).clear();
        out.addAll(list);
        list.subList(0, 0).clear();
        out.add("" + list);
        return out;
    }

    private static String range(List<String> list, int from, int to) {
        try {
            return list.subList(from, to).toString();
        } catch (RuntimeException e) {
            return "refused";
        }
    }

    @Query
    static String fromTooSmall(QueryCtx ctx) {
        return "" + letters(3).subList(-1, 2);
    }

    @Query
    static String toTooLarge(QueryCtx ctx) {
        return "" + letters(3).subList(1, 4);
    }

    @Query
    static String fromBehindTo(QueryCtx ctx) {
        return "" + letters(3).subList(2, 1);
    }

    @Query
    static String cutTooMuch(QueryCtx ctx) {
        List<String> list = letters(3);
        list.subList(2, 4).clear();
        return "" + list;
    }

    @Query
    static String insertedBehind(QueryCtx ctx) {
        List<String> list = letters(3);
        list.addAll(4, List.of("x"));
        return "" + list;
    }

    @Query
    static String swappedBehind(QueryCtx ctx) {
        List<String> list = letters(3);
        Collections.swap(list, 4, 5);
        return "" + list;
    }

    @Query
    static List<String> ranges(QueryCtx ctx) {
        List<String> list = letters(3);
        return List.of(
                range(list, 0, 3),
                range(list, 3, 3),
                range(list, -1, 2),
                range(list, 0, 4),
                range(list, 2, 1),
                range(list, 4, 5));
    }

    @Query
    static List<String> bulk(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<String> list = new ArrayList<>(List.of("a", "b", "c", "b", "d"));
        out.add("" + list.containsAll(List.of("b", "a")) + list.containsAll(List.of("b", "x")));
        out.add("" + list.containsAll(new ArrayList<String>()) + list.containsAll(new HashSet<>(List.of("c", "d"))));
        out.add("" + list.removeAll(List.of("b", "x")) + list);
        out.add("" + list.removeAll(Set.of("x")) + list);
        out.add("" + list.retainAll(new TreeSet<>(List.of("a", "d", "e"))) + list);
        out.add("" + list.retainAll(List.of("a", "d")) + list);
        return out;
    }

    @Query
    static List<String> inserted(QueryCtx ctx) {
        List<String> list = letters(2);
        list.addAll(1, List.of("x", "y"));
        list.addAll(0, new LinkedHashSet<>(List.of("first")));
        list.addAll(list.size(), List.of("last"));
        list.addAll(2, List.of());
        list.addAll(1, list);
        list.replaceAll(each -> each.toUpperCase());
        list.replaceAll(String::trim);
        try {
            list.addAll(99, List.of("never"));
        } catch (RuntimeException e) {
            list.add("refused");
        }
        return list;
    }

    @Query
    static List<String> replacedHalfWay(QueryCtx ctx) {
        List<String> list = letters(4);
        try {
            list.replaceAll(each -> {
                if (each.equals("c")) {
                    throw new IllegalStateException("c");
                }
                return each + each;
            });
        } catch (IllegalStateException e) {
            list.add("caught " + e.getMessage());
        }
        return list;
    }

    @Query
    static List<String> byEquals(QueryCtx ctx) {
        List<Point> points = new ArrayList<>(List.of(new Point(1, 0.0), new Point(2, Double.NaN), new Point(1, 0.0)));
        List<String> out = new ArrayList<>();
        out.add("" + points.contains(new Point(1, 0.0)) + points.contains(new Point(1, -0.0))
                + points.contains(new Point(3, 0)));
        out.add("" + points.indexOf(new Point(2, Double.NaN)) + points.lastIndexOf(new Point(1, 0))
                + points.indexOf(new Point(9, 9)));
        out.add("" + points.remove(new Point(1, 0)) + points.remove(new Point(7, 7)) + points.size()
                + points.get(0).x());
        out.add("" + points.containsAll(List.of(new Point(2, Double.NaN))) + points.removeAll(Set.of(new Point(1, 0)))
                + points.size());
        out.add("" + Collections.frequency(points, new Point(2, Double.NaN)));
        List<Double> numbers = List.of(0.0, Double.NaN, 1.5);
        out.add("" + numbers.contains(-0.0) + numbers.contains(Double.NaN) + numbers.indexOf(1.5)
                + numbers.lastIndexOf(0.0));
        List<List<String>> nested = List.of(List.of("a"), List.of("b", "c"), List.of("a", "b"));
        out.add("" + nested.contains(List.of("a", "b")) + nested.indexOf(new ArrayList<String>())
                + nested.contains(List.of("b")));
        out.add("" + nested.equals(List.of(List.of("a"), List.of("b", "c"), List.of("a", "b")))
                + points.equals(new ArrayList<Point>()));
        return out;
    }

    @Query
    static List<String> arrays(QueryCtx ctx) {
        List<String> list = letters(3);
        String[] array = list.toArray(new String[0]);
        String[] other = list.toArray(String[]::new);
        String[] ofSet = new TreeSet<>(list).toArray(String[]::new);
        array[0] = "changed";
        list.set(1, "set");
        return List.of(Arrays.toString(array), Arrays.toString(other), Arrays.toString(ofSet), list.toString());
    }

    @Query
    static List<String> ofCollections(QueryCtx ctx) {
        List<String> list = letters(4);
        List<String> out = new ArrayList<>();
        Collections.reverse(list);
        out.add("" + list);
        Collections.swap(list, 0, 3);
        Collections.swap(list, 1, 1);
        out.add("" + list);
        Collections.addAll(list, "y", "x", "a");
        Collections.addAll(list);
        String[] more = {"m", "n"};
        Collections.addAll(list, more);
        out.add("" + list);
        Collections.sort(list);
        out.add("" + list);
        Collections.sort(list, Collections.reverseOrder());
        out.add("" + list);
        out.add("" + Collections.frequency(list, "a") + Collections.frequency(list, "zz")
                + Collections.frequency(new TreeSet<>(list), "x"));
        Collections.rotate(list, 2);
        out.add("" + list);
        Collections.rotate(list, -3);
        Collections.rotate(list, 900);
        out.add("" + list);
        Collections.fill(list, "f");
        out.add("" + list);
        List<String> empty = new ArrayList<>();
        Collections.rotate(empty, 5);
        Collections.reverse(empty);
        out.add("" + empty);
        return out;
    }

    @Query
    static List<String> setsAndMaps(QueryCtx ctx) {
        Set<String> set = new LinkedHashSet<>();
        List<String> out = new ArrayList<>();
        out.add("" + Collections.addAll(set, "b", "a", "b") + Collections.addAll(set, "a") + set);
        out.add("" + Collections.disjoint(set, List.of("x", "y")) + Collections.disjoint(List.of("x", "a"), set));
        Set<String> ignoring = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        ignoring.add("A");
        out.add("" + Collections.disjoint(ignoring, List.of("a")) + Collections.disjoint(List.of("a"), ignoring));
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("k", 1);
        Map<String, Integer> view = Collections.unmodifiableMap(map);
        Set<String> names = Collections.unmodifiableSet(set);
        map.put("later", 2);
        set.add("later");
        out.add("" + view + names + Collections.unmodifiableList(out).size());
        return out;
    }

    private static Map<String, Integer> counted(boolean some) {
        return some ? Collections.singletonMap("one", 1) : Collections.emptyMap();
    }

    private static List<String> listed(int count) {
        return count == 0
                ? Collections.emptyList()
                : count == 1 ? Collections.singletonList("one") : Collections.nCopies(count, "n");
    }

    private static Set<String> named(boolean some) {
        return some ? Collections.singleton("one") : Collections.emptySet();
    }

    @Query
    static List<String> small(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add("" + counted(true) + counted(false) + listed(0) + listed(1) + listed(3) + named(true) + named(false));
        try {
            out.add("" + Collections.nCopies(-1, "x"));
        } catch (IllegalArgumentException e) {
            out.add("" + e.getMessage());
        }
        return out;
    }

    private static String swapped(int first, int second) {
        List<String> list = letters(2);
        try {
            Collections.swap(list, first, second);
            return "" + list;
        } catch (RuntimeException e) {
            return "refused " + list;
        }
    }

    @Query
    static List<String> swaps(QueryCtx ctx) {
        return List.of(swapped(0, 1), swapped(0, 2), swapped(-1, 0), swapped(2, 5));
    }
}
