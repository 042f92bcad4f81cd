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

    /** Counts of several rounds. */
    record Rounds(List<Map<String, Integer>> rounds, Map<String, Map<String, List<String>>> names) {
        int sum(String name) {
            int sum = 0;
            for (Map<String, Integer> round : rounds) {
                sum += round.getOrDefault(name, 0);
            }
            return sum;
        }
    }

    private static List<Map<String, Integer>> rounds(int number) {
        List<Map<String, Integer>> rounds = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rounds.add(new LinkedHashMap<>(Map.of("r" + i, i)));
            rounds.get(i).put("all", number);
        }
        return rounds;
    }

    @Query
    static List<Map<String, Integer>> lists(QueryCtx ctx) {
        List<Map<String, Integer>> rounds = rounds(3);
        rounds.get(1).put("changed", -1);
        rounds.add(rounds.get(0));
        rounds.get(0).put("__proto__", 7);
        return rounds;
    }

    @Query
    static Map<String, Map<String, Integer>> maps(QueryCtx ctx) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (String text : List.of("apple", "avocado", "pear", "apple")) {
            counts.computeIfAbsent(text.substring(0, 1), key -> new HashMap<>()).merge(text, 1, Integer::sum);
        }
        counts.put("none", Map.of());
        return counts;
    }

    @Query
    static Map<String, List<Map<String, Boolean>>> deeper(QueryCtx ctx) {
        return Map.of("a", List.of(Map.of("x", true), Map.of("y", false)), "b", List.of());
    }

    @Query
    static Optional<List<Map<String, String>>> nothing(QueryCtx ctx) {
        return Optional.empty();
    }

    @Query
    static Optional<List<Map<String, String>>> something(QueryCtx ctx) {
        return Optional.of(List.of(Map.of("a", "b")));
    }

    @Query
    static Rounds held(QueryCtx ctx) {
        Rounds one = new Rounds(rounds(2), Map.of("a", Map.of("b", List.of("c", "d"))));
        return new Rounds(one.rounds(), one.names());
    }

    @Query
    static List<String> heldAndAsked(QueryCtx ctx) {
        Rounds one = new Rounds(rounds(2), Map.of("a", Map.of("b", List.of("c", "d"))));
        Rounds same = new Rounds(rounds(2), Map.of("a", Map.of("b", List.of("c", "d"))));
        Rounds other = new Rounds(rounds(3), Map.of());
        List<String> out = new ArrayList<>();
        out.add("" + one.equals(same) + one.equals(other) + one.rounds().equals(same.rounds()));
        out.add("" + one.rounds().contains(Map.of("r1", 1, "all", 2))
                + one.rounds().indexOf(Map.of("all", 2, "r1", 1)));
        out.add("" + one.sum("all") + other.sum("r2") + other.sum("none"));
        out.add("" + one.names().get("a").getOrDefault("b", List.of())
                + other.names().containsKey("a") + one.rounds().size());
        out.add("" + new TreeMap<>(other.rounds().get(2))
                + one.names().getOrDefault("z", Map.of()).size());
        return out;
    }

    /** What a method does for each entry is done before the map is given. */
    @Query
    static Tally filled(QueryCtx ctx) {
        Map<String, Integer> defaults = new LinkedHashMap<>();
        defaults.put("a", 1);
        defaults.put("b", 2);
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("b", 7);
        defaults.forEach(counts::putIfAbsent);
        Map<String, Integer> none = new TreeMap<>();
        none.forEach(counts::put);
        defaults.forEach(counts::replace);
        counts.put("c", 3);
        defaults.forEach(counts::putIfAbsent);
        return new Tally("filled", counts, Optional.empty());
    }
}
