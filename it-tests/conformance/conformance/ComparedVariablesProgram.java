package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/** Orders of type variables that stand for records with an order of their own, and for texts and numbers. */
public final class ComparedVariablesProgram {
    private ComparedVariablesProgram() {}

    record Point(int x, int y) implements Comparable<Point> {
        @Override
        public int compareTo(Point other) {
            int order = Integer.compare(other.x, x);
            return order != 0 ? order : Integer.compare(y, other.y);
        }
    }

    record Version(int major, int minor) implements Comparable<Version> {
        @Override
        public int compareTo(Version other) {
            return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
        }
    }

    private static <N extends Comparable<N>> List<N> ordered(List<N> nodes) {
        List<N> sorted = new ArrayList<>(nodes);
        Collections.sort(sorted);
        sorted.addAll(new TreeSet<>(nodes));
        PriorityQueue<N> queue = new PriorityQueue<>(nodes);
        while (!queue.isEmpty()) {
            sorted.add(queue.poll());
        }
        sorted.sort(Comparator.reverseOrder());
        sorted.addAll(nodes.stream().sorted().toList());
        return sorted;
    }

    private static <N extends Comparable<N>> List<N> keys(List<N> nodes) {
        TreeMap<N, Integer> counts = new TreeMap<>();
        for (N node : nodes) {
            counts.merge(node, 1, Integer::sum);
        }
        return new ArrayList<>(counts.keySet());
    }

    private static <N extends Comparable<N>> N best(List<N> nodes) {
        N best = nodes.get(0);
        for (N node : nodes) {
            best = node.compareTo(best) > 0 ? node : best;
        }
        return best;
    }

    @Query
    static List<String> records(QueryCtx ctx) {
        List<Point> points = List.of(new Point(1, 2), new Point(3, 1), new Point(1, -2), new Point(1, 2));
        List<Version> versions = List.of(new Version(2, 0), new Version(1, 9), new Version(1, 10));
        return List.of(
                ordered(points).toString(),
                ordered(versions).toString(),
                keys(points).toString(),
                best(points).toString() + best(versions));
    }

    @Query
    static List<String> others(QueryCtx ctx) {
        return List.of(
                ordered(List.of("b", "a", "B")).toString(),
                ordered(List.of(10, 9, Integer.MIN_VALUE)).toString(),
                keys(List.of(2.5, -0.0, 0.0, Double.NaN)).toString(),
                keys(List.of(5L, Long.MIN_VALUE)).toString(),
                best(List.of("x", "y")) + best(List.of(1, 2)));
    }
}
