package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names of classes, {@code null} in texts and comparisons, sizes that may be wrong, and formats that are chosen. */
public final class ClassNamesProgram {
    private ClassNamesProgram() {}

    private record P(String name, Integer n) {}

    private sealed interface Shape permits Circle, Square {}

    private record Circle(double r) implements Shape {}

    private record Square(double s) implements Shape {}

    private enum Mode {
        ON
    }

    private abstract static class Animal {
        String name() {
            return getClass().getSimpleName();
        }
    }

    private static final class Dog extends Animal {}

    private static class Cat extends Animal {}

    private static final class Tiger extends Cat {}

    private static final class Broken extends RuntimeException {
        Broken() {
            super("b");
        }
    }

    private static Shape shape(boolean round) {
        return round ? new Circle(1) : new Square(2);
    }

    @Query
    static List<String> literals(QueryCtx ctx) {
        return List.of(
                P.class.getSimpleName(),
                P.class.getName(),
                Mode.class.getName(),
                Note.class.getName(),
                Shape.class.getSimpleName());
    }

    @Query
    static List<String> known(QueryCtx ctx) {
        P p = new P("a", 1);
        Mode m = Mode.ON;
        Dog d = new Dog();
        return List.of(
                p.getClass().getName(),
                "" + m.getClass().getSimpleName(),
                d.getClass().getSimpleName());
    }

    @Query
    static List<String> unions(QueryCtx ctx) {
        Shape a = shape(true);
        Shape b = shape(false);
        return List.of(a.getClass().getSimpleName(), b.getClass().getName());
    }

    @Query
    static List<String> classes(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Animal a : List.of(new Dog(), new Cat(), new Tiger())) {
            out.add(a.name());
            out.add(a.getClass().getName());
        }
        return out;
    }

    @Query
    static String own(QueryCtx ctx) {
        try {
            throw new Broken();
        } catch (Broken e) {
            return e.getClass().getSimpleName() + ": " + e.getMessage();
        }
    }

    @Query
    static List<Boolean> nothing(QueryCtx ctx) {
        P p = new P("a", 1);
        return List.of(p.equals(null), Objects.equals(p, null));
    }

    @Query
    static String plusNull(QueryCtx ctx) {
        String t = "a";
        t += null;
        return t + null;
    }

    @Query
    static String builder(QueryCtx ctx) {
        return sized(2, 3) + sized(0, 4);
    }

    @Query
    static String negative(QueryCtx ctx) {
        return sized(-2, 3);
    }

    private static String sized(int rows, int columns) {
        StringBuilder b = new StringBuilder(rows * (columns + 1));
        for (int i = 0; i < rows; i++) {
            b.append(i);
            if (b.length() > 2) b.setLength(1);
        }
        return b.toString();
    }

    @Query
    static List<String> retained(QueryCtx ctx) {
        Set<String> s = new TreeSet<>(List.of("a", "b", "c"));
        List<String> l = List.of("b", "c", "d");
        boolean x = s.retainAll(l);
        boolean y = s.retainAll(l);
        Map<String, Integer> m = new TreeMap<>(Map.of("b", 1, "z", 2));
        boolean z = s.retainAll(m.keySet());
        Set<List<Integer>> k = new LinkedHashSet<>(List.of(List.of(1), List.of(2)));
        k.retainAll(List.of(List.of(2)));
        m.keySet().retainAll(l);
        return List.of("" + x, "" + y, "" + z, String.join("", s), "" + k, "" + m);
    }

    @Query
    static List<String> formats(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            out.add(String.format(i == 0 ? "%d item" : "%d items", i));
            out.add((i == 0 ? "<%s>" : "[%5s]").formatted("x" + i));
        }
        return out;
    }
}
