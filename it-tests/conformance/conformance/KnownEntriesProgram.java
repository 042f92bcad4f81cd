package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Entries that a map surely has, and those that it has had. */
public final class KnownEntriesProgram {
    private KnownEntriesProgram() {}

    record Pair(String key, Integer count) {}

    private static final class Counter {
        private final Map<String, Integer> counts = new HashMap<>();

        String after(String key) {
            if (counts.containsKey(key)) {
                forget(key);
                return "" + counts.get(key);
            }
            counts.put(key, 1);
            return "first " + counts.get(key);
        }

        void forget(String key) {
            counts.remove(key);
        }
    }

    private static void drop(Map<String, Integer> map, String key) {
        map.remove(key);
    }

    @Query
    static String known(QueryCtx ctx) {
        Map<String, Integer> lengths = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (String word : List.of("pear", "fig", "pear", "")) {
            if (!lengths.containsKey(word)) {
                lengths.put(word, word.length());
            }
            pairs.add(new Pair(word, lengths.get(word)));
        }
        return pairs.toString();
    }

    @Query
    static String removed(QueryCtx ctx) {
        Map<String, Integer> map = new HashMap<>(Map.of("a", 1, "b", 2));
        String out = "";
        if (map.containsKey("a") && map.remove("a") != null) {
            out += map.get("a") + ";";
        }
        if (map.containsKey("b")) {
            drop(map, "b");
            out += map.get("b") + ";";
        }
        map.put("c", 3);
        Runnable clear = map::clear;
        clear.run();
        return out + map.get("c");
    }

    @Query
    static String reassigned(QueryCtx ctx) {
        Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
        String key = "a";
        String out = "";
        if (map.containsKey(key)) {
            key = "b";
            out += map.get(key) + ";";
        }
        Map<String, Integer> other = map;
        if (other.containsKey("a")) {
            other = new HashMap<>();
            out += other.get("a") + ";";
        }
        for (int i = 0; i < 2; i++) {
            if (i == 0 && map.containsKey("a")) {
                continue;
            }
            map.clear();
            out += map.get("a") + ";";
        }
        return out;
    }

    @Query
    static String ofFields(QueryCtx ctx) {
        Counter counter = new Counter();
        return counter.after("x") + "," + counter.after("x") + "," + counter.after("x");
    }

    @Query
    static String nulls(QueryCtx ctx) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("a", null);
        String out = map.containsKey("a") ? "has " + map.get("a") : "none";
        map.put("b", "x");
        out += (map.get("b") == null) + ";" + (map.get("a") == null) + ";" + (map.get("c") == null);
        return out
                + Optional.ofNullable(map.get("a")).isPresent()
                + Optional.ofNullable(map.get("b")).isPresent();
    }

    @Query
    static String keys(QueryCtx ctx) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < 6; i++) {
            String key = i % 2 == 0 ? "even" : "odd";
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
        }
        String out = "";
        for (String key : groups.keySet()) {
            out += key + groups.get(key).size() + groups.get(key);
        }
        Pair pair = new Pair("odd", 0);
        if (groups.containsKey(pair.key())) {
            out += groups.get(pair.key()).get(0);
        }
        return out;
    }

    @Query
    static int roundedInts(QueryCtx ctx) {
        int sum = 0;
        for (double value : new double[] {
            0.49999999999999994,
            -0.5,
            2.5,
            -2.5,
            1e10,
            -1e10,
            3e18,
            1e19,
            -1e19,
            9.3e18,
            Double.NaN,
            1.0 / 0,
            -1.0 / 0,
            4294967296.5,
            2147483648.2
        }) {
            sum = sum * 31 + (int) Math.round(value) + (int) (long) value;
        }
        return sum;
    }

    private interface Rate {
        int of(String key);
    }

    record Part(int count, Double share) {}

    private static int twice(int count) {
        return count * 2;
    }

    private static int at(Map<String, Integer> counts, String key) {
        return counts.get(key);
    }

    private static String unboxed(Map<String, Integer> counts, String key) {
        String out = "";
        for (int step = 0; step < 8; step++) {
            try {
                Rate rate = counts::get;
                Rate written = each -> counts.get(each);
                int[] array = {step, 0};
                out += switch (step) {
                    case 0 -> twice(counts.get(key));
                    case 1 -> at(counts, key);
                    case 2 -> rate.of(key);
                    case 3 -> written.of(key);
                    case 4 -> array[1] = counts.get(key);
                    case 5 -> new int[] {counts.get(key)}[0];
                    case 6 -> new Part(counts.get(key), 0.5).count();
                    default -> key.isEmpty() ? 7 : counts.get(key);
                };
            } catch (RuntimeException e) {
                out += "!";
            }
        }
        return out;
    }

    @Query
    static String unboxing(QueryCtx ctx) {
        Map<String, Integer> counts = new HashMap<>(Map.of("a", 4));
        Map<String, Double> shares = new HashMap<>();
        shares.put("a", 1.0);
        String out =
                "" + shares.get("a") + shares.get("b") + (shares.containsKey("a") ? "has " + shares.get("a") : "none");
        return out + unboxed(counts, "a") + unboxed(counts, "b");
    }

    private static int removedByAFunction(Map<String, Integer> counts, List<String> gone, String key) {
        if (!counts.containsKey(key)) {
            return -1;
        }
        gone.stream().forEach(each -> counts.remove(each));
        return counts.get(key);
    }

    @Query
    static String removedInStages(QueryCtx ctx) {
        Map<String, Integer> counts = new HashMap<>(Map.of("a", 1, "b", 2));
        String out = "" + removedByAFunction(counts, List.of("b"), "a");
        try {
            out += removedByAFunction(counts, List.of("a"), "a");
        } catch (RuntimeException e) {
            out += "!";
        }
        counts.put("c", 3);
        Optional.of("c").ifPresent(key -> counts.remove(key));
        return out + counts.get("c") + removedByAFunction(counts, List.of(), "a");
    }
}
