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
import java.util.function.Function;
import java.util.function.Supplier;

/** Lists of one type, some of which Java lets nobody change: those that are changed are others. */
public final class ListFlowProgram {
    private ListFlowProgram() {}

    /** Holds lists that nobody changes. */
    record Menu(String name, List<String> dishes) {}

    /** Holds a list that grows. */
    static final class Basket {
        private final List<String> items = new ArrayList<>();
        private final Map<String, List<String>> notes = new TreeMap<>();

        void put(String item) {
            items.add(item);
            notes.computeIfAbsent(item, key -> new ArrayList<>()).add(item + "!");
        }

        List<String> items() {
            return items;
        }
    }

    private static final List<String> DEFAULTS = List.of("a", "b");
    private static final Map<String, List<String>> BY_NAME = Map.of("x", List.of("y"));

    /** Any two values. */
    record Pair<A, B>(A first, B second) {}

    private static <T> List<T> twice(T value) {
        List<T> out = new ArrayList<>();
        out.add(value);
        out.add(value);
        return out;
    }

    private static <T> T same(T value) {
        return value;
    }

    @Query
    static List<String> fixedAside(QueryCtx ctx) {
        List<Menu> menus = new ArrayList<>();
        menus.add(new Menu("one", List.of("soup")));
        menus.add(new Menu("two", DEFAULTS));
        Map<String, List<String>> fixed = new LinkedHashMap<>();
        fixed.put("k", List.of("v"));
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Menu menu : menus) {
            for (String dish : menu.dishes()) {
                groups.computeIfAbsent(dish.substring(0, 1), key -> new ArrayList<>())
                        .add(dish + menu.name());
            }
        }
        List<String> out = new ArrayList<>();
        for (Map.Entry<String, List<String>> group : groups.entrySet()) {
            group.getValue().add("end");
            out.add(group.getKey() + String.join(",", group.getValue()));
        }
        out.addAll(fixed.getOrDefault("k", List.of()));
        out.addAll(BY_NAME.getOrDefault("x", List.of()));
        return out;
    }

    @Query
    static List<String> objects(QueryCtx ctx) {
        Basket basket = new Basket();
        basket.put("b");
        basket.put("a");
        basket.put("b");
        List<String> out = new ArrayList<>(basket.items());
        basket.notes.forEach((key, notes) -> notes.add(key));
        for (List<String> notes : basket.notes.values()) {
            out.add(String.join("", notes));
        }
        return out;
    }

    @Query
    static List<String> variables(QueryCtx ctx) {
        Pair<List<String>, List<String>> pair = new Pair<>(new ArrayList<>(), List.of("fixed"));
        pair.first().add("changed");
        List<List<String>> lists = twice(new ArrayList<>());
        lists.get(0).add("in both");
        List<String> out = same(new ArrayList<>(pair.second()));
        out.addAll(lists.get(1));
        Optional<List<String>> found =
                lists.stream().filter(list -> !list.isEmpty()).findFirst();
        found.map(list -> list).orElseGet(() -> new ArrayList<>()).add("more");
        out.addAll(lists.get(0));
        out.addAll(pair.first());
        return out;
    }

    private static List<String> made(Supplier<List<String>> maker, String text) {
        List<String> list = maker.get();
        list.add(text);
        return list;
    }

    @Query
    static List<String> functions(QueryCtx ctx) {
        Supplier<List<String>> fixed = List::of;
        Function<String, List<String>> single = text -> List.of(text);
        Function<String, List<String>> growing = text -> new ArrayList<>(single.apply(text));
        List<String> out = growing.apply("a");
        out.add("b" + fixed.get().size());
        out.addAll(made(ArrayList::new, "c"));
        out.addAll(made(() -> growing.apply("d"), "e"));
        return out;
    }

    @Query
    static List<String> arrays(QueryCtx ctx) {
        List<List<String>> buckets = new ArrayList<>();
        Map<Integer, List<String>> byLength = new HashMap<>();
        for (String text : List.of("a", "bb", "cc")) {
            byLength.computeIfAbsent(text.length(), key -> new ArrayList<>()).add(text);
        }
        buckets.add(byLength.getOrDefault(1, new ArrayList<>()));
        buckets.add(byLength.getOrDefault(2, new ArrayList<>()));
        buckets.get(1).set(0, "changed");
        List<String> out = new ArrayList<>();
        buckets.forEach(out::addAll);
        return out;
    }

    /** Adds to a list that may be one that nobody changes. */
    private static String added(List<String> list, String text) {
        try {
            list.add(text);
            return list.size() + "";
        } catch (UnsupportedOperationException e) {
            return "fixed";
        }
    }

    private static void count(Map<String, Integer> counts, String key) {
        counts.merge(key, 1, Integer::sum);
    }

    @Query
    static List<String> either(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add(added(new ArrayList<>(), "a"));
        out.add(added(List.of(), "a"));
        out.add(added(out.stream().map(text -> text + ".").toList(), "a"));
        out.add(added(out, "a"));
        out.add(added(List.copyOf(out), "a"));
        return out;
    }

    @Query
    static String fixedMap(QueryCtx ctx) {
        Map<String, Integer> counts = new HashMap<>();
        count(counts, "a");
        count(counts, "a");
        count(Map.of("a", 3), "a");
        return "never";
    }

    /** A part of a longer list, whose methods make others of its own kind. */
    static final class Page<T> {
        private List<T> items;
        private final int number;

        Page(List<T> items, int number) {
            this.items = items;
            this.number = number;
        }

        <R> Page<R> map(Function<? super T, ? extends R> change) {
            List<R> changed = new ArrayList<>();
            for (T item : items) {
                changed.add(change.apply(item));
            }
            return new Page<>(changed, number);
        }

        Page<T> twice() {
            List<T> both = new ArrayList<>(items);
            items.forEach(item -> both.add(item));
            Page<T> page = new Page<>(both, number + 1);
            page.items = both;
            return page;
        }

        void halve(int times) {
            for (int i = 0; i < times; i++) {
                List<T> kept = new ArrayList<>();
                for (T item : items) {
                    if (kept.size() * 2 < items.size()) {
                        kept.add(item);
                    }
                }
                items = kept;
            }
        }

        @Override
        public String toString() {
            return number + ":" + items.size();
        }
    }

    @Query
    static List<String> pages(QueryCtx ctx) {
        Page<String> page = new Page<>(new ArrayList<>(List.of("a", "bb", "ccc")), 1);
        Page<Integer> lengths = page.map(String::length).twice();
        List<String> log = new ArrayList<>(List.of(page.toString(), lengths.toString(), "" + lengths.items));
        lengths.halve(2);
        log.add("" + lengths.items + page.map(text -> text + "!").items);
        return log;
    }
}
