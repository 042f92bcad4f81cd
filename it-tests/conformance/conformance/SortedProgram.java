package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Maps and sets in an order of their own. */
public final class SortedProgram {
    private SortedProgram() {}

    enum Level {
        LOW,
        MIDDLE,
        HIGH
    }

    record Version(int major, int minor) implements Comparable<Version> {
        @Override
        public int compareTo(Version other) {
            return major == other.major ? minor - other.minor : major - other.major;
        }
    }

    @Query
    static String natural(QueryCtx ctx) {
        Map<String, Integer> texts = new TreeMap<>();
        for (String text : List.of("b", "B", "10", "9", "\ud83d\ude00", "\uffff", "", "a")) {
            texts.merge(text, 1, Integer::sum);
        }
        TreeMap<Double, String> doubles = new TreeMap<>();
        doubles.put(0.0, "zero");
        doubles.put(-0.0, "minus");
        doubles.put(Double.NaN, "nan");
        doubles.put(Double.NEGATIVE_INFINITY, "least");
        TreeMap<Long, Boolean> longs = new TreeMap<>(Map.of(3L, true, -4L, false));
        TreeMap<Version, String> versions = new TreeMap<>();
        versions.put(new Version(1, 10), "b");
        versions.put(new Version(1, 2), "a");
        versions.put(new Version(1, 10), "c");
        TreeMap<Instant, Integer> times = new TreeMap<>();
        times.put(ctx.now().plus(Duration.ofMillis(5)), 5);
        times.put(ctx.now(), -5);
        return texts + " " + doubles.values().stream().toList() + longs + versions + new ArrayList<>(times.values());
    }

    @Query
    static String enums(QueryCtx ctx) {
        Map<Level, Integer> map = new EnumMap<>(Level.class);
        map.put(Level.HIGH, 3);
        map.put(Level.LOW, 1);
        map.merge(Level.HIGH, 1, Integer::sum);
        Set<Level> set = new TreeSet<>(List.of(Level.HIGH, Level.MIDDLE));
        return map + " " + set + map.get(Level.MIDDLE) + map.containsKey(Level.LOW);
    }

    private static String shown(Map.Entry<Integer, String> entry) {
        return entry == null ? "none" : entry.getKey() + entry.getValue();
    }

    @Query
    static String navigating(QueryCtx ctx) {
        NavigableMap<Integer, String> map = new TreeMap<>(new HashMap<>(Map.of(10, "a", 20, "b", 30, "c")));
        String out = map.firstKey() + " " + map.lastKey() + map.floorKey(20) + map.floorKey(9) + map.lowerKey(20);
        out += " " + map.ceilingKey(21) + map.ceilingKey(31) + map.higherKey(20) + map.higherKey(5);
        out += shown(map.floorEntry(25)) + shown(map.lowerEntry(10)) + shown(map.ceilingEntry(10));
        out += shown(map.higherEntry(30)) + shown(map.firstEntry()) + shown(map.lastEntry());
        out += shown(map.pollFirstEntry()) + shown(map.pollLastEntry()) + map + map.size() + map.remove(20);
        return out + shown(map.pollFirstEntry()) + shown(map.pollLastEntry()) + map.isEmpty() + shown(map.firstEntry());
    }

    @Query
    static String sets(QueryCtx ctx) {
        NavigableSet<Integer> set = new TreeSet<>(Set.of(30, 10, 20));
        String out = set.first() + " " + set.last() + set.floor(19) + set.floor(9) + set.lower(10) + set.ceiling(11);
        out += " " + set.higher(30) + set.higher(10) + set.contains(20) + set.add(20) + set.add(15) + set;
        return out + set.pollFirst() + set.pollLast() + set + set.remove(15) + set.remove(16) + set.size();
    }

    @Query
    static String comparators(QueryCtx ctx) {
        SortedMap<String, Integer> byLength = new TreeMap<>((a, b) -> a.length() - b.length());
        byLength.put("bb", 1);
        byLength.put("a", 2);
        byLength.put("cc", 3);
        SortedSet<Integer> down = new TreeSet<>((a, b) -> b - a);
        down.addAll(List.of(1, 3, 2));
        return byLength + " " + down + byLength.get("zz") + down.first() + byLength.containsKey("xxx");
    }

    @Query
    static String missing(QueryCtx ctx) {
        SortedMap<String, Integer> map = new TreeMap<>();
        return map.firstKey();
    }

    @Query
    static String missingElement(QueryCtx ctx) {
        SortedSet<String> set = new TreeSet<>();
        return set.last();
    }

    @Query
    static List<String> loops(QueryCtx ctx) {
        Map<String, Integer> map = new HashMap<>(2);
        map.put("b", 2);
        map.put("a", 1);
        List<String> out = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : new TreeMap<>(map).entrySet()) {
            out.add(entry.getKey() + entry.getValue());
        }
        for (String key : new TreeSet<>(map.keySet())) {
            out.add(key);
        }
        TreeMap<String, Integer> sorted = new TreeMap<>(map);
        sorted.forEach((key, value) -> out.add(key + value));
        sorted.keySet().removeIf(key -> key.equals("a"));
        sorted.replaceAll((key, value) -> value * 2);
        Set<String> hash = new HashSet<>(sorted.keySet());
        out.add("" + sorted + hash.size() + sorted.equals(Map.of("b", 4))
                + Map.of("b", 4).equals(sorted));
        return out;
    }
}
