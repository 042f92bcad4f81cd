package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Orders that classes have by comparators, and comparisons of what was summed up. */
public final class OwnOrdersProgram {
    private OwnOrdersProgram() {}

    private record Slot(Instant start, Instant end, String room) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            return Comparator.comparing(Slot::start)
                    .thenComparing(Slot::end, Comparator.reverseOrder())
                    .thenComparing(Slot::room, String.CASE_INSENSITIVE_ORDER)
                    .compare(this, other);
        }
    }

    private record Score(String player, int points) implements Comparable<Score> {
        @Override
        public int compareTo(Score other) {
            return Comparator.comparingInt(Score::points)
                    .reversed()
                    .thenComparing(score -> score.player().length())
                    .thenComparing(Score::player)
                    .compare(this, other);
        }
    }

    private static Slot slot(long start, long end, String room) {
        return new Slot(Instant.ofEpochMilli(start), Instant.ofEpochMilli(end), room);
    }

    private static List<Slot> slots() {
        return List.of(
                slot(5, 9, "b"), slot(1, 2, "x"), slot(1, 4, "y"), slot(5, 9, "A"), slot(5, 9, "a"), slot(-1, 0, ""));
    }

    @Query
    static List<String> sorted(QueryCtx ctx) {
        List<Slot> changed = new ArrayList<>(slots());
        Collections.sort(changed);
        PriorityQueue<Slot> queue = new PriorityQueue<>(slots());
        List<String> out = new ArrayList<>();
        slots().stream().sorted().forEach(slot -> out.add("" + slot));
        changed.forEach(slot -> out.add(slot.room()));
        while (!queue.isEmpty()) {
            out.add("" + queue.poll().end().toEpochMilli());
        }
        out.add(new TreeSet<>(slots()).last().room() + Collections.max(slots()).room());
        return out;
    }

    @Query
    static List<String> scores(QueryCtx ctx) {
        List<Score> scores = List.of(
                new Score("eve", 1), new Score("al", 7), new Score("bob", 7), new Score("ann", 7), new Score("z", -1));
        return scores.stream().sorted().map(Score::player).toList();
    }

    @Query
    static List<String> summed(QueryCtx ctx) {
        Map<String, IntSummaryStatistics> byPlayer = List.of(
                        new Score("b", 3), new Score("a", 1), new Score("b", -1), new Score("a", 1), new Score("c", 9))
                .stream()
                .collect(Collectors.groupingBy(
                        Score::player, LinkedHashMap::new, Collectors.summarizingInt(Score::points)));
        List<Map.Entry<String, IntSummaryStatistics>> entries = new ArrayList<>(byPlayer.entrySet());
        entries.sort((a, b) -> a.getValue().getSum() != b.getValue().getSum()
                ? Long.compare(b.getValue().getSum(), a.getValue().getSum())
                : a.getKey().compareTo(b.getKey()));
        return entries.stream()
                .map(entry -> entry.getKey() + entry.getValue().getSum())
                .toList();
    }
}
