package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Generic records and sealed interfaces in results. */
public final class GenericRecordsProgram {
    private GenericRecordsProgram() {}

    /** A part of a list. */
    record Part<T>(List<T> items, Optional<T> next, boolean done) {
        static <T> Part<T> first(List<T> all, int size) {
            return all.size() <= size
                    ? new Part<>(all, Optional.empty(), true)
                    : new Part<>(List.copyOf(all.subList(0, size)), Optional.of(all.get(size)), false);
        }

        <U> Part<U> map(Function<T, U> function) {
            List<U> mapped = new ArrayList<>();
            for (T item : items) {
                mapped.add(function.apply(item));
            }
            return new Part<>(mapped, next.map(item -> function.apply(item)), done);
        }
    }

    /** Values with counts. */
    record Counted<K, V>(K key, Map<String, V> values, List<Map<String, Integer>> rounds) {
        V value(String name, V otherwise) {
            return values.getOrDefault(name, otherwise);
        }

        Counted<K, V> with(String name, V value) {
            Map<String, V> changed = new TreeMap<>(values);
            changed.put(name, value);
            return new Counted<>(key, changed, List.of(Map.of("before", values.size())));
        }
    }

    /** A line of text. */
    record Line(String text, int number) {}

    /** What came of something. */
    sealed interface Outcome<T> {}

    record Done<T>(T value) implements Outcome<T> {}

    record Failed<T>(String message) implements Outcome<T> {}

    private static List<Line> lines(int count) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(new Line("line " + i, i));
        }
        return lines;
    }

    private static Outcome<Part<Line>> outcome(int count) {
        return count < 0 ? new Failed<>("negative: " + count) : new Done<>(Part.first(lines(count), 2));
    }

    @Query
    static Part<Line> whole(QueryCtx ctx) {
        return Part.first(lines(2), 2);
    }

    @Query
    static Part<Line> begun(QueryCtx ctx) {
        return Part.first(lines(3), 2);
    }

    @Query
    static Part<Part<Integer>> mapped(QueryCtx ctx) {
        return Part.first(lines(4), 2).map(line -> Part.first(List.of(line.number(), -1), 1));
    }

    @Query
    static List<Counted<String, Double>> counted(QueryCtx ctx) {
        Counted<String, Double> counted =
                new Counted<>("a", Map.of("x", 0.5), List.of(new LinkedHashMap<>(Map.of("y", 1))));
        return List.of(counted, counted.with("z", -0.0));
    }

    @Query
    static List<String> asked(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Counted<Line, Integer> counted = new Counted<>(new Line("a", 1), Map.of("x", 7), List.of());
        out.add("" + counted.value("x", 0) + counted.value("y", -1)
                + counted.with("y", 2).value("y", 3));
        out.add("" + counted.equals(counted.with("x", 7)) + counted.rounds().size());
        out.add("" + Part.first(lines(3), 2).equals(Part.first(lines(3), 2))
                + Part.first(lines(2), 2).equals(Part.first(lines(3), 2)));
        for (int i = -1; i < 3; i++) {
            Outcome<Part<Line>> outcome = outcome(i);
            out.add("" + outcome.equals(outcome(i)) + outcome.equals(outcome(1)));
            if (outcome instanceof Done<Part<Line>> done) {
                out.add(done.value().items() + " "
                        + done.value().next().map(Line::text).orElse("none"));
            } else if (outcome instanceof Failed<Part<Line>> failed) {
                out.add(failed.message());
            }
        }
        return out;
    }
}
