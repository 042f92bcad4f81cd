package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values that may be {@code null}, but not where one of their methods was called before; and the texts of such values. */
final class UsedBeforeProgram {
    record Point(int x, int y) {}

    static final class Node {
        final String name;
        Node next;
        int[] counts = {1, 2};

        Node(String name) {
            this.name = name;
        }
    }

    /** The steps that lead to the end, from a map that may not have one. */
    private static List<Point> path(Map<Point, Point> cameFrom, Point start, Point end) {
        Deque<Point> path = new ArrayDeque<>();
        for (Point at = end; !at.equals(start); at = cameFrom.get(at)) {
            path.addFirst(at);
        }
        path.addFirst(start);
        return new ArrayList<>(path);
    }

    private static int length(Node node) {
        return node.name.length();
    }

    private static String used(Map<String, Node> nodes, String key) {
        Node node = nodes.get(key);
        String name = node.name;
        int total = length(node) + node.counts[0];
        Node next = node.next;
        if (next != null && next.name.isEmpty() || total > 100) {
            return "odd";
        }
        return name + total + (next == null ? "-" : length(next));
    }

    private static String assignedAgain(Map<String, Node> nodes) {
        Node node = nodes.get("a");
        int first = length(Objects.requireNonNull(node)) + length(node);
        node = nodes.get("z");
        return first + (node == null ? "none" : node.name);
    }

    private static String joined(Map<String, Node> nodes, boolean flag) {
        Node node = nodes.get(flag ? "a" : "z");
        if (flag) {
            node.counts[1]++;
        }
        return node == null ? "none" : node.name + node.counts[1];
    }

    private static String caught(Map<String, Node> nodes) {
        Node node = nodes.get("z");
        try {
            node.counts[0]++;
        } catch (RuntimeException e) {
            return "caught " + (node == null);
        }
        return "went on with " + length(node);
    }

    /** The last ones that were used, by hand. */
    static final class Recent<V> {
        private final LinkedHashMap<String, V> values = new LinkedHashMap<>();

        V get(String key) {
            if (!values.containsKey(key)) {
                throw new IllegalArgumentException(key);
            }
            V value = values.remove(key);
            values.put(key, value);
            return value;
        }

        void put(String key, V value) {
            values.remove(key);
            values.put(key, value);
            if (values.size() > 2) {
                String eldest = values.keySet().iterator().next();
                values.remove(eldest);
            }
        }

        String keys() {
            return String.join(",", values.keySet());
        }
    }

    @Query
    static List<String> places(QueryCtx ctx) {
        Map<Point, Point> cameFrom = new HashMap<>();
        cameFrom.put(new Point(2, 0), new Point(1, 0));
        cameFrom.put(new Point(1, 0), new Point(0, 0));
        Map<String, Node> nodes = new TreeMap<>();
        nodes.put("a", new Node("first"));
        nodes.get("a").next = new Node("second");
        Recent<Integer> recent = new Recent<>();
        recent.put("a", 1);
        recent.put("b", 2);
        int a = recent.get("a");
        recent.put("c", 3);
        return List.of(
                path(cameFrom, new Point(0, 0), new Point(2, 0)).toString(),
                used(nodes, "a"),
                assignedAgain(nodes),
                joined(nodes, true),
                joined(nodes, false),
                caught(nodes),
                recent.keys() + a);
    }

    @Query
    static String pathWithoutEnd(QueryCtx ctx) {
        return path(new HashMap<>(), new Point(0, 0), new Point(2, 0)).toString();
    }

    @Query
    static String missing(QueryCtx ctx) {
        return used(new TreeMap<>(), "a");
    }

    private static String mixed(Integer count, double price, Point point, boolean flag) {
        StringBuilder text = new StringBuilder();
        text.append(flag ? count : "-").append(';');
        return text + "n " + (count == null ? "none" : count) + ", costs " + (flag ? price : "nothing") + ", at "
                + (flag ? point : "home") + ", " + (flag ? 'c' : "char") + (count == null ? 1.0f : flag ? "x" : 7L);
    }

    @Query
    static List<String> mixedTexts(QueryCtx ctx) {
        return List.of(
                mixed(1, 2, new Point(1, 2), true),
                mixed(1, 2.5, new Point(1, 2), false),
                mixed(null, 1e10, new Point(1, 2), true));
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        Map<String, Point> points = Map.of("a", new Point(1, 2));
        Map<Boolean, List<Integer>> parts = Stream.of(5, 8, 13).collect(Collectors.partitioningBy(n -> n % 2 == 0));
        Map<String, BigDecimal> prices = Map.of("tea", new BigDecimal("4.50"));
        Map<String, Map<String, Double>> rates = Map.of("a", Map.of("b", 1.0));
        return List.of(
                "at " + points.get("a") + points.get("b"),
                parts.get(true) + "" + parts.get(false),
                "costs " + prices.get("tea") + prices.get("ink"),
                "rate " + rates.get("a").get("b") + rates.get("a").get("c"));
    }
}
