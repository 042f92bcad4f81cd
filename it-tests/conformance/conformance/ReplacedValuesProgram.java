package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parameters and locals that get a copy, or a default, in their own place: the one before stays as it is. */
public final class ReplacedValuesProgram {
    private ReplacedValuesProgram() {}

    private static List<String> withEnd(List<String> list) {
        list = new ArrayList<>(list);
        list.add("end");
        return list;
    }

    private static Map<String, Integer> counted(Map<String, Integer> map, String key) {
        int before = map.size();
        map = new TreeMap<>(map);
        map.merge(key, 1, Integer::sum);
        map.put("size", before);
        return map;
    }

    private static Set<Integer> drained(Deque<Integer> numbers) {
        numbers = new ArrayDeque<>(numbers);
        Set<Integer> found = new TreeSet<>();
        while (!numbers.isEmpty()) {
            found.add(numbers.pop() * 10);
        }
        return found;
    }

    @Query
    static List<String> copies(QueryCtx ctx) {
        List<String> names = List.of("b", "a");
        Deque<Integer> queue = new ArrayDeque<>(List.of(3, 1, 2));
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("x", 1);
        List<String> found = new ArrayList<>(withEnd(names));
        found.add(counted(map, "x").toString());
        found.add(counted(counted(map, "b"), "a").toString());
        found.add(map.toString());
        found.add(drained(queue).toString() + queue.size());
        found.add(names.toString());
        return found;
    }

    @Query
    static List<String> several(QueryCtx ctx) {
        List<String> list = List.of("c", "a", "b");
        List<String> first = list;
        list = new ArrayList<>(list);
        Collections.sort(list);
        List<String> sorted = list;
        list = list.stream().map(text -> text + text).collect(Collectors.toList());
        list.add("last");
        list = new ArrayList<>(list.subList(1, list.size()));
        list.remove("last");
        return List.of(first.toString(), sorted.toString(), list.toString());
    }

    @Query
    static List<String> inLoops(QueryCtx ctx) {
        List<String> found = new ArrayList<>();
        for (List<Integer> numbers : List.of(List.of(1, 2), List.of(3))) {
            List<Integer> before = numbers;
            numbers = new ArrayList<>(numbers);
            for (int i = 0; i < 2; i++) {
                numbers.add(i);
                List<Integer> row = List.of(i);
                row = new ArrayList<>(row);
                row.addAll(before);
                found.add(row.toString());
            }
            found.add(before + " " + numbers);
        }
        return found;
    }

    /** Assigned again in a branch, behind the copy. */
    private static String again(List<String> list, boolean shorter) {
        list = new ArrayList<>(list);
        list.add("x");
        if (shorter) {
            list = new ArrayList<>(list.subList(0, 1));
        }
        list.add("y");
        return list.toString();
    }

    @Query
    static List<String> branches(QueryCtx ctx) {
        List<String> list = List.of("a", "b");
        return List.of(again(list, true), again(list, false), again(new ArrayList<>(list), true));
    }

    private static int cases(int number) {
        switch (number) {
            case 1:
                List<Integer> list = List.of(1);
                list = new ArrayList<>(list);
                return list.size();
            default:
                list = new ArrayList<>();
                list.add(number);
                return list.get(0);
        }
    }

    @Query
    static List<Integer> ofCases(QueryCtx ctx) {
        return List.of(cases(1), cases(2));
    }

    private static String greeted(@Nullable String name, @Nullable Integer times) {
        name = name == null ? "nobody" : name.trim();
        times = Objects.requireNonNullElse(times, 2);
        times++;
        return name.repeat(times);
    }

    private static String checked(@Nullable String name) {
        name = Objects.requireNonNull(name, "no name");
        name = name + name.length();
        return name;
    }

    @Query
    static List<String> defaults(QueryCtx ctx) {
        List<String> found = new ArrayList<>(
                List.of(greeted(null, null), greeted(" a ", 1), greeted(null, 0), greeted("b", null), checked("c")));
        try {
            checked(null);
        } catch (RuntimeException e) {
            found.add(String.valueOf(e.getMessage()));
        }
        return found;
    }

    private static final Function<List<String>, List<String>> REVERSED = list -> {
        list = new ArrayList<>(list);
        Collections.reverse(list);
        return list;
    };

    @Query
    static List<String> inFunctions(QueryCtx ctx) {
        List<String> names = List.of("a", "b");
        List<String> found = new ArrayList<>(REVERSED.apply(names));
        found.addAll(names);
        List.of(List.of(1), List.of(2, 3)).forEach(numbers -> {
            numbers = new ArrayList<>(numbers);
            numbers.add(9);
            found.add(numbers.toString());
        });
        return found;
    }

    private static final class Names {
        private final List<String> names;

        Names(List<String> names) {
            names = new ArrayList<>(names);
            names.add("own");
            this.names = names;
        }
    }

    @Query
    static List<String> ofObjects(QueryCtx ctx) {
        List<String> names = List.of("a");
        Names own = new Names(names);
        own.names.add("more");
        return List.of(own.names.toString(), names.toString());
    }
}
