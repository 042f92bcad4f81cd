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

/** Maps in results, which are plain objects outside of bodies. */
public final class MapsOutsideProgram {
    private MapsOutsideProgram() {}

    /** Counts by name. */
    record Tally(String title, Map<String, Integer> counts, Optional<Map<String, String>> notes) {
        int of(String name) {
            return counts.getOrDefault(name, 0) + this.counts.size();
        }
    }

    private static Tally tally(String title, List<String> names) {
        Map<String, Integer> counts = new HashMap<>();
        for (String name : names) {
            counts.merge(name, 1, Integer::sum);
        }
        return new Tally(title, counts, Optional.empty());
    }

    @Query
    static Map<String, Integer> result(QueryCtx ctx) {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("b", 2);
        counts.put("a b", 5);
        counts.put("__proto__", 6);
        return counts;
    }

    @Query
    static Map<String, List<String>> ofLists(QueryCtx ctx) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String text : List.of("apple", "avocado", "pear")) {
            groups.computeIfAbsent(text.substring(0, 1), key -> new ArrayList<>())
                    .add(text);
        }
        return groups;
    }

    @Query
    static Map<String, Boolean> written(QueryCtx ctx) {
        return Map.of("a", true, "b", false);
    }

    @Query
    static Tally records(QueryCtx ctx) {
        Tally first = tally("first", List.of("x", "y", "x"));
        Map<String, Integer> more = new HashMap<>(first.counts());
        more.put("z", first.counts().getOrDefault("x", 0) + first.counts().size());
        more.remove("y");
        return new Tally("both", more, Optional.of(Map.of("first", first.title())));
    }

    @Query
    static List<String> asked(QueryCtx ctx) {
        Tally one = tally("t", List.of("toString", "a", "a"));
        Tally same = tally("t", List.of("a", "toString", "a"));
        Tally other = tally("t", List.of("a"));
        List<String> out = new ArrayList<>();
        out.add("" + one.equals(same) + one.equals(other));
        out.add("" + other.counts().containsKey("toString") + other.counts().get("toString"));
        out.add("" + one.counts().get("toString") + one.counts().containsKey("a"));
        out.add("" + new TreeMap<>(one.counts()));
        Tally numbers = tally("t", List.of("9", "10", "a", "10"));
        out.add("" + new TreeMap<>(numbers.counts()) + numbers.counts().get("10"));
        out.add("" + one.of("a") + one.of("none"));
        out.add("" + one.notes().isPresent() + one.notes().map(Map::size).orElse(-1));
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("k", 1);
        Tally later = new Tally("later", new LinkedHashMap<>(counts), Optional.of(Map.of()));
        counts.put("k", 2);
        out.add("" + later.counts().get("k") + counts.get("k")
                + later.notes().map(Map::size).orElse(-1));
        return out;
    }
}
