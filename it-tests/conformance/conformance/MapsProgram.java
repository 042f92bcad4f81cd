package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** {@code Map}: look-ups, changes, loops over its parts, keys of every kind. */
public final class MapsProgram {
    private MapsProgram() {}

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    record Point(int x, int y) {}

    record Sized(double size, List<String> tags, Point at) {}

    static final class Tag {
        private final String name;

        Tag(String name) {
            this.name = name;
        }
    }

    private static Map<String, Integer> numbered(List<String> words) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            map.put(words.get(i), i);
        }
        return map;
    }

    @Query
    static String lookUps(QueryCtx ctx) {
        Map<String, Integer> map = numbered(List.of("a", "b", "__proto__", "toString", ""));
        Integer missing = map.get("zz");
        int found = map.get("b");
        String out =
                map.size() + " " + map.isEmpty() + " " + found + " " + (missing == null) + " " + map.get("__proto__");
        out += " " + map.containsKey("toString") + map.containsKey("valueOf") + map.containsKey("");
        out += " " + map.getOrDefault("q", -1) + map.getOrDefault("a", -1);
        out += " " + map.containsValue(3) + map.containsValue(30);
        return out + " " + (map.get("a") == null ? "none" : "some");
    }

    private static int counted(List<Integer> calls, int value) {
        calls.add(value);
        return value;
    }

    @Query
    static String defaults(QueryCtx ctx) {
        List<Integer> calls = new ArrayList<>();
        Map<String, Integer> map = numbered(List.of("a"));
        int sum = map.getOrDefault("a", counted(calls, 7)) + map.getOrDefault("b", counted(calls, 8));
        return sum + " " + calls.size();
    }

    @Query
    static String missingNumber(QueryCtx ctx) {
        Map<String, Integer> map = numbered(List.of("a"));
        int value = map.get("b");
        return "" + value;
    }

    @Query
    static String missingText(QueryCtx ctx) {
        Map<String, String> map = new HashMap<>();
        return map.get("b").trim();
    }

    @Query
    static String changes(QueryCtx ctx) {
        Map<String, Integer> map = new LinkedHashMap<>(16);
        map.put("a", 1);
        Integer before = map.put("a", 2);
        Integer none = map.put("b", 3);
        map.putIfAbsent("b", 9);
        Integer kept = map.putIfAbsent("c", 4);
        Integer there = map.putIfAbsent("c", 5);
        Integer removed = map.remove("a");
        Integer gone = map.remove("a");
        map.remove("zz");
        Integer replaced = map.replace("b", 33);
        Integer absent = map.replace("y", 1);
        map.put("a", 0);
        String out = before + " " + (none == null) + (kept == null) + there + removed + (gone == null) + replaced;
        return out + (absent == null) + map;
    }

    @Query
    static String counting(QueryCtx ctx) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<Character, Long> letters = new LinkedHashMap<>();
        for (String word : List.of("b", "a", "b", "c", "b", "a")) {
            counts.merge(word, 1, Integer::sum);
            letters.merge(word.charAt(0), 2L, Long::sum);
            counts.put("all", counts.getOrDefault("all", 0) + 1);
        }
        counts.merge("big", Integer.MAX_VALUE, Integer::sum);
        counts.merge("big", 1, Integer::sum);
        letters.merge('z', Long.MAX_VALUE, Long::sum);
        letters.merge('z', 1L, Long::sum);
        int last = counts.merge("b", 10, (old, more) -> old * more);
        int first = counts.merge("new", 10, (old, more) -> old * more);
        return counts + " " + letters + " " + last + " " + first;
    }

    @Query
    static String computing(QueryCtx ctx) {
        Map<Integer, List<String>> byLength = new LinkedHashMap<>();
        for (String word : List.of("aa", "b", "cc", "ddd", "e")) {
            byLength.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(word);
        }
        Map<String, Integer> map = numbered(List.of("a", "b"));
        Integer present = map.computeIfPresent("b", (key, value) -> value * 10 + key.length());
        Integer absent = map.computeIfPresent("q", (key, value) -> value * 10);
        int made = map.compute("n", (key, value) -> value == null ? 100 : value + 1);
        int again = map.compute("n", (key, value) -> value == null ? 100 : value + 1);
        int asIs = map.computeIfAbsent("a", String::length);
        map.replaceAll((key, value) -> value + key.length());
        return byLength + " " + present + (absent == null) + made + again + asIs + map;
    }

    @Query
    static List<String> loops(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Map<String, Integer> map = numbered(List.of("b", "10", "9", "a"));
        int sum = 0;
        for (Map.Entry<String, Integer> entry : map.entrySet()) {
            out.add(entry.getKey() + entry.getValue());
            sum += entry.getValue();
        }
        for (var entry : map.entrySet()) {
            if (entry.getKey().equals("9")) {
                continue;
            }
            out.add(entry.getKey());
        }
        for (String key : map.keySet()) {
            out.add(key + sum);
        }
        for (int value : map.values()) {
            out.add("v" + value);
        }
        map.forEach((key, value) -> out.add(key + "=" + value));
        BiConsumer<String, Integer> add = (key, value) -> out.add(key + value);
        map.forEach(add);
        for (Map.Entry<String, Integer> entry : map.entrySet()) {
            out.add(shown(entry) + entry);
        }
        return out;
    }

    private static String shown(Map.Entry<String, Integer> entry) {
        return "<" + entry.getKey() + entry.getValue() + ">";
    }

    @Query
    static List<String> views(QueryCtx ctx) {
        Map<String, Integer> map = numbered(List.of("d", "c", "b", "a", "e"));
        List<String> out = new ArrayList<>(map.keySet());
        List<Integer> values = new ArrayList<>(map.values());
        out.add("" + values + map.keySet().contains("c") + map.values().contains(9)
                + map.keySet().size());
        out.addAll(map.keySet().stream().filter(key -> key.compareTo("c") < 0).toList());
        out.addAll(map.entrySet().stream()
                .map(entry -> entry.getKey() + entry.getValue())
                .toList());
        out.add("" + map.values().size() + map.entrySet().isEmpty()
                + map.values().isEmpty());
        boolean removed = map.keySet().remove("d");
        boolean some = map.entrySet()
                .removeIf(entry -> entry.getValue() == 1 || entry.getKey().equals("a"));
        boolean nothing = map.keySet().removeIf(key -> key.isEmpty());
        out.add("" + removed + some + nothing + map);
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(map.entrySet());
        out.add("" + entries + entries.get(0).equals(Map.entry("b", 2))
                + entries.get(1).getKey());
        return out;
    }

    @Query
    static String fixed(QueryCtx ctx) {
        Map<String, Integer> none = Map.of();
        Map<String, Integer> one = Map.of("a", 1);
        Map<String, Integer> two = Map.of("a", 1, "b", 2);
        Map<String, Integer> copy = Map.copyOf(two);
        Map<String, Integer> entries = Map.ofEntries(Map.entry("b", 2), Map.entry("a", 1));
        Map<String, Integer> many = Map.of("a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", 6, "g", 7, "h", 8, "i", 9);
        String out = none.size() + " " + one + two.get("b") + two.equals(copy) + two.equals(entries) + one.equals(two);
        return out + many.size() + many.get("i") + none.equals(new HashMap<String, Integer>(4));
    }

    @Query
    static int sizes(QueryCtx ctx) {
        Map<Integer, Integer> m3 = Map.of(1, 1, 2, 2, 3, 3);
        Map<Integer, Integer> m4 = Map.of(1, 1, 2, 2, 3, 3, 4, 4);
        Map<Integer, Integer> m5 = Map.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
        Map<Integer, Integer> m6 = Map.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6);
        Map<Integer, Integer> m7 = Map.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7);
        Map<Integer, Integer> m8 = Map.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8);
        Map<Integer, Integer> m10 = Map.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10);
        return m3.size() + m4.size() + m5.size() + m6.size() + m7.size() + m8.size() + m10.get(10);
    }

    @Query
    static String duplicateKey(QueryCtx ctx) {
        String key = "a".trim();
        try {
            return "" + Map.of("a", 1, key, 2).size();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Query
    static String keys(QueryCtx ctx) {
        Map<Color, String> colors = new HashMap<>();
        colors.put(Color.BLUE, "b");
        colors.put(Color.RED, "r");
        Map<Long, String> longs = new LinkedHashMap<>();
        longs.put(1L, "one");
        longs.put(Long.MIN_VALUE, "least");
        Map<Boolean, Integer> sides = new LinkedHashMap<>(Map.of(true, 1));
        sides.put(false, 0);
        Map<Character, Integer> units = new LinkedHashMap<>();
        units.put('x', 1);
        String out = colors.get(Color.RED) + colors.containsKey(Color.GREEN) + longs.get(1L) + longs.containsKey(2L);
        return out + sides + units.get('x') + longs + colors.size();
    }

    @Query
    static String records(QueryCtx ctx) {
        Map<Point, String> map = new LinkedHashMap<>();
        map.put(new Point(1, 2), "a");
        map.put(new Point(2, 1), "b");
        map.put(new Point(1, 2), "c");
        Map<List<Character>, Integer> lists = new HashMap<>();
        lists.put(List.of('a', 'b'), 1);
        lists.put(List.of(','), 2);
        lists.put(List.of(), 3);
        Map<Sized, Integer> sized = new LinkedHashMap<>();
        sized.put(new Sized(0.0, List.of("x"), new Point(1, 1)), 1);
        sized.put(new Sized(-0.0, List.of("x"), new Point(1, 1)), 2);
        sized.put(new Sized(Double.NaN, List.of(), new Point(1, 1)), 3);
        sized.merge(new Sized(Double.NaN, List.of(), new Point(1, 1)), 5, Integer::sum);
        String out =
                map.get(new Point(1, 2)) + map.get(new Point(9, 9)) + map.containsKey(new Point(2, 1)) + map.size();
        String removed = map.remove(new Point(1, 2));
        out += removed + map + lists.get(List.of('a', 'b')) + lists.get(List.of()) + lists.containsKey(List.of('b'));
        return out + sized.size() + sized.get(new Sized(Double.NaN, List.of(), new Point(1, 1)));
    }

    @Query
    static String identities(QueryCtx ctx) {
        Tag tag = new Tag("a");
        Map<Tag, Integer> map = new HashMap<>();
        map.put(tag, 1);
        map.put(new Tag("a"), 2);
        return map.size() + " " + map.get(tag) + map.containsKey(new Tag("a")) + tag.name;
    }

    @Query
    static String copies(QueryCtx ctx) {
        Map<String, Integer> first = numbered(List.of("x", "y"));
        Map<String, Integer> copy = new LinkedHashMap<>(first);
        Map<String, Integer> hash = new HashMap<>(copy);
        copy.put("z", 26);
        copy.putAll(Map.of("w", 23));
        copy.putAll(first);
        first.clear();
        LinkedHashMap<String, Integer> own = new LinkedHashMap<>();
        own.putAll(copy);
        own.put("own", own.size());
        return first + " " + copy + " " + hash.size() + hash.equals(copy) + own;
    }

    private static void addTo(Map<String, List<Integer>> map, String key, int value) {
        List<Integer> list = map.get(key);
        if (list == null) {
            list = new ArrayList<>();
            map.put(key, list);
        }
        list.add(value);
    }

    @Query
    static String grouped(QueryCtx ctx) {
        Map<String, List<Integer>> map = new LinkedHashMap<>();
        addTo(map, "a", 1);
        addTo(map, "b", 2);
        addTo(map, "a", 3);
        Map<String, Map<String, Integer>> nested = new LinkedHashMap<>();
        nested.computeIfAbsent("x", key -> new LinkedHashMap<>()).put("y", 1);
        nested.computeIfAbsent("x", key -> new LinkedHashMap<>()).put("z", 2);
        int sum = 0;
        for (Map.Entry<String, Map<String, Integer>> outer : nested.entrySet()) {
            for (Map.Entry<String, Integer> inner : outer.getValue().entrySet()) {
                sum += inner.getValue() + outer.getKey().length();
            }
        }
        return map + " " + sum + nested.get("x").get("z");
    }
}
