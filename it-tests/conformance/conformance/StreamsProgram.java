package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Streams: every stage, every call that reads one, of objects and of numbers. */
public final class StreamsProgram {
    private StreamsProgram() {}

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    record User(String name, int age, Color color, List<String> tags) {
        boolean isAdult() {
            return age >= 18;
        }
    }

    record Point(int x, int y) {}

    private static List<User> users() {
        return List.of(
                new User("Cy", 30, Color.RED, List.of("a", "b")),
                new User("ann", 17, Color.BLUE, List.of()),
                new User("Bob", 30, Color.GREEN, List.of("b", "c")),
                new User("Ann", 5, Color.RED, List.of("a")));
    }

    private static String shout(User user) {
        return user.name().toUpperCase() + "!";
    }

    private static String noted(User user, List<String> out) {
        out.add(user.name());
        return "noted " + user.age();
    }

    @Query
    static List<String> stages(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.addAll(users().stream()
                .filter(User::isAdult)
                .map(StreamsProgram::shout)
                .toList());
        out.addAll(users().stream().map(User::name).sorted().toList());
        out.addAll(users().stream()
                .map(User::name)
                .sorted(Comparator.reverseOrder())
                .toList());
        out.addAll(users().stream()
                .flatMap(user -> user.tags().stream())
                .distinct()
                .toList());
        out.addAll(users().stream()
                .map(User::tags)
                .flatMap(List::stream)
                .skip(1)
                .limit(2)
                .toList());
        out.addAll(users().stream()
                .flatMap(user -> user.tags().stream().map(tag -> user.name() + tag))
                .toList());
        out.addAll(Stream.of("x", "y").takeWhile(text -> !text.equals("y")).toList());
        out.addAll(Stream.of("x", "y", "x").dropWhile(text -> text.equals("x")).toList());
        out.addAll(
                Stream.concat(Stream.of("1"), users().stream().map(User::name)).toList());
        out.addAll(Stream.<String>empty().toList());
        out.addAll(Stream.iterate("a", text -> text.length() < 4, text -> text + "b")
                .toList());
        out.addAll(List.of(users().stream().map(User::name).toArray(String[]::new)));
        out.addAll(Stream.of("one").toList());
        Map<String, String> known = Map.of("x", "found");
        out.addAll(Stream.of("x", "y").map(known::get).filter(Objects::nonNull).toList());
        out.addAll(Stream.of("x", "y")
                .map(key -> known.get(key))
                .filter(text -> text != null)
                .sorted()
                .toList());
        out.addAll(Stream.of(new String[] {"p", "q"}).toList());
        return out;
    }

    @Query
    static String limits(QueryCtx ctx) {
        String out = "";
        List<Integer> numbers = List.of(1, 2, 3);
        for (int n : new int[] {0, 2, 5, -1}) {
            try {
                out += numbers.stream().limit(n).toList() + " "
                        + numbers.stream().skip(n).toList() + ";";
            } catch (IllegalArgumentException e) {
                out += e.getMessage();
            }
        }
        long many = 1L << 40;
        return out
                + numbers.stream().limit(many).count()
                + numbers.stream().skip(many).count();
    }

    @Query
    static String results(QueryCtx ctx) {
        List<Integer> numbers = List.of(5, 3, 8, 3);
        List<Integer> none = List.of();
        Optional<Integer> first = numbers.stream().filter(n -> n > 4).findFirst();
        Optional<Integer> any = numbers.stream().findAny();
        return "" + first.get() + any.get() + none.stream().findFirst().isPresent()
                + numbers.stream().map(n -> n * 2).findFirst().orElse(0)
                + numbers.stream().anyMatch(n -> n == 8) + numbers.stream().allMatch(n -> n > 3)
                + numbers.stream().noneMatch(n -> n > 8) + none.stream().allMatch(n -> n > 3)
                + numbers.stream().reduce(0, (sum, n) -> sum + n)
                + numbers.stream().reduce(1, Integer::sum)
                + numbers.stream().reduce((a, b) -> a * 10 + b).get()
                + none.stream().reduce(Integer::sum).isEmpty()
                + numbers.stream().count()
                + numbers.stream().min(Comparator.naturalOrder()).get()
                + numbers.stream().max(Integer::compare).get()
                + users().stream().max(Comparator.comparingInt(User::age)).get().name()
                + users().stream().min(Comparator.comparing(User::name)).get().name();
    }

    @Query
    static List<String> effects(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        users().stream().filter(User::isAdult).map(User::name).forEach(out::add);
        users().stream().map(User::name).forEachOrdered(name -> out.add(name + "."));
        out.addAll(users().stream().map(user -> noted(user, out)).toList());
        IntStream.range(0, 3).forEach(i -> out.add("" + i));
        return out;
    }

    @Query
    static String ints(QueryCtx ctx) {
        int[] array = {4, -2, 9};
        OptionalInt least = Arrays.stream(array).min();
        return "" + IntStream.range(2, 5).sum() + IntStream.rangeClosed(2, 5).sum()
                + IntStream.range(5, 2).count()
                + IntStream.range(0, 3).mapToObj(i -> "n" + i).toList()
                + Arrays.stream(array).map(n -> n * n).boxed().toList()
                + least.getAsInt() + Arrays.stream(array).max().orElse(0)
                + IntStream.empty().max().isPresent()
                + Arrays.stream(array).average().getAsDouble()
                + IntStream.empty().average().orElse(-1)
                + users().stream().mapToInt(User::age).sum()
                + users().stream().mapToInt(User::age).max().orElseThrow()
                + IntStream.of(3, 1, 2).sorted().boxed().toList()
                + IntStream.of(7).findFirst().orElse(1)
                + IntStream.of(3, 1, 3).distinct().count()
                + IntStream.of(1, 2, 3).filter(n -> n != 2).boxed().toList()
                + IntStream.of(1, 2).mapToLong(n -> n + 1L).sum()
                + IntStream.of(1, 2).mapToDouble(n -> n / 2.0).sum()
                + IntStream.of(1, 2).asLongStream().sum()
                + IntStream.of(Integer.MAX_VALUE, 2).asDoubleStream().sum()
                + (int) IntStream.of(1, 2).count() + (IntStream.of(1, 2).count() > 1)
                + IntStream.of(Integer.MAX_VALUE, 1).sum()
                + IntStream.of(1, 2, 3).reduce(0, (a, b) -> a - b)
                + IntStream.of(1, 2, 3).reduce(Math::max).getAsInt()
                + IntStream.of(1, 2).anyMatch(n -> n == 2)
                + IntStream.of(1, 2).allMatch(n -> n == 2) + IntStream.of(1, 2).noneMatch(n -> n == 2)
                + IntStream.of(1, 2, 3).limit(2).skip(1).boxed().toList()
                + IntStream.of(1, 2).toArray().length
                + IntStream.of(1, 5, 2).takeWhile(n -> n < 5).sum()
                + IntStream.of(1, 5, 2).dropWhile(n -> n < 5).sum()
                + IntStream.concat(IntStream.of(1), IntStream.range(4, 6)).sum()
                + IntStream.of(4, 5).findAny().getAsInt()
                + IntStream.of(array).sum()
                + "h\uD83D\uDE00i".chars().filter(c -> c > 'h').count()
                + "abc".chars().mapToObj(c -> (char) c).toList();
    }

    @Query
    static String longs(QueryCtx ctx) {
        long[] array = {4, -2, Long.MAX_VALUE};
        return "" + LongStream.of(1, 2).sum() + Arrays.stream(array).sum()
                + LongStream.of(3).max().getAsLong()
                + LongStream.of(1, 2).average().getAsDouble()
                + LongStream.of(array).min().getAsLong()
                + LongStream.of(2, 1).sorted().boxed().toList()
                + LongStream.of(1, 1).distinct().count()
                + LongStream.of(1, 2)
                        .map(n -> n * 2)
                        .filter(n -> n > 2)
                        .mapToObj(n -> "n" + n)
                        .toList()
                + LongStream.of(1, 2).mapToInt(n -> (int) n).sum()
                + LongStream.of(1, 2).mapToDouble(n -> n / 2.0).sum()
                + LongStream.of(1, 2).asDoubleStream().sum()
                + LongStream.of(1, 2).reduce(5, (a, b) -> a + b)
                + LongStream.of(1, 2).reduce((a, b) -> a - b).getAsLong()
                + LongStream.of(1).findFirst().orElse(3)
                + LongStream.empty().findAny().isPresent() + LongStream.of(1).anyMatch(n -> n > 1)
                + LongStream.of(1).allMatch(n -> n > 1) + LongStream.of(1).noneMatch(n -> n > 1)
                + LongStream.of(1, 2, 3).skip(1).limit(1).sum()
                + LongStream.of(1, 2).toArray().length
                + LongStream.of(1, 5).takeWhile(n -> n < 5).sum()
                + LongStream.of(1, 5).dropWhile(n -> n < 5).sum()
                + LongStream.concat(LongStream.of(1), LongStream.of(7)).sum()
                + users().stream().mapToLong(User::age).sum();
    }

    @Query
    static String doubles(QueryCtx ctx) {
        double[] tenths = {0.1, 0.2, 0.3, 0.4, 1e16, -1e16};
        List<Double> seen = new ArrayList<>();
        DoubleStream.of(1, 2).forEach(n -> seen.add(n));
        LongStream.of(1, 2).forEach(n -> seen.add(n + 0.5));
        return "" + Arrays.stream(tenths).sum() + DoubleStream.of(0.1, 0.2, 0.3).sum()
                + DoubleStream.of(1, 2.5).average().getAsDouble()
                + DoubleStream.empty().average().isPresent()
                + DoubleStream.of(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)
                        .sum()
                + DoubleStream.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)
                        .sum()
                + DoubleStream.of(1, Double.NaN).max().getAsDouble()
                + DoubleStream.of(0.0, -0.0).min().getAsDouble()
                + DoubleStream.of(2, -0.0, Double.NaN, 0.0).sorted().boxed().toList()
                + DoubleStream.of(1, 2)
                        .map(n -> n / 4)
                        .filter(n -> n > 0.3)
                        .mapToObj(n -> "n" + n)
                        .toList()
                + DoubleStream.of(1.5, 2.5).mapToInt(n -> (int) n).sum()
                + DoubleStream.of(1.5, 2.5).mapToLong(n -> (long) n).sum()
                + DoubleStream.of(1.5).count()
                + DoubleStream.of(1, 2).reduce(0.5, (a, b) -> a + b)
                + DoubleStream.of(3, 2).reduce(Math::min).getAsDouble()
                + DoubleStream.of(1).findFirst().orElse(3)
                + DoubleStream.of(1).findAny().orElse(3)
                + DoubleStream.of(1).anyMatch(n -> n > 1) + DoubleStream.of(1).allMatch(n -> n > 1)
                + DoubleStream.of(1).noneMatch(n -> n > 1)
                + DoubleStream.of(1, 2, 3).skip(1).limit(1).sum()
                + DoubleStream.of(1, 5).takeWhile(n -> n < 5).sum()
                + DoubleStream.of(1, 5).dropWhile(n -> n < 5).sum()
                + DoubleStream.concat(DoubleStream.of(1), DoubleStream.of(7)).sum()
                + DoubleStream.of(tenths).count()
                + DoubleStream.of(1, 2).toArray().length
                + users().stream().mapToDouble(User::age).sum() + seen;
    }

    @Query
    static List<String> orders(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Comparator<User> byAge = Comparator.comparingInt(User::age);
        List<Comparator<User>> all = List.of(
                byAge,
                byAge.reversed(),
                Comparator.comparing(User::name),
                Comparator.comparing(User::name, String.CASE_INSENSITIVE_ORDER),
                Comparator.comparing(User::name, Comparator.reverseOrder()),
                Comparator.comparing(User::color),
                Comparator.comparing(User::color).thenComparing(User::age),
                Comparator.comparingInt(User::age).thenComparing(User::name, Comparator.reverseOrder()),
                Comparator.comparingInt(User::age).thenComparing(byAge).thenComparing(Comparator.comparing(User::name)),
                Comparator.comparingLong((User user) -> -user.age())
                        .thenComparingInt(user -> user.name().length()),
                Comparator.comparingDouble((User user) -> user.age() / 2.0).thenComparingDouble(user -> -user.age()),
                Comparator.comparing((User user) -> user.tags().size()).thenComparingLong(user -> user.age()),
                Comparator.comparing(
                        (User user) -> user.age() > 20 ? null : user.name(),
                        Comparator.nullsLast(Comparator.naturalOrder())),
                Comparator.comparing(
                        (User user) -> user.age() > 20 ? null : user.name(),
                        Comparator.nullsFirst(Comparator.reverseOrder())),
                Collections.reverseOrder(byAge));
        for (Comparator<User> each : all) {
            List<User> copy = new ArrayList<>(users());
            copy.sort(each);
            out.add(copy.stream().map(User::name).collect(Collectors.joining(",")));
        }
        User one = users().get(0);
        User other = users().get(1);
        Comparator<User> byColor = all.get(5);
        out.add("" + byAge.compare(one, other) + byAge.compare(one, one)
                + all.get(2).compare(other, one)
                + byColor.compare(one, other) + byColor.reversed().compare(one, other)
                + Comparator.comparing(User::name).compare(one, other));
        return out;
    }

    @Query
    static List<String> sorts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>(List.of(10, 9, -3, 100));
        numbers.sort(null);
        out.add("" + numbers);
        numbers.sort(Collections.reverseOrder());
        out.add("" + numbers);
        numbers.sort((a, b) -> Math.abs(a) - Math.abs(b));
        out.add("" + numbers);
        numbers.sort(Integer::compare);
        List<String> nothing = Collections.emptyList();
        out.add("" + nothing + numbers + Collections.max(numbers) + Collections.min(numbers));
        out.add(Collections.max(List.of("a", "C", "b"), String.CASE_INSENSITIVE_ORDER));
        out.add(Collections.min(users(), Comparator.comparing(User::age)).name());
        List<Long> longs = new ArrayList<>(List.of(5L, -1L, 1L << 60));
        longs.sort(Comparator.naturalOrder());
        out.add("" + longs);
        List<Double> doubles = new ArrayList<>(List.of(0.0, -0.0, 2.5, Double.NaN, -1.0));
        doubles.sort(null);
        out.add("" + doubles);
        List<Character> chars = new ArrayList<>(List.of('b', '\uFFFF', 'a'));
        chars.sort(null);
        out.add("" + chars);
        List<Boolean> flags = new ArrayList<>(List.of(true, false, true));
        flags.sort(null);
        out.add("" + flags);
        List<Color> colors = new ArrayList<>(List.of(Color.BLUE, Color.RED));
        colors.sort(null);
        out.add("" + colors);
        out.add("" + Stream.of("\uD83D\uDE00", "\uFFFF", "b", "a").sorted().toList());
        out.add("" + Stream.of(3, 20, 100).sorted().toList()
                + Stream.of(3, 20, 100).sorted(Comparator.reverseOrder()).toList());
        out.add(""
                + new TreeMap<>(Map.of("b", 2, "a", 1))
                        .entrySet().stream()
                                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                                .map(Map.Entry::getKey)
                                .toList());
        out.add(""
                + new TreeMap<>(Map.of("b", 1, "a", 2))
                        .entrySet().stream()
                                .sorted(Map.Entry.comparingByValue())
                                .map(entry -> entry.getKey() + entry.getValue())
                                .toList());
        out.add(""
                + new TreeMap<>(Map.of("b", 1, "a", 2))
                        .entrySet().stream()
                                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                                .map(entry -> entry.getKey() + entry.getValue())
                                .toList()
                + new LinkedHashMap<>(new TreeMap<>(Map.of("b", 1)))
                        .entrySet().stream().sorted(Map.Entry.comparingByKey()).count());
        return out;
    }

    @Query
    static List<String> collected(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<String> names = users().stream().map(User::name).collect(Collectors.toList());
        names.add("more");
        out.add("" + names + users().stream().map(User::age).collect(Collectors.toUnmodifiableList()));
        Set<Color> colors = users().stream().map(User::color).collect(Collectors.toSet());
        out.add("" + colors.contains(Color.RED) + colors.size());
        out.add(""
                + users().stream()
                        .map(User::color)
                        .collect(Collectors.toUnmodifiableSet())
                        .size());
        out.add("" + users().stream().map(User::name).collect(Collectors.toCollection(TreeSet::new)));
        out.add("" + users().stream().map(User::color).collect(Collectors.toCollection(LinkedHashSet::new)));
        out.add("" + users().stream().map(User::color).collect(Collectors.toCollection(ArrayList::new)));
        out.add(users().stream().map(User::name).collect(Collectors.joining()));
        out.add(users().stream().map(User::name).collect(Collectors.joining(", ", "[", "]")));
        out.add("" + users().stream().collect(Collectors.counting())
                + users().stream().collect(Collectors.summingInt(User::age))
                + users().stream().collect(Collectors.summingLong(User::age))
                + users().stream().collect(Collectors.summingDouble(user -> user.age() / 3.0))
                + users().stream().collect(Collectors.averagingInt(User::age))
                + users().stream().collect(Collectors.averagingLong(User::age))
                + users().stream().collect(Collectors.averagingDouble(User::age))
                + Stream.<User>empty().collect(Collectors.averagingInt(User::age)));
        out.add(users().stream()
                        .collect(Collectors.maxBy(Comparator.comparing(User::age)))
                        .get()
                        .name()
                + users().stream()
                        .collect(Collectors.minBy(Comparator.comparing(User::age)))
                        .get()
                        .name());
        out.add("" + users().stream().collect(Collectors.mapping(User::name, Collectors.toList()))
                + users().stream().collect(Collectors.filtering(User::isAdult, Collectors.counting()))
                + users().stream().collect(Collectors.flatMapping(user -> user.tags().stream(), Collectors.joining()))
                + users().stream()
                        .map(User::name)
                        .collect(Collectors.collectingAndThen(Collectors.toList(), List::size))
                + users().stream()
                        .map(User::name)
                        .collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList)));
        return out;
    }

    @Query
    static List<String> grouped(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Map<Color, List<User>> byColor = users().stream().collect(Collectors.groupingBy(User::color));
        out.add(byColor.get(Color.RED).size() + " " + byColor.containsKey(Color.GREEN) + byColor.size());
        Map<Color, Long> counts = users().stream().collect(Collectors.groupingBy(User::color, Collectors.counting()));
        out.add("" + counts.get(Color.RED) + counts.get(Color.BLUE));
        Map<Integer, List<String>> names = users().stream()
                .collect(Collectors.groupingBy(
                        User::age, TreeMap::new, Collectors.mapping(User::name, Collectors.toList())));
        out.add("" + names);
        Map<Color, Integer> ages = users().stream()
                .collect(Collectors.groupingBy(User::color, LinkedHashMap::new, Collectors.summingInt(User::age)));
        out.add("" + ages);
        Map<Point, Long> points = Stream.of(new Point(1, 2), new Point(1, 2), new Point(2, 1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        out.add("" + points.get(new Point(1, 2)) + points.size());
        Map<Boolean, List<User>> adults = users().stream().collect(Collectors.partitioningBy(User::isAdult));
        out.add(adults.get(true).size() + " " + adults.get(false).get(0).name());
        Map<Boolean, Long> halves = IntStream.range(0, 5)
                .boxed()
                .collect(Collectors.partitioningBy(n -> n % 2 == 0, Collectors.counting()));
        out.add("" + halves);
        Map<String, Integer> byName = users().stream().collect(Collectors.toMap(User::name, User::age));
        out.add("" + byName.get("Bob") + byName.size());
        Map<String, User> same = users().stream().collect(Collectors.toMap(User::name, Function.identity()));
        out.add(same.get("Cy").name());
        Map<Color, Integer> oldest = users().stream().collect(Collectors.toMap(User::color, User::age, Math::max));
        out.add("" + oldest.get(Color.RED));
        Map<Color, String> joined = users().stream()
                .collect(Collectors.toMap(User::color, User::name, (a, b) -> a + "+" + b, LinkedHashMap::new));
        out.add("" + joined);
        Map<String, Integer> fixed = Stream.of("a").collect(Collectors.toUnmodifiableMap(text -> text, String::length));
        out.add("" + fixed.get("a"));
        try {
            users().stream().collect(Collectors.toMap(User::color, User::name));
        } catch (IllegalStateException e) {
            out.add("twice");
        }
        Map<String, Integer> totals = new HashMap<>();
        totals.put("x", 3);
        totals.put("y", 4);
        out.add("" + totals.values().stream().mapToInt(Integer::intValue).sum()
                + totals.keySet().stream().sorted().toList()
                + totals.entrySet().stream()
                        .filter(entry -> entry.getValue() > 3)
                        .count()
                + totals.values().stream().anyMatch(n -> n == 4));
        return out;
    }

    /** A filter that may throw stops at the first element that it takes, as what finds it does. */
    @Query
    static List<String> foundFirst(QueryCtx ctx) {
        List<Integer> numbers = List.of(4, 2, 1, 7);
        boolean[] taken = {false, true, true, false, true};
        List<String> out = new ArrayList<>();
        out.add("" + numbers.stream().filter(n -> taken[n]).findFirst().orElse(-1));
        out.add(""
                + numbers.stream()
                        .map(n -> n - 2)
                        .filter(n -> taken[n])
                        .findAny()
                        .orElse(-1));
        try {
            out.add("" + numbers.stream().filter(n -> !taken[n]).findFirst().orElse(-1));
            out.add(""
                    + numbers.stream()
                            .skip(2)
                            .filter(n -> !taken[n])
                            .findFirst()
                            .isPresent());
        } catch (RuntimeException e) {
            out.add("outside");
        }
        return out;
    }

    /** A record that checks what it is made of. */
    record Checked(String name, int count) {
        Checked {
            if (count < 0) {
                throw new IllegalArgumentException(name + " has " + count);
            }
            name = name.trim();
        }
    }

    @Query
    static List<String> joined(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Checked> first = List.of(new Checked("a ", 1), new Checked("b", 2));
        for (int count = 1; count > -2; count -= 2) {
            try {
                out.add(Stream.concat(first.stream(), Stream.of(new Checked(" c", count)))
                        .map(checked -> checked.name() + checked.count())
                        .toList()
                        .toString());
            } catch (IllegalArgumentException e) {
                out.add(e.getMessage());
            }
        }
        return out;
    }
}
