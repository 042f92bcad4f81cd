package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Streams in which somebody notices that the elements go through all stages one by one. */
public final class LazyStreamsProgram {
    private LazyStreamsProgram() {}

    record Point(int x, int y) {}

    record Order(String user, List<Integer> amounts) {}

    /** Writes down what it is called with. */
    private static int seen(String step, int value, List<String> log) {
        log.add(step + value);
        return value;
    }

    private static boolean holds(String step, int value, boolean result, List<String> log) {
        log.add(step + value + (result ? "+" : "-"));
        return result;
    }

    private static int checked(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("negative " + value);
        }
        return value;
    }

    private static int even(int value) {
        if (value % 2 != 0) {
            throw new IllegalStateException("odd " + value);
        }
        return value;
    }

    private static final List<Integer> NUMBERS = List.of(4, 2, 7, 2, 5, 4);

    @Query
    static List<String> stages(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .map(n -> seen("b", n * 2, log))
                        .toList());
        log.add(""
                + NUMBERS.stream()
                        .filter(n -> holds("f", n, n > 3, log))
                        .map(n -> seen("b", n, log))
                        .toList());
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .distinct()
                        .map(n -> seen("b", n, log))
                        .toList());
        log.add("" + NUMBERS.stream().map(n -> seen("a", n, log)).limit(2).toList());
        log.add("" + NUMBERS.stream().map(n -> seen("a", n, log)).limit(0).toList());
        log.add(""
                + NUMBERS.stream()
                        .filter(n -> holds("f", n, n < 4, log))
                        .limit(2)
                        .map(n -> seen("b", n, log))
                        .toList());
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .skip(3)
                        .map(n -> seen("b", n, log))
                        .toList());
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .skip(1)
                        .limit(2)
                        .map(n -> seen("b", n, log))
                        .toList());
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .takeWhile(n -> holds("t", n, n < 7, log))
                        .toList());
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .dropWhile(n -> holds("d", n, n < 7, log))
                        .toList());
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .sorted()
                        .map(n -> seen("b", n, log))
                        .limit(2)
                        .toList());
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .sorted(Comparator.reverseOrder())
                        .filter(n -> holds("f", n, n < 7, log))
                        .map(n -> seen("b", n, log))
                        .toList());
        return log;
    }

    @Query
    static List<String> flattened(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        List<Order> orders =
                List.of(new Order("a", List.of(1, 2)), new Order("b", List.of()), new Order("c", List.of(3, 4)));
        log.add(""
                + orders.stream()
                        .flatMap(order -> order.amounts().stream().map(n -> seen("i", n, log)))
                        .map(n -> seen("o", n, log))
                        .toList());
        log.add(""
                + orders.stream()
                        .flatMap(order -> order.amounts().stream().map(n -> seen("i", n, log)))
                        .limit(3)
                        .toList());
        log.add(""
                + orders.stream()
                        .flatMap(order -> order.amounts().stream()
                                .map(n -> seen("i", n, log))
                                .map(n -> seen("j", n, log)))
                        .toList());
        log.add(""
                + orders.stream()
                        .map(Order::amounts)
                        .flatMap(List::stream)
                        .map(n -> seen("a", n, log))
                        .anyMatch(n -> n == 3));
        log.add(""
                + orders.stream()
                        .flatMap(order -> order.amounts().stream()
                                .filter(n -> holds("f", n, n % 2 == 0, log))
                                .limit(1))
                        .map(n -> seen("o", n, log))
                        .findFirst()
                        .orElse(-1));
        log.add(""
                + orders.stream()
                        .flatMap(order -> order.amounts().stream().sorted(Comparator.reverseOrder()))
                        .map(n -> seen("a", n, log))
                        .findFirst()
                        .orElse(-1));
        log.add(""
                + orders.stream()
                        .flatMapToInt(order -> order.amounts().stream().mapToInt(n -> seen("i", n, log)))
                        .map(n -> seen("o", n, log))
                        .sum());
        return log;
    }

    /** Streams within streams, of which not all elements are asked for. */
    @Query
    static List<String> nested(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        List<List<Integer>> lists = List.of(List.of(1, 2), List.of(), List.of(3, 4, 5));
        log.add(""
                + lists.stream()
                        .flatMap(list -> Stream.concat(list.stream().map(n -> seen("i", n, log)), Stream.of(9)))
                        .map(n -> seen("o", n, log))
                        .limit(4)
                        .toList());
        log.add(""
                + lists.stream()
                        .flatMap(list -> list.stream()
                                .flatMap(n -> Stream.of(n, -n).map(m -> seen("i", m, log)))
                                .map(n -> seen("j", n, log)))
                        .map(n -> seen("o", n, log))
                        .toList());
        log.add(""
                + lists.stream()
                        .flatMap(list -> list.stream()
                                .map(n -> seen("i", n, log))
                                .sorted(Comparator.reverseOrder())
                                .map(n -> seen("j", n, log)))
                        .map(n -> seen("o", n, log))
                        .toList());
        log.add(""
                + lists.stream()
                        .flatMap(list -> list.stream()
                                .skip(1)
                                .map(n -> seen("i", n, log))
                                .takeWhile(n -> n != 5))
                        .map(n -> seen("o", n, log))
                        .findFirst()
                        .orElse(0));
        log.add(""
                + lists.stream()
                        .flatMap(list -> Stream.iterate(list.size(), n -> seen("n", n - 1, log))
                                .takeWhile(n -> n > 0))
                        .map(n -> seen("o", n, log))
                        .limit(4)
                        .toList());
        log.add(""
                + lists.stream()
                        .map(list -> list.stream()
                                .filter(n -> holds("f", n, n > 1, log))
                                .findFirst())
                        .flatMap(Optional::stream)
                        .map(n -> seen("o", n, log))
                        .limit(1)
                        .toList());
        log.add(""
                + lists.stream()
                        .map(list -> list.stream()
                                .map(n -> seen("i", n, log))
                                .filter(n -> holds("f", n, n > 1, log))
                                .findFirst()
                                .orElse(-1))
                        .map(n -> seen("o", n, log))
                        .toList());
        log.add(""
                + Stream.concat(
                                Stream.concat(Stream.of(1, 2).map(n -> seen("a", n, log)), Stream.of(3)),
                                Stream.of(4).map(n -> seen("b", n, log)))
                        .map(n -> seen("c", n, log))
                        .takeWhile(n -> n < 4)
                        .toList());
        log.add(""
                + IntStream.concat(IntStream.range(0, 2).map(n -> seen("a", n, log)), IntStream.of(7))
                        .map(n -> seen("b", n, log))
                        .boxed()
                        .sorted(Comparator.reverseOrder())
                        .map(n -> seen("c", n, log))
                        .limit(2)
                        .toList());
        log.add(""
                + lists.stream()
                        .filter(list -> holds("f", list.size(), list.size() > 0, log))
                        .map(list -> list.get(0))
                        .reduce(10, (a, b) -> a / seen("r", b, log)));
        return log;
    }

    @Query
    static List<String> results(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        log.add("" + NUMBERS.stream().map(n -> seen("a", n, log)).findFirst().orElse(0));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .filter(n -> n > 4)
                        .findAny()
                        .orElse(0));
        log.add("" + NUMBERS.stream().map(n -> seen("a", n, log)).anyMatch(n -> holds("m", n, n == 7, log)));
        log.add("" + NUMBERS.stream().map(n -> seen("a", n, log)).allMatch(n -> holds("m", n, n < 7, log)));
        log.add("" + NUMBERS.stream().map(n -> seen("a", n, log)).noneMatch(n -> n == 7));
        log.add("" + NUMBERS.stream().map(n -> seen("a", n, log)).noneMatch(n -> n == 8));
        NUMBERS.stream().map(n -> seen("a", n, log)).forEach(n -> log.add("e" + n));
        NUMBERS.stream().map(n -> seen("a", n, log)).forEachOrdered(n -> seen("e", n, log));
        log.add("" + NUMBERS.stream().map(n -> seen("a", n, log)).reduce(1, (sum, n) -> sum + seen("r", n, log)));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .reduce((sum, n) -> sum * 3 + seen("r", n, log))
                        .get());
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .reduce("", (text, n) -> text + seen("r", n, log), String::concat));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .filter(n -> holds("f", n, n > 3, log))
                        .count());
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .map(n -> seen("b", n, log))
                        .toArray(Integer[]::new)
                        .length);
        return log;
    }

    @Query
    static List<String> numbers(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        int[] array = {3, 1, 2};
        log.add(""
                + IntStream.range(0, 5)
                        .filter(i -> holds("f", i, i > 1, log))
                        .mapToObj(i -> "x" + NUMBERS.get(i))
                        .toList());
        log.add(""
                + IntStream.rangeClosed(1, 4)
                        .map(i -> seen("a", i, log))
                        .boxed()
                        .map(i -> seen("b", i, log))
                        .toList());
        log.add(""
                + Arrays.stream(array)
                        .map(i -> seen("a", i, log))
                        .asLongStream()
                        .map(i -> i + seen("b", (int) i, log))
                        .sum());
        log.add(""
                + Arrays.stream(array)
                        .map(i -> seen("a", i, log))
                        .asDoubleStream()
                        .map(i -> i / seen("b", (int) i, log))
                        .average()
                        .getAsDouble());
        log.add(""
                + LongStream.of(5, 6)
                        .map(i -> i * seen("a", (int) i, log))
                        .mapToInt(i -> seen("b", (int) i, log))
                        .max()
                        .getAsInt());
        log.add(""
                + Arrays.stream(array)
                        .mapToDouble(i -> seen("a", i, log))
                        .map(d -> d * seen("b", (int) d, log))
                        .min()
                        .getAsDouble());
        log.add(""
                + Arrays.stream(array)
                        .map(i -> seen("a", i, log))
                        .map(i -> seen("b", i, log))
                        .summaryStatistics()
                        .getMax());
        log.add(""
                + Arrays.stream(array)
                        .map(i -> seen("a", i, log))
                        .sorted()
                        .map(i -> seen("b", i, log))
                        .boxed()
                        .toList());
        log.add(""
                + NUMBERS.stream()
                        .mapToInt(n -> seen("a", n, log))
                        .takeWhile(n -> n != 7)
                        .map(n -> seen("b", n, log))
                        .toArray()
                        .length);
        log.add(""
                + "text"
                        .chars()
                        .filter(c -> holds("f", c, c > 'f', log))
                        .mapToObj(c -> (char) seen("b", c, log))
                        .toList());
        return log;
    }

    @Query
    static List<String> failures(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<List<Integer>> lists =
                List.of(List.of(2, 4), List.of(1, -1), List.of(-1, 1), List.of(2, -1, 1), List.of(-2));
        for (List<Integer> list : lists) {
            try {
                out.add(""
                        + list.stream().map(n -> checked(n)).map(n -> even(n)).toList());
            } catch (IllegalArgumentException | IllegalStateException e) {
                out.add(e.getMessage());
            }
            try {
                out.add(""
                        + list.stream()
                                .map(LazyStreamsProgram::even)
                                .filter(n -> n >= 0)
                                .findFirst()
                                .isPresent());
            } catch (IllegalStateException e) {
                out.add(e.getMessage());
            }
            try {
                out.add(""
                        + list.stream()
                                .map(LazyStreamsProgram::checked)
                                .limit(1)
                                .toList());
            } catch (IllegalArgumentException e) {
                out.add(e.getMessage());
            }
            try {
                list.stream().map(n -> even(n)).forEach(n -> out.add("" + checked(n)));
            } catch (IllegalArgumentException | IllegalStateException e) {
                out.add(e.getMessage());
            }
            try {
                out.add(""
                        + list.stream()
                                .map(n -> checked(n))
                                .collect(Collectors.toMap(n -> n % 2, n -> n))
                                .size());
            } catch (IllegalArgumentException | IllegalStateException e) {
                out.add(e.getMessage());
            }
        }
        return out;
    }

    @Query
    static List<String> counts(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        for (int n : new int[] {1, 0, 9, -1}) {
            try {
                log.add(""
                        + NUMBERS.stream()
                                .map(x -> seen("a", x, log))
                                .limit(n)
                                .map(x -> seen("b", x, log))
                                .toList());
                log.add(""
                        + NUMBERS.stream()
                                .map(x -> seen("a", x, log))
                                .limit(seen("n", n, log))
                                .toList());
            } catch (IllegalArgumentException e) {
                log.add(e.getMessage());
            }
            try {
                log.add(""
                        + NUMBERS.stream()
                                .map(x -> seen("a", x, log))
                                .skip(n)
                                .map(x -> seen("b", x, log))
                                .toList());
            } catch (IllegalArgumentException e) {
                log.add(e.getMessage());
            }
        }
        long many = 1L << 40;
        log.add(""
                + NUMBERS.stream()
                        .map(x -> seen("a", x, log))
                        .limit(many)
                        .map(x -> seen("b", x, log))
                        .toList());
        return log;
    }

    @Query
    static List<String> collected(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .collect(Collectors.groupingBy(n -> seen("k", n % 3, log), TreeMap::new, Collectors.toList())));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .collect(Collectors.partitioningBy(n -> holds("p", n, n > 3, log))));
        log.add(""
                + NUMBERS.stream()
                        .collect(Collectors.mapping(
                                n -> seen("a", n, log),
                                Collectors.mapping(n -> seen("b", n, log), Collectors.toList()))));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .collect(Collectors.filtering(
                                n -> holds("f", n, n > 2, log),
                                Collectors.mapping(n -> seen("b", n, log), Collectors.toSet())))
                        .size());
        log.add(""
                + NUMBERS.stream().map(n -> seen("a", n, log)).collect(Collectors.summingInt(n -> seen("b", n, log))));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .collect(Collectors.averagingInt(n -> seen("b", n, log))));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .collect(Collectors.reducing(0, n -> seen("b", n, log), (a, b) -> a + seen("c", b, log))));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .map(n -> "t" + seen("b", n, log))
                        .collect(Collectors.joining("-")));
        log.add(""
                + NUMBERS.stream()
                        .distinct()
                        .map(n -> seen("a", n, log))
                        .collect(Collectors.toMap(
                                n -> seen("k", n, log), n -> seen("v", n, log), (a, b) -> a, LinkedHashMap::new)));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .collect(Collectors.toMap(
                                n -> seen("k", n % 2, log),
                                n -> seen("v", n, log),
                                (a, b) -> a * 10 + seen("m", b, log),
                                TreeMap::new)));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .map(n -> seen("b", n, log))
                        .collect(Collectors.toCollection(TreeSet::new)));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .collect(Collectors.collectingAndThen(
                                Collectors.mapping(n -> seen("b", n, log), Collectors.toList()), list -> list.get(0))));
        return log;
    }

    /** What a group is made of is seen by nobody before it is whole. */
    @Query
    static List<String> grouped(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .map(n -> seen("b", n, log))
                        .collect(Collectors.groupingBy(n -> n % 2, TreeMap::new, Collectors.counting())));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .collect(Collectors.groupingBy(
                                n -> seen("k", n % 2, log),
                                TreeMap::new,
                                Collectors.mapping(n -> n * 2, Collectors.toList()))));
        log.add(""
                + NUMBERS.stream()
                        .collect(Collectors.groupingBy(
                                n -> n % 2,
                                TreeMap::new,
                                Collectors.mapping(n -> seen("m", n, log), Collectors.toList()))));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .collect(Collectors.groupingBy(
                                n -> seen("k", n % 2, log),
                                TreeMap::new,
                                Collectors.mapping(n -> "t" + seen("m", n, log), Collectors.joining("/")))));
        log.add(""
                + NUMBERS.stream()
                        .map(n -> seen("a", n, log))
                        .collect(Collectors.groupingBy(
                                n -> seen("k", n % 2, log),
                                LinkedHashMap::new,
                                Collectors.summingInt(n -> seen("s", n, log)))));
        Map<String, Double> averages = NUMBERS.stream()
                .collect(Collectors.groupingBy(n -> "k" + n % 3, Collectors.averagingInt(n -> seen("v", n, log))));
        log.add(averages.getOrDefault("k1", 0.0) + " " + averages.size());
        List<List<Integer>> lists = List.of(List.of(1, 2), List.of(), List.of(3));
        for (int i = 0; i < 2; i++) {
            List<List<Integer>> part = lists.subList(i * 2, 3);
            try {
                log.add(""
                        + part.stream()
                                .collect(Collectors.groupingBy(
                                        List::size, TreeMap::new, Collectors.summingLong(list -> 60L / list.size()))));
            } catch (ArithmeticException e) {
                log.add(e.getMessage());
            }
        }
        return log;
    }

    private static <T> T added(T value, List<String> to) {
        to.add("added");
        return value;
    }

    @Query
    static List<String> sources(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        log.add(""
                + Stream.concat(NUMBERS.stream().map(n -> seen("a", n, log)), Stream.of(9, 8))
                        .map(n -> seen("b", n, log))
                        .limit(7)
                        .toList());
        log.add(""
                + Stream.concat(
                                Stream.of(1).map(n -> seen("a", n, log)),
                                Stream.of(2, 3).map(n -> seen("b", n, log)))
                        .anyMatch(n -> n == 2));
        List<String> names = new ArrayList<>(List.of("x"));
        log.add("" + Stream.concat(names.stream(), Stream.of(added("y", names))).toList());
        log.add(""
                + Stream.iterate(1, n -> holds("t", n, n < 20, log), n -> seen("n", n * 3, log))
                        .map(n -> seen("a", n, log))
                        .toList());
        log.add(""
                + Stream.iterate(1, n -> holds("t", n, n < 20, log), n -> seen("n", n * 3, log))
                        .limit(2)
                        .toList());
        log.add("" + Stream.iterate(1, n -> seen("n", n * 3, log)).limit(3).toList());
        log.add(""
                + Stream.iterate(1, n -> n * 3).filter(n -> n > 100).findFirst().get());
        log.add(""
                + IntStream.iterate(1, n -> n * 3)
                        .filter(n -> holds("f", n, n > 20, log))
                        .findFirst()
                        .getAsInt());
        int[] next = {0};
        log.add(""
                + Stream.generate(() -> next[0]++)
                        .map(n -> seen("a", n, log))
                        .takeWhile(n -> n < 3)
                        .toList());
        log.add("" + next[0] + Stream.generate(() -> next[0]++).limit(2).toList() + next[0]);
        Set<Integer> set = new LinkedHashSet<>(NUMBERS);
        log.add(""
                + set.stream()
                        .map(n -> seen("a", n, log))
                        .map(n -> seen("b", n, log))
                        .toList());
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("p", 1);
        map.put("q", 2);
        log.add(""
                + map.values().stream()
                        .map(n -> seen("a", n, log))
                        .map(n -> seen("b", n, log))
                        .toList());
        log.add(""
                + map.keySet().stream()
                        .map(key -> key + seen("a", map.getOrDefault(key, 0), log))
                        .map(key -> key + seen("b", 0, log))
                        .toList());
        log.add(""
                + map.entrySet().stream()
                        .filter(entry -> holds("f", entry.getValue(), true, log))
                        .map(entry -> entry.getKey() + seen("b", entry.getValue(), log))
                        .toList());
        log.add(""
                + Stream.of(new Point(1, 2), new Point(1, 2), new Point(2, 1))
                        .map(p -> new Point(seen("a", p.x(), log), p.y()))
                        .distinct()
                        .map(p -> seen("b", p.x(), log))
                        .toList());
        return log;
    }
}
