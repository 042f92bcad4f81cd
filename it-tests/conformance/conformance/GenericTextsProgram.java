package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Texts of sealed interfaces, texts and orders of type variables. */
public final class GenericTextsProgram {
    private GenericTextsProgram() {}

    sealed interface Shape permits Circle, Square, Group {}

    record Circle(double radius) implements Shape {}

    record Square(int side, String name) implements Shape {
        @Override
        public String toString() {
            return "square " + name;
        }
    }

    record Group(List<Shape> shapes) implements Shape {}

    record Wrapped(Shape shape, int number) {}

    record Version(int major, int minor) implements Comparable<Version> {
        @Override
        public int compareTo(Version other) {
            return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
        }
    }

    enum Level {
        LOW,
        HIGH
    }

    record Box<T>(T value) {
        String shown() {
            return "box of " + value;
        }
    }

    static final class Task implements Comparable<Task> {
        private final String name;
        private final int weight;

        Task(String name, int weight) {
            this.name = name;
            this.weight = weight;
        }

        @Override
        public int compareTo(Task other) {
            int order = Integer.compare(other.weight, weight);
            return order != 0 ? order : name.compareTo(other.name);
        }
    }

    record Entry<K extends Comparable<K>>(K key, int value) implements Comparable<Entry<K>> {
        @Override
        public int compareTo(Entry<K> other) {
            return key.compareTo(other.key);
        }
    }

    private static <T> String shown(T value) {
        return "<" + value + ">";
    }

    private static <T> String alone(T value) {
        return "" + value;
    }

    private static <T> String joined(List<T> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static <T> String shape(T value) {
        return "the " + value;
    }

    private static <T extends Comparable<T>> T newest(List<T> versions) {
        T best = versions.get(0);
        for (T version : versions) {
            if (version.compareTo(best) > 0) {
                best = version;
            }
        }
        return best;
    }

    private static <E extends Comparable<E>> boolean isHigher(E first, E second) {
        return first.compareTo(second) > 0;
    }

    private static <T extends Comparable<T>> List<T> ordered(Collection<T> values) {
        List<T> copy = new ArrayList<>(values);
        copy.sort(Comparator.reverseOrder());
        copy.add(Collections.max(values));
        copy.addAll(values.stream().sorted().toList());
        Collections.sort(copy);
        copy.addAll(new TreeSet<>(values));
        return copy;
    }

    private static <T extends Comparable<T>> List<T> inOrder(List<T> values) {
        List<T> copy = new ArrayList<>(values);
        copy.sort(Comparator.naturalOrder());
        copy.add(Collections.min(values));
        return copy;
    }

    @Query
    static List<String> sorted(QueryCtx ctx) {
        return List.of(
                ordered(List.of(new Version(3, 1), new Version(1, 2), new Version(3, 0)))
                        .toString(),
                inOrder(List.of("b", "B", "a")).toString(),
                inOrder(List.of(10, 9, -1)).toString(),
                inOrder(List.of(2.5, -0.0, 0.0)).toString());
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        Shape circle = new Circle(2);
        Shape group = new Group(List.of(circle, new Square(1, "s"), new Group(List.of())));
        return List.of(
                "" + circle,
                group.toString(),
                String.valueOf(new Square(-1, "x")) + group,
                new Wrapped(group, 3).toString(),
                List.of(circle, group).toString(),
                shape(circle) + shape(group));
    }

    @Query
    static List<String> variables(QueryCtx ctx) {
        return List.of(
                shown("a") + shown(Integer.MIN_VALUE) + shown(true) + shown(Long.MAX_VALUE) + shown('c'),
                alone(5) + alone("x"),
                joined(List.of(1, 2)) + joined(List.of("a", "b")) + joined(List.<String>of()),
                new Box<>("t").shown() + new Box<>(7).shown());
    }

    @Query
    static List<String> orders(QueryCtx ctx) {
        Version newest = newest(List.of(new Version(1, 2), new Version(2, 0), new Version(1, 9)));
        List<Task> tasks = new ArrayList<>(List.of(new Task("b", 1), new Task("a", 1), new Task("c", 2)));
        tasks.sort(null);
        List<Entry<String>> entries = new ArrayList<>(List.of(new Entry<>("b", 1), new Entry<>("a", 2)));
        entries.sort(null);
        return List.of(
                "" + newest,
                "" + isHigher(Level.HIGH, Level.LOW) + isHigher(Level.LOW, Level.LOW),
                tasks.stream().map(task -> task.name).collect(Collectors.joining()),
                tasks.stream().sorted().map(task -> task.name).collect(Collectors.joining()),
                "" + entries.get(0).value());
    }
}
