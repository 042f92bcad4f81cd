package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Parts of sorted maps and sets, which are read where they are taken, or copied. */
public final class SortedPartsProgram {
    private SortedPartsProgram() {}

    private static TreeMap<Integer, String> numbers() {
        TreeMap<Integer, String> map = new TreeMap<>();
        for (int n : List.of(5, 1, 9, 3, 7)) {
            map.put(n, "n" + n);
        }
        return map;
    }

    @Query
    static List<String> maps(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        TreeMap<Integer, String> map = numbers();
        for (int key : List.of(0, 1, 4, 5, 9, 10)) {
            out.add(map.headMap(key) + " " + map.tailMap(key) + " " + map.headMap(key, true) + " "
                    + map.tailMap(key, false) + " " + map.subMap(0, key) + " " + map.subMap(0, true, key, true) + " "
                    + map.subMap(0, false, key, false) + " "
                    + map.descendingMap().headMap(key) + " "
                    + map.headMap(key).size() + map.tailMap(key).isEmpty()
                    + map.headMap(key).containsKey(3)
                    + map.tailMap(key, true).get(5) + map.headMap(key, true).getOrDefault(1, "none")
                    + map.tailMap(key, true).ceilingKey(4)
                    + map.headMap(key, true).lowerKey(4));
            for (Map.Entry<Integer, String> entry : map.headMap(key, true).entrySet()) {
                out.add(entry.getKey() + entry.getValue());
            }
            for (int each : map.tailMap(key).keySet()) {
                out.add("tail " + each);
            }
            for (String each : map.descendingMap().values()) {
                out.add("down " + each);
            }
            out.add("" + map.headMap(key).values().stream().map(String::length).reduce(0, Integer::sum));
            map.tailMap(key).forEach((k, v) -> out.add(k + v));
            out.add("" + new ArrayList<>(map.tailMap(key).keySet())
                    + new ArrayList<>(map.descendingMap().values()));
        }
        try {
            out.add("" + map.subMap(5, 1));
        } catch (IllegalArgumentException wrong) {
            out.add(wrong.getMessage());
        }
        return out;
    }

    @Query
    static List<String> copies(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        TreeMap<Integer, String> map = numbers();
        TreeMap<Integer, String> head = new TreeMap<>(map.headMap(6));
        map.put(2, "two");
        head.put(100, "more");
        out.add("" + head + map);
        TreeMap<Integer, String> down = new TreeMap<>(map.descendingMap());
        down.put(4, "four");
        out.add("" + down + map + down.firstKey() + down.headMap(4));
        TreeMap<String, Integer> byLength =
                new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        byLength.put("bb", 1);
        byLength.put("a", 2);
        byLength.put("cc", 3);
        TreeMap<String, Integer> again = new TreeMap<>(byLength);
        again.put("dd", 4);
        out.add("" + again + byLength + byLength.headMap("bb") + byLength.tailMap("bb", false));
        NavigableMap<String, Integer> declared = byLength;
        SortedMap<String, Integer> sorted = byLength;
        out.add("" + declared.headMap("bb", true) + sorted.headMap("bb") + sorted.tailMap("bb")
                + sorted.subMap("a", "bb") + declared.subMap("a", "bb") + declared.headMap("cc")
                + declared.tailMap("cc") + declared.firstKey() + declared.tailMap("bb", false)
                + declared.subMap("a", false, "bb", true) + declared.descendingMap());
        return out;
    }

    @Query
    static List<String> sets(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        TreeSet<String> set = new TreeSet<>(List.of("d", "a", "g", "b"));
        for (String key : List.of("", "a", "c", "g", "z")) {
            out.add(set.headSet(key) + " " + set.tailSet(key) + " " + set.headSet(key, true) + " "
                    + set.tailSet(key, false) + " " + set.subSet("", key) + " " + set.subSet("", true, key, true) + " "
                    + set.descendingSet() + set.descendingSet().headSet(key)
                    + set.headSet(key).size()
                    + set.tailSet(key, true).contains("d")
                    + set.headSet(key, true).floor("c"));
            for (String each : set.headSet(key, true)) {
                out.add("head " + each);
            }
            for (String each : set.descendingSet()) {
                out.add("down " + each);
            }
            out.add(String.join("-", set.tailSet(key))
                    + set.headSet(key).stream().map(each -> each + "!").toList());
        }
        TreeSet<String> copy = new TreeSet<>(set.tailSet("b"));
        copy.add("c");
        set.add("zz");
        TreeSet<String> down = new TreeSet<>(set.descendingSet());
        down.add("f");
        out.add("" + copy + set + down + down.first() + new TreeSet<>(down).last());
        NavigableSet<String> declared = set;
        SortedSet<String> sorted = set;
        out.add("" + declared.headSet("c") + declared.tailSet("c") + declared.subSet("a", "d")
                + declared.headSet("d", true) + declared.tailSet("d", false) + declared.subSet("a", false, "d", true)
                + declared.descendingSet() + sorted.headSet("c")
                + sorted.tailSet("c") + sorted.subSet("a", "d"));
        return out;
    }
}
