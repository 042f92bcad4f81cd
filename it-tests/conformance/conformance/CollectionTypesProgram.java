package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;

/** Values that are a {@code Collection} or an {@code Iterable}, whatever they really are. */
public final class CollectionTypesProgram {
    private CollectionTypesProgram() {}

    record Line(String name, int cents) {}

    static final class Basket implements Iterable<Line> {
        private final List<Line> lines = new ArrayList<>();

        Basket add(String name, int cents) {
            lines.add(new Line(name, cents));
            return this;
        }

        @Override
        public Iterator<Line> iterator() {
            return lines.iterator();
        }
    }

    record Names(Set<String> names) implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names.iterator();
        }
    }

    private static int hash(Iterable<Integer> values) {
        int hash = 7;
        for (int value : values) {
            hash = hash * 31 + value;
        }
        return hash;
    }

    private static int total(Iterable<? extends Line> lines) {
        int sum = 0;
        for (Line line : lines) {
            sum += line.cents();
        }
        for (Line line : lines) {
            sum += line.name().length();
        }
        return sum;
    }

    private static String about(Collection<Integer> values) {
        List<Integer> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return values.size()
                + (values.isEmpty() ? "-" : "+")
                + values.contains(2)
                + sorted
                + values.stream().mapToInt(Integer::intValue).sum()
                + values.containsAll(List.of(1, 2));
    }

    private static <T> int count(Collection<T> values, T wanted) {
        int count = 0;
        for (T value : values) {
            count++;
        }
        values.forEach(value -> {});
        return count;
    }

    private static Collection<String> few(boolean set) {
        return set ? new LinkedHashSet<>(List.of("b", "a", "b", "c").subList(0, 3)) : List.of("b", "a", "b");
    }

    private static Collection<Integer> all(Map<String, Integer> scores) {
        return scores.values();
    }

    private static boolean isNone(Collection<?> values) {
        return values.isEmpty();
    }

    private static Iterator<String> walk(Collection<String> names) {
        List<String> copy = new ArrayList<>(names);
        return copy.iterator();
    }

    @Query
    static List<String> anyCollections(QueryCtx ctx) {
        List<Integer> list = List.of(3, 1, 2, 3);
        Map<String, Integer> scores = new LinkedHashMap<>(Map.of("a", 5));
        scores.put("b", 2);
        List<String> log = new ArrayList<>();
        log.add(hash(list) + " " + hash(new TreeSet<>(list)) + " " + hash(new ArrayDeque<>(list)) + " "
                + hash(scores.values()));
        log.add(about(list) + about(new LinkedHashSet<>(list)) + about(new TreeSet<>(list)) + about(List.of()));
        log.add(count(list, 3) + " " + count(Set.of("x"), "y") + " " + count(scores.keySet(), "a"));
        log.add(few(true).size()
                + String.join(",", few(false))
                + new ArrayList<>(few(true))
                + few(true).contains("c"));
        Collection<Integer> values = all(scores);
        Collection<String> keys = scores.keySet();
        scores.put("c", 2);
        log.add(keys.size() + values.size() + about(values) + isNone(values) + isNone(new HashSet<>(values)));
        return log;
    }

    @Query
    static List<String> ownIterables(QueryCtx ctx) {
        Basket basket = new Basket().add("pen", 150).add("cup", Integer.MAX_VALUE);
        List<String> log = new ArrayList<>(List.of(total(basket) + " " + total(List.of(new Line("x", 2)))));
        for (Line line : basket) {
            log.add(line.name());
        }
        for (String name : new Names(new LinkedHashSet<>(List.of("z", "a")))) {
            log.add(name);
        }
        basket.forEach(line -> log.add(line.name() + line.cents()));
        Iterator<String> walk = walk(few(true));
        while (walk.hasNext()) {
            log.add(walk.next());
        }
        try {
            walk.next();
        } catch (NoSuchElementException end) {
            log.add("end");
        }
        return log;
    }

    /** Java's iterators notice that their list has changed. */
    @Query
    static List<String> changed(QueryCtx ctx) {
        Basket basket = new Basket().add("a", 1).add("b", 2);
        List<String> log = new ArrayList<>();
        try {
            for (Line line : basket) {
                log.add(line.name());
                basket.add("c", 3);
            }
        } catch (RuntimeException changed) {
            log.add("changed");
        }
        return log;
    }

    private static boolean has(Collection<String> names, String name) {
        return names.contains(name);
    }

    private static boolean hasLine(Collection<Line> lines, Line line) {
        return lines.contains(line);
    }

    /** A set asks its own order, or its own notion of equality. */
    @Query
    static List<Boolean> contained(QueryCtx ctx) {
        Set<String> loose = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        loose.add("Pear");
        Line line = new Line("a", 1);
        return List.of(
                has(loose, "PEAR"),
                has(List.of("Pear"), "PEAR"),
                has(new HashSet<>(loose), "Pear"),
                has(new ArrayDeque<>(loose), "Pear"),
                has(Map.of("x", "Pear").values(), "Pear"),
                hasLine(List.of(line), new Line("a", 1)),
                hasLine(Set.of(line), new Line("a", 1)),
                hasLine(new LinkedHashSet<>(List.of(line)), new Line("a", 2)));
    }
}
