package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Collectors that sum up, streams without an end of their own, and the rest of the streams of numbers. */
public final class SummariesProgram {
    private SummariesProgram() {}

    record Order(String user, int amount, double price) {}

    private static List<Order> orders() {
        return List.of(
                new Order("ann", 3, 2.5),
                new Order("bob", 1, -0.0),
                new Order("ann", 2147483647, 1e300),
                new Order("eve", -5, 0.1),
                new Order("bob", 2147483647, 0.2));
    }

    private static String text(IntSummaryStatistics all) {
        return all.getCount() + " " + all.getSum() + " " + all.getMin() + " " + all.getMax() + " " + all.getAverage();
    }

    private static String text(LongSummaryStatistics all) {
        return all.getCount() + " " + all.getSum() + " " + all.getMin() + " " + all.getMax() + " " + all.getAverage();
    }

    private static String text(DoubleSummaryStatistics all) {
        return all.getCount() + " " + all.getSum() + " " + all.getMin() + " " + all.getMax() + " " + all.getAverage();
    }

    @Query
    static List<String> statistics(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (List<Order> orders : List.of(orders(), orders().subList(0, 1), orders().subList(0, 0))) {
            out.add(text(orders.stream().mapToInt(Order::amount).summaryStatistics()));
            out.add(text(orders.stream().collect(Collectors.summarizingInt(Order::amount))));
            out.add(text(orders.stream()
                    .mapToLong(order -> order.amount() * 4000000000L)
                    .summaryStatistics()));
            out.add(text(orders.stream().collect(Collectors.summarizingLong(order -> -order.amount()))));
            out.add(text(orders.stream().mapToDouble(Order::price).summaryStatistics()));
            out.add(text(orders.stream().collect(Collectors.summarizingDouble(Order::price))));
        }
        out.add(text(DoubleStream.of(1, Double.NaN, 2).summaryStatistics()));
        out.add(text(DoubleStream.of(0.0, -0.0).summaryStatistics()));
        out.add(text(DoubleStream.of(1e308, 1e308, -1e308).summaryStatistics()));
        out.add(text(LongStream.of(Long.MAX_VALUE, 1).summaryStatistics()));
        Map<String, IntSummaryStatistics> byUser = orders().stream()
                .collect(Collectors.groupingBy(Order::user, TreeMap::new, Collectors.summarizingInt(Order::amount)));
        byUser.forEach((user, all) -> out.add(user + text(all)));
        return out;
    }

    @Query
    static List<String> reducing(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (List<Order> orders : List.of(orders(), orders().subList(0, 1), orders().subList(0, 0))) {
            out.add("" + orders.stream().map(Order::amount).collect(Collectors.reducing(1, (a, b) -> a * b)));
            out.add(orders.stream().collect(Collectors.reducing("", Order::user, (a, b) -> a + b)));
            Optional<String> longest = orders.stream()
                    .map(Order::user)
                    .collect(Collectors.reducing((a, b) -> a.compareTo(b) >= 0 ? a : b));
            out.add("" + longest);
            out.add("" + orders.stream().reduce(0.5, (sum, order) -> sum + order.amount(), (a, b) -> a + b));
            out.add(orders.stream().reduce("", (all, order) -> all + order.user() + order.amount(), String::concat));
        }
        Map<String, Integer> sums = orders().stream()
                .collect(Collectors.groupingBy(
                        Order::user, TreeMap::new, Collectors.reducing(0, Order::amount, Integer::sum)));
        out.add("" + sums);
        return out;
    }

    @Query
    static List<String> teeing(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (List<Order> orders : List.of(orders(), orders().subList(0, 0))) {
            out.add(orders.stream()
                    .collect(Collectors.teeing(
                            Collectors.counting(),
                            Collectors.averagingInt(Order::amount),
                            (count, average) -> count + " at " + average)));
            out.add(orders.stream()
                    .map(Order::user)
                    .collect(Collectors.teeing(
                            Collectors.toList(), Collectors.joining("+"), (list, joined) -> list + joined)));
            out.add(""
                    + orders.stream()
                            .collect(Collectors.teeing(
                                    Collectors.filtering(order -> order.amount() > 0, Collectors.counting()),
                                    Collectors.mapping(Order::user, Collectors.joining()),
                                    (positive, users) -> users + positive)));
        }
        Map<String, Integer> first =
                orders().stream().collect(Collectors.toUnmodifiableMap(Order::user, Order::amount, (a, b) -> a));
        out.add(first.get("ann") + " " + first.get("bob") + " " + first.size());
        return out;
    }

    @Query
    static List<String> endless(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int n : List.of(0, 1, 5)) {
            out.add("" + Stream.iterate(1, x -> x * 3).limit(n).toList());
            out.add(""
                    + Stream.iterate("a", x -> x + "b")
                            .map(String::length)
                            .limit(n)
                            .toList());
            out.add("" + IntStream.iterate(1, x -> x * -2).limit(n).boxed().toList());
            out.add(""
                    + IntStream.iterate(2, x -> x + 2)
                            .mapToObj(x -> "x" + x)
                            .limit(n)
                            .collect(Collectors.joining()));
            out.add("" + LongStream.iterate(1L << 40, x -> x * 2).limit(n).sum());
            out.add("" + DoubleStream.iterate(1, x -> x / 2).limit(n).sum());
            out.add(Stream.generate(() -> "ab").limit(n).collect(Collectors.joining()));
            out.add("" + IntStream.generate(() -> 7).limit(n).sum()
                    + LongStream.generate(() -> 7L).limit(n).sum()
                    + DoubleStream.generate(() -> 7).limit(n).sum());
            long many = n;
            out.add(""
                    + Stream.iterate(1, x -> x + 1)
                            .limit(many)
                            .filter(x -> x % 2 == 1)
                            .count());
        }
        out.add("" + Stream.iterate(1, x -> x * 2).takeWhile(x -> x < 100).toList());
        out.add("" + IntStream.iterate(1, x -> x < 50, x -> x * 2).boxed().toList());
        out.add("" + LongStream.iterate(1, x -> x < 50, x -> x * 2).sum());
        out.add("" + DoubleStream.iterate(1, x -> x < 50, x -> x * 2).sum());
        int none = out.size() - 100;
        try {
            out.add("" + Stream.iterate(1, x -> x + 1).limit(none).count());
        } catch (IllegalArgumentException wrong) {
            out.add("" + (none == Integer.parseInt(wrong.getMessage())));
        }
        try {
            out.add("" + Stream.generate(() -> 1).limit(none).count());
        } catch (IllegalArgumentException wrong) {
            out.add("" + (none == Integer.parseInt(wrong.getMessage())));
        }
        return out;
    }

    @Query
    static List<String> numbers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<String> words = List.of("a", "bcd", "", "ef");
        out.add("" + words.stream().flatMapToInt(word -> word.chars()).sum());
        out.add(""
                + words.stream()
                        .flatMapToLong(word -> LongStream.of(word.length(), 1))
                        .sum());
        out.add(""
                + words.stream()
                        .flatMapToDouble(word -> DoubleStream.of(word.length(), 0.5))
                        .sum());
        out.add(""
                + IntStream.range(0, 4)
                        .flatMap(n -> IntStream.range(0, n))
                        .boxed()
                        .toList());
        out.add(""
                + LongStream.range(0, 4)
                        .flatMap(n -> LongStream.rangeClosed(0, n))
                        .boxed()
                        .toList());
        out.add(""
                + DoubleStream.of(1, 2)
                        .flatMap(n -> DoubleStream.of(n, -n))
                        .boxed()
                        .toList());
        out.add("" + LongStream.range(5, 5).count() + LongStream.range(5, 1).count()
                + LongStream.rangeClosed(5, 5).sum()
                + LongStream.rangeClosed(6, 5).sum()
                + LongStream.range(-3, Integer.MAX_VALUE - 2147483640L).sum());
        out.add(""
                + LongStream.rangeClosed(Long.MAX_VALUE - 1, Long.MAX_VALUE)
                        .boxed()
                        .toList());
        IntStream.of(3, 1).forEachOrdered(n -> out.add("int " + n));
        LongStream.of(3, 1).forEachOrdered(n -> out.add("long " + n));
        DoubleStream.of(3, 1).forEachOrdered(n -> out.add("double " + n));
        return out;
    }
}
