package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code null} that functions in stages and collectors give. */
public final class NullStagesProgram {
    private NullStagesProgram() {}

    private static final Pattern WORD = Pattern.compile("([a-z]+)|[0-9]+");

    record Item(
            String name, @Nullable String group, @Nullable Integer amount) {}

    private static List<Item> items() {
        return List.of(new Item("a", "x", 1), new Item("b", null, 2), new Item("c", "y", null), new Item("d", "x", 4));
    }

    private static List<Item> whole() {
        return List.of(new Item("a", "x", 1), new Item("d", "x", 4), new Item("e", "z", 5));
    }

    private static String outcome(Supplier<String> run) {
        try {
            return run.get();
        } catch (RuntimeException e) {
            return "failed";
        }
    }

    private static Integer seen(Item item, List<String> log) {
        log.add(item.name());
        return item.amount();
    }

    @Query
    static List<String> keys(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (List<Item> list : List.of(items(), whole(), List.<Item>of())) {
            out.add(outcome(() -> list.stream()
                    .collect(Collectors.groupingBy(i -> i.group(), TreeMap::new, Collectors.counting()))
                    .toString()));
            out.add(outcome(() -> ""
                    + list.stream().collect(Collectors.groupingBy(Item::group)).containsKey("x")));
            out.add(outcome(() -> list.stream()
                    .collect(Collectors.groupingBy(
                            i -> {
                                if (i.name().equals("zz")) {
                                    return "";
                                }
                                return i.group();
                            },
                            LinkedHashMap::new,
                            Collectors.mapping(Item::name, Collectors.joining("+"))))
                    .toString()));
            out.add(outcome(() -> ""
                    + list.stream()
                            .collect(Collectors.toMap(Item::name, Item::group))
                            .size()));
            out.add(outcome(() -> list.stream()
                    .collect(Collectors.toMap(Item::name, Item::amount, (a, b) -> a, LinkedHashMap::new))
                    .toString()));
        }
        return out;
    }

    @Query
    static String thrown(QueryCtx ctx) {
        return items().stream()
                .collect(Collectors.groupingBy(Item::group, TreeMap::new, Collectors.counting()))
                .toString();
    }

    @Query
    static String matched(QueryCtx ctx) {
        String out = outcome(() -> WORD.matcher("a b a")
                .results()
                .collect(Collectors.groupingBy(m -> m.group(1), TreeMap::new, Collectors.counting()))
                .toString());
        return out
                + outcome(() -> WORD.matcher("a 1 a")
                        .results()
                        .collect(Collectors.groupingBy(m -> m.group(1), TreeMap::new, Collectors.counting()))
                        .toString());
    }

    @Query
    static List<String> numbers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        known.put("a", 5);
        known.put("d", 7);
        known.put("e", 9);
        for (List<Item> list : List.of(items(), whole(), List.<Item>of())) {
            out.add(outcome(() -> "" + list.stream().mapToInt(Item::amount).sum()));
            out.add(outcome(
                    () -> "" + list.stream().mapToInt(i -> known.get(i.name())).sum()));
            out.add(outcome(() ->
                    "" + list.stream().map(Item::name).mapToInt(known::get).sum()));
            out.add(outcome(() -> "" + list.stream().collect(Collectors.summingInt(Item::amount))));
            out.add(outcome(() -> "" + list.stream().collect(Collectors.averagingDouble(i -> i.amount()))));
            out.add(outcome(() -> ""
                    + list.stream()
                            .collect(Collectors.summarizingLong(i -> i.amount()))
                            .getSum()));
            out.add(outcome(
                    () -> "" + list.stream().mapToDouble(i -> i.amount()).max().orElse(-1)));
            out.add(outcome(() -> list.stream()
                    .collect(Collectors.groupingBy(Item::name, TreeMap::new, Collectors.summingInt(Item::amount)))
                    .toString()));
        }
        return out;
    }

    @Query
    static List<String> order(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        log.add(outcome(() -> "" + items().stream().mapToInt(i -> seen(i, log)).sum()));
        log.add(outcome(() -> ""
                + items().stream()
                        .mapToInt(i -> seen(i, log))
                        .filter(n -> n > 1)
                        .findFirst()
                        .orElse(0)));
        log.add(outcome(() -> ""
                + items().stream()
                        .peek(i -> log.add("p"))
                        .mapToInt(Item::amount)
                        .limit(2)
                        .sum()));
        log.add(outcome(() -> ""
                + items().stream()
                        .peek(i -> log.add("q" + i.name()))
                        .collect(Collectors.groupingBy(Item::group, TreeMap::new, Collectors.counting()))));
        return log;
    }

    @Query
    static List<String> tests(QueryCtx ctx) {
        Map<String, Boolean> flags = new HashMap<>();
        flags.put("a", true);
        flags.put("d", false);
        flags.put("e", true);
        List<String> out = new ArrayList<>();
        for (List<Item> list : List.of(items(), whole())) {
            out.add(outcome(
                    () -> "" + list.stream().filter(i -> flags.get(i.name())).count()));
            out.add(outcome(() -> "" + list.stream().map(Item::name).anyMatch(flags::get)));
            out.add(outcome(() -> "" + list.stream().map(Item::name).allMatch(flags::get)));
            out.add(outcome(() -> list.stream()
                    .collect(Collectors.partitioningBy(i -> flags.get(i.name()), Collectors.counting()))
                    .toString()));
            List<Item> copy = new ArrayList<>(list);
            try {
                copy.removeIf(i -> flags.get(i.name()));
                out.add("" + copy.size());
            } catch (RuntimeException e) {
                out.add("failed");
            }
        }
        return out;
    }

    @Query
    static List<String> elements(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add(items().stream().map(Item::group).collect(Collectors.joining(",", "[", "]")));
        out.add("" + items().stream().map(Item::group).toList().size());
        out.add(""
                + items().stream()
                        .map(i -> i.group())
                        .collect(Collectors.toList())
                        .contains("y"));
        out.add("" + items().stream().map(Item::group).distinct().count());
        out.add("" + items().stream().map(Item::group).anyMatch(Objects::isNull));
        out.add("" + items().stream().map(Item::group).noneMatch(g -> g == null));
        out.add(items().stream().map(Item::group).map(g -> g == null ? "-" : g).collect(Collectors.joining()));
        out.add(items().stream()
                .map(Item::group)
                .skip(1)
                .limit(2)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("none"));
        out.add(items().stream()
                .map(Item::group)
                .sorted(Comparator.nullsLast(Comparator.naturalOrder()))
                .map(g -> g == null ? "-" : g)
                .collect(Collectors.joining()));
        List<String> kept = items().stream().map(Item::group).toList();
        for (String each : kept) {
            out.add(each == null ? "null" : each + "!");
        }
        items().stream().map(Item::group).forEach(g -> out.add(g == null ? "none" : g));
        out.add(items().stream()
                .map(Item::amount)
                .map(n -> n == null ? 0 : n)
                .map(String::valueOf)
                .collect(Collectors.joining(" ")));
        out.add(""
                + items().stream()
                        .map(Item::amount)
                        .filter(Objects::nonNull)
                        .mapToInt(n -> n)
                        .sum());
        out.add(""
                + items().stream()
                        .map(Item::amount)
                        .mapToInt(n -> n == null ? -1 : n)
                        .sum());
        return out;
    }

    @Query
    static List<String> found(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int from = i;
            out.add(outcome(() ->
                    items().stream().skip(from).map(Item::group).findFirst().orElse("none")));
            out.add(outcome(
                    () -> items().stream().map(Item::group).skip(from).findAny().orElse("none")));
            out.add(items().stream().skip(from).findFirst().map(Item::group).orElse("none"));
        }
        return out;
    }

    @Query
    static List<String> lengths(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add(outcome(() ->
                "" + items().stream().map(Item::group).map(g -> g.length()).toList()));
        out.add(outcome(() ->
                "" + whole().stream().map(Item::group).map(g -> g.length()).toList()));
        out.add(outcome(() -> ""
                + IntStream.range(0, 3)
                        .mapToObj(i -> items().get(i).group())
                        .filter(g -> g.isEmpty())
                        .count()));
        out.add(Stream.ofNullable(items().get(1).group()).toList() + ""
                + items().stream().flatMap(i -> Stream.ofNullable(i.group())).toList());
        out.add(Stream.of("b", "a")
                .map(n -> n.equals("a") ? null : n)
                .map(n -> "" + n)
                .collect(Collectors.joining()));
        return out;
    }
}
