package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** {@code equals} of values whose type is a type variable. */
public final class GenericEqualityProgram {
    private GenericEqualityProgram() {}

    enum Color {
        RED,
        GREEN
    }

    /** A name. */
    record Named(String name, double weight) {}

    /** Two values of their own types. */
    record Pair<A, B>(A first, B second) {
        boolean has(A value) {
            return first.equals(value);
        }

        boolean isLike(Pair<A, B> other) {
            return equals(other) && Objects.equals(second, other.second);
        }
    }

    /** An object with an equality of its own. */
    static final class Modulo {
        private final int value;

        Modulo(int value) {
            this.value = value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Modulo modulo && modulo.value % 10 == value % 10;
        }

        @Override
        public int hashCode() {
            return value % 10;
        }
    }

    private static <T> int count(List<T> list, T wanted) {
        int count = 0;
        for (T each : list) {
            if (each.equals(wanted)) {
                count++;
            }
        }
        return count;
    }

    private static <T> List<T> without(List<T> list, T unwanted) {
        return list.stream().filter(each -> !Objects.equals(each, unwanted)).toList();
    }

    private static <T> List<T> once(List<T> list) {
        List<T> once = new ArrayList<>();
        for (T each : list) {
            if (!once.contains(each)) {
                once.add(each);
            }
        }
        return once;
    }

    private static <T> int place(List<T> list, T wanted) {
        return 100 * list.indexOf(wanted) + list.lastIndexOf(wanted);
    }

    private static <T> boolean same(Optional<T> one, Optional<T> other) {
        return one.equals(other);
    }

    private static <K, V> List<K> keysOf(Map<K, V> map, List<K> keys, V value) {
        List<K> found = new ArrayList<>();
        for (K key : keys) {
            if (value.equals(map.get(key))) {
                found.add(key);
            }
        }
        return found;
    }

    @Query
    static List<String> numbers(QueryCtx ctx) {
        List<Double> doubles = List.of(0.0, -0.0, Double.NaN, Double.NaN, 1.5);
        List<Integer> ints = List.of(1, 1000, 1000, -1);
        List<Long> longs = List.of(1L, Long.MAX_VALUE, Long.MAX_VALUE);
        return List.of(
                "" + count(doubles, 0.0) + count(doubles, Double.NaN) + count(doubles, 1.5) + once(doubles),
                "" + count(ints, 1000) + count(ints, 7) + once(ints) + place(ints, 1000) + place(ints, 7),
                "" + count(longs, Long.MAX_VALUE) + once(longs) + place(doubles, -0.0) + place(doubles, Double.NaN),
                "" + without(ints, 1000).size() + without(doubles, 0.0).size()
                        + without(longs, 5L).size());
    }

    @Query
    static List<String> others(QueryCtx ctx) {
        List<Named> named = List.of(new Named("a", 1), new Named("a", 1), new Named("a", -0.0), new Named("a", 0.0));
        List<List<String>> lists = List.of(List.of("a"), Arrays.asList("a"), List.of("a", "b"));
        List<Modulo> modulos = List.of(new Modulo(3), new Modulo(13), new Modulo(4));
        return List.of(
                "" + count(named, new Named("a", 1)) + once(named).size() + place(named, new Named("a", 0.0)),
                "" + count(lists, List.of("a")) + once(lists).size() + place(lists, List.of("b")),
                "" + count(modulos, new Modulo(23)) + once(modulos).size() + place(modulos, new Modulo(14)),
                "" + count(List.of(Color.RED, Color.GREEN), Color.RED) + count(List.of("a", "b", "a"), "a"),
                "" + count(List.of('a', 'b'), 'a') + count(List.of(true, false, true), true),
                "" + same(Optional.of(new Named("x", 2)), Optional.of(new Named("x", 2)))
                        + same(Optional.of("a"), Optional.empty())
                        + same(Optional.of(1.5), Optional.of(1.5)));
    }

    @Query
    static List<String> held(QueryCtx ctx) {
        Pair<String, Double> pair = new Pair<>("a", Double.NaN);
        Pair<Pair<Integer, Color>, List<Named>> deep = new Pair<>(new Pair<>(1, Color.RED), List.of(new Named("n", 1)));
        Map<String, Integer> counts = new HashMap<>();
        counts.put("a", 1);
        counts.put("b", 2);
        counts.put("c", 1);
        return List.of(
                "" + pair.has("a") + pair.has("b") + pair.isLike(new Pair<>("a", Double.NaN)),
                "" + pair.equals(new Pair<>("a", 0.0)) + pair.isLike(new Pair<>("b", Double.NaN)),
                "" + deep.has(new Pair<>(1, Color.RED)) + deep.has(new Pair<>(1, Color.GREEN)),
                "" + deep.isLike(new Pair<>(new Pair<>(1, Color.RED), List.of(new Named("n", 1)))),
                "" + keysOf(counts, List.of("c", "b", "a", "z"), 1));
    }
}
