package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text of generic records, and of sealed interfaces of them. */
public final class GenericRecordTextsProgram {
    private GenericRecordTextsProgram() {}

    record Point(int x, double y) {}

    /** A name with a text of its own. */
    record Name(String text) {
        @Override
        public String toString() {
            return "@" + text;
        }
    }

    enum Level {
        LOW {
            @Override
            int weight() {
                return 1;
            }
        },
        HIGH {
            @Override
            int weight() {
                return 2;
            }
        };

        abstract int weight();
    }

    record Path<N>(List<N> nodes, int cost) {}

    record Pair<A, B>(A first, B second) {}

    record Maybe<T>(@Nullable T value) {}

    /** A list in which one value leads to the next. */
    record Link<T>(T value, @Nullable Link<T> next) {}

    /** A tree whose nodes grow with its depth. */
    record Nested<T>(T value, Optional<Nested<List<T>>> deeper) {}

    /** A record whose text has nothing of its type argument. */
    record Key<T>(String name) {}

    record Held<T>(Key<T> key, Map<String, T> values) {}

    /** A text of its own around others. */
    record Marked<T>(T value) {
        @Override
        public String toString() {
            return "marked";
        }
    }

    sealed interface Result<T> permits Ok, Err, Zero {}

    record Ok<T>(T value) implements Result<T> {}

    record Err<T>(String message, Optional<T> last) implements Result<T> {}

    record Zero() implements Result<Integer> {}

    sealed interface Expr<V> permits Leaf, Sum {}

    record Leaf<V>(V value) implements Expr<V> {}

    record Sum<V>(List<Expr<V>> parts) implements Expr<V> {}

    private static <N> Path<N> path(List<N> nodes) {
        return new Path<>(nodes, nodes.size());
    }

    private static <T> String shown(Result<T> result) {
        return "<" + result + ">";
    }

    private static <A, B> Pair<B, A> swapped(Pair<A, B> pair) {
        return new Pair<>(pair.second(), pair.first());
    }

    @Query
    static List<String> records(QueryCtx ctx) {
        return List.of(
                path(List.of(new Point(1, 2), new Point(-1, -0.0))).toString(),
                "" + path(List.of("a", "b")) + path(List.<String>of()),
                String.valueOf(path(List.of(1.0, Double.NaN, 1e10))),
                path(List.of(Long.MIN_VALUE)) + "," + path(List.of('c')) + path(List.of(true)),
                String.format("%s|%s", path(List.of(1.5f)), path(List.of(Level.LOW, Level.HIGH))),
                path(List.of(path(List.of(new Name("n"))), path(List.<Name>of())))
                        .toString());
    }

    @Query
    static List<String> pairs(QueryCtx ctx) {
        Pair<Name, Double> pair = new Pair<>(new Name("a"), 3.0);
        Pair<Pair<Integer, Point>, List<Point>> deep = new Pair<>(new Pair<>(1, new Point(0, 0)), List.of());
        Maybe<Double> none = new Maybe<>(null);
        return List.of(
                pair.toString(),
                "" + swapped(pair) + deep + none + new Maybe<>(0.0),
                new Pair<>(2.5, new Marked<>(pair)).toString(),
                new Held<>(new Key<>("k"), new TreeMap<>(Map.of("b", new Point(1, 1))))
                        .key()
                        .toString(),
                "" + new Key<Point>("k") + new Marked<>(deep));
    }

    @Query
    static List<String> linked(QueryCtx ctx) {
        Link<Point> points = new Link<>(new Point(1, 1), new Link<>(new Point(2, 2), null));
        Link<Integer> numbers = new Link<>(1, null);
        Nested<Double> nested = new Nested<>(1.0, Optional.of(new Nested<>(List.of(2.0, 3.0), Optional.empty())));
        return List.of(points.toString(), "" + numbers + nested);
    }

    @Query
    static List<String> unions(QueryCtx ctx) {
        Result<Point> ok = new Ok<>(new Point(1, 0.5));
        Result<Double> failed = new Err<>("no", Optional.of(7.0));
        Result<Integer> zero = new Zero();
        Expr<Double> sum = new Sum<>(List.of(new Leaf<>(1.0), new Sum<>(List.of(new Leaf<>(-0.0)))));
        List<Result<Double>> results = List.of(failed, new Ok<>(1.0));
        Map<String, Result<Integer>> named = new TreeMap<>();
        named.put("z", zero);
        named.put("a", new Ok<>(1));
        return List.of(
                ok.toString(),
                "" + failed + zero,
                sum.toString(),
                results.toString() + named,
                results.stream().map(Object::toString).collect(Collectors.joining(";")),
                results.stream().map(String::valueOf).collect(Collectors.joining(";")),
                String.join("+", new ArrayList<>(List.of("" + new Err<Integer>("e", Optional.empty())))));
    }

    @Query
    static List<String> variables(QueryCtx ctx) {
        Result<String> text = new Ok<>("x");
        Result<Integer> number = new Err<>("n", Optional.of(4));
        return List.of(shown(text), shown(number), shown(new Zero()));
    }
}
