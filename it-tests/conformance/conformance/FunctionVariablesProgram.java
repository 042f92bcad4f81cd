package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Functions in variables where one in place is usual: keys of comparators, and what makes the collections of collectors. */
public final class FunctionVariablesProgram {
    private FunctionVariablesProgram() {}

    /** Not in the order of their names. */
    enum Color {
        RED,
        GREEN,
        BLUE
    }

    record Item(String name, Color color, int price, double weight) {}

    private static final List<Item> ITEMS = List.of(
            new Item("c", Color.BLUE, 3, -0.0),
            new Item("a", Color.RED, -2, 0.0),
            new Item("b", Color.BLUE, Integer.MIN_VALUE, Double.NaN),
            new Item("d", Color.GREEN, Integer.MAX_VALUE, -1));

    private static final Function<Item, Color> BY_COLOR = Item::color;

    private static String names(List<Item> items) {
        return items.stream().map(Item::name).collect(Collectors.joining());
    }

    private static <K extends Comparable<K>> List<Item> sortedBy(Function<Item, K> key) {
        return ITEMS.stream().sorted(Comparator.comparing(key)).toList();
    }

    private static List<Item> sorted(ToIntFunction<Item> key, boolean reversed) {
        List<Item> items = new ArrayList<>(ITEMS);
        Comparator<Item> order = Comparator.comparingInt(key);
        items.sort(reversed ? order.reversed() : order);
        return items;
    }

    @Query
    static String keys(QueryCtx ctx) {
        Function<Item, Integer> price = Item::price;
        ToDoubleFunction<Item> weight = item -> item.weight() + 0.0 * item.price();
        List<Item> items = new ArrayList<>(ITEMS);
        items.sort(Comparator.comparing(price));
        String byPrice = names(items);
        items.sort(Comparator.comparingDouble(weight).thenComparing(BY_COLOR));
        String byWeight = names(items);
        items.sort(Comparator.comparing(BY_COLOR, Comparator.reverseOrder()).thenComparing(price));
        return byPrice
                + byWeight
                + names(items)
                + names(sortedBy(Item::name))
                + names(sortedBy(item -> item.name() + item.color()))
                + names(sorted(Item::price, false))
                + names(sorted(item -> item.price() / 2, true));
    }

    private static Set<String> collected(Supplier<Set<String>> made) {
        return ITEMS.stream().map(Item::name).collect(Collectors.toCollection(made));
    }

    @Query
    static String suppliers(QueryCtx ctx) {
        Supplier<TreeSet<String>> sorted = TreeSet::new;
        Supplier<Map<Color, List<Item>>> groups = () -> new EnumMap<>(Color.class);
        Map<Color, Long> counts = ITEMS.stream()
                .collect(Collectors.groupingBy(Item::color, () -> new EnumMap<>(Color.class), Collectors.counting()));
        Map<Color, Integer> sums = ITEMS.stream()
                .collect(Collectors.toMap(Item::color, Item::price, Integer::sum, () -> new EnumMap<>(Color.class)));
        counts.merge(Color.BLUE, 5L, Long::sum);
        return ITEMS.stream().map(Item::name).collect(Collectors.toCollection(sorted))
                + " "
                + names(ITEMS.stream()
                        .collect(Collectors.groupingBy(Item::color, groups, Collectors.toList()))
                        .get(Color.BLUE))
                + counts
                + sums
                + collected(LinkedHashSet::new);
    }

    private static Set<String> sorted(Supplier<Set<String>> made) {
        return ITEMS.stream().map(Item::name).collect(Collectors.toCollection(made));
    }

    @Query
    static String sortedBySupplier(QueryCtx ctx) {
        Supplier<Set<String>> made = () -> new TreeSet<>();
        Supplier<Map<String, Integer>> map = TreeMap::new;
        Set<String> names = ITEMS.stream().map(Item::name).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Integer> prices =
                ITEMS.stream().collect(Collectors.toMap(Item::name, Item::price, Integer::sum, map));
        Set<String> again = ITEMS.stream().map(Item::name).collect(Collectors.toCollection(made));
        return names + "" + prices + again + sorted(TreeSet::new);
    }

    @Query
    static String grownGroups(QueryCtx ctx) {
        Map<Color, List<String>> groups = ITEMS.stream()
                .collect(Collectors.groupingBy(
                        Item::color, TreeMap::new, Collectors.mapping(Item::name, Collectors.toList())));
        groups.get(Color.BLUE).add("z");
        groups.computeIfAbsent(Color.RED, color -> new ArrayList<>()).remove(0);
        List<Map.Entry<Color, List<String>>> entries = new ArrayList<>(groups.entrySet());
        entries.sort(Map.Entry.<Color, List<String>>comparingByKey().reversed());
        return groups + " " + entries.get(0).getKey();
    }
}
