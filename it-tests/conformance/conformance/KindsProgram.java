package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** What an {@code Object}, a {@code Number}, a {@code Comparable} or a type variable is, asked when the program runs. */
public final class KindsProgram {
    private KindsProgram() {}

    record Point(int x, int y) {}

    record Name(String text) {}

    record Box<T>(T value) {}

    record Held(Object value, String note) {}

    enum Color {
        RED,
        GREEN
    }

    sealed interface Shape permits Circle, Square {}

    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {}

    static final class Node {
        private final Object content;
        private Object changed = "none";

        Node(Object content) {
            this.content = content;
        }

        void change(Object value) {
            changed = value;
        }
    }

    private static final Object CONSTANT = "constant";

    private static String kind(Object o) {
        if (o instanceof Integer i) {
            return "int " + (i + 1);
        } else if (o instanceof String s) {
            return "text " + s.length();
        } else if (o instanceof Boolean b) {
            return b ? "yes" : "no";
        } else if (o instanceof Long l) {
            return "long " + (l + 1);
        } else if (o instanceof Point p) {
            return "point " + p.x();
        } else if (o instanceof Name name) {
            return "name " + name.text();
        } else if (o instanceof List<?> l) {
            return "list " + l.size() + (l.isEmpty() ? "" : " of " + kind(l.get(0)));
        } else if (o instanceof Map<?, ?> m) {
            return "map " + m.size();
        } else if (o instanceof Set<?> s) {
            return "set " + s.size();
        } else if (o instanceof Node n) {
            return "node " + kind(n.content) + " " + kind(n.changed);
        } else if (o instanceof Shape s) {
            return s instanceof Circle c ? "circle " + c.radius() : "square";
        } else if (o instanceof RuntimeException e) {
            return "error " + e.getMessage();
        }
        return o == null ? "null" : "other";
    }

    @Query
    static List<String> kinds(QueryCtx ctx) {
        Node node = new Node(List.of(4));
        node.change(new Name("m"));
        List<Object> values = new ArrayList<>(List.of(1, "abc", true, 5L, new Point(1, 2), new Name("n")));
        values.add(null);
        values.add(List.of());
        values.add(Arrays.asList("a", "b"));
        values.add(new TreeMap<>(Map.of("a", 1)));
        Map<String, Integer> none = new LinkedHashMap<>();
        values.add(none);
        values.add(Set.of(1));
        values.add(node);
        values.add(new Circle(1.5));
        values.add(new Square(2));
        values.add(new IllegalStateException("bad"));
        values.add(CONSTANT);
        List<String> out = new ArrayList<>();
        for (Object value : values) {
            out.add(kind(value));
        }
        values.stream().filter(Objects::nonNull).map(KindsProgram::kind).forEach(out::add);
        return out;
    }

    @Query
    static List<String> ofTypes(QueryCtx ctx) {
        return ofTyped(List.of("x", "yz"), 5, Optional.of(new Point(7, 8)));
    }

    private static List<String> ofTyped(List<String> texts, int number, Optional<Point> point) {
        List<String> out = new ArrayList<>();
        for (Object text : texts) {
            out.add(kind(text));
        }
        out.add(kind(texts));
        out.add(kind(number));
        point.ifPresent(p -> out.add(kind(p)));
        for (Object each : "a,b".split(",")) {
            out.add(kind(each));
        }
        return out;
    }

    private static int sum(Object... values) {
        int sum = 0;
        for (Object each : values) {
            if (each instanceof Integer i) {
                sum += i;
            } else if (each instanceof String s && !s.isEmpty()) {
                sum += s.length() * 100;
            }
        }
        return sum + values.length * 10_000;
    }

    @Query
    static List<Integer> varargs(QueryCtx ctx) {
        Object[] array = {1, "b", 3};
        return List.of(sum(), sum(1), sum("a", 2, ""), sum(array), sum((Object) array), sum(1, null));
    }

    private static String number(Number n) {
        return n.intValue() + " " + n.longValue() + " " + n.doubleValue() + " " + n.shortValue() + " " + n.byteValue()
                + (n instanceof Long ? " long" : " other") + " " + n.floatValue();
    }

    private static int whole(Number n) {
        return n instanceof Integer i ? i : -1;
    }

    @Query
    static List<String> numbers(QueryCtx ctx) {
        Number third = 70_000;
        return List.of(
                number(1),
                number(1.9),
                number(-1.9e30),
                number(Double.NaN),
                number(1L << 40),
                number(Long.MAX_VALUE),
                number((short) 3),
                number(1.1f),
                number(third),
                "" + whole(4),
                "" + whole(4L));
    }

    private static String compared(Comparable<?> value) {
        return value instanceof String s ? s : value instanceof Integer i ? "" + (i + 1) : "?";
    }

    private static String stored(Serializable value) {
        return value instanceof String s ? s + "!" : value instanceof Long ? "long" : "?";
    }

    private static <T> String any(T value) {
        if (value instanceof Integer i) {
            return "int " + (i + 1);
        }
        return value instanceof Color c ? c.name() + c.ordinal() : value instanceof Name n ? n.text() : "?";
    }

    private static <T> T through(Function<T, T> function, Supplier<T> first) {
        return function.apply(first.get());
    }

    @Query
    static List<String> others(QueryCtx ctx) {
        Object through = through(value -> value, () -> 7);
        Box<Object> box = new Box<>("boxed");
        Object boxed = box.value();
        Held held = new Held(5, "x");
        return List.of(
                compared("a"),
                compared(1),
                compared(2L),
                stored("b"),
                stored(3),
                any(1),
                any(Color.GREEN),
                any(new Name("n")),
                any(2L),
                through instanceof Integer i ? "" + (i + 1) : "?",
                boxed instanceof String s ? s + s.length() : "?",
                held.value() instanceof Integer i ? "" + i : "?");
    }

    private static String cast(Object o) {
        try {
            int i = (Integer) o;
            return "int " + (i + 1);
        } catch (ClassCastException e) {
            return "";
        }
    }

    private static String attempt(Supplier<String> action) {
        try {
            return action.get();
        } catch (RuntimeException e) {
            return "thrown";
        }
    }

    @Query
    static List<String> casts(QueryCtx ctx) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", "Ada");
        map.put("age", 36);
        map.put("tags", List.of("a", "b"));
        map.put("where", new Point(3, 4));
        map.put("none", null);
        String name = (String) map.get("name");
        int age = (int) map.get("age");
        List<?> tags = (List<?>) map.get("tags");
        Point where = (Point) map.get("where");
        String none = (String) map.get("none");
        return List.of(
                name + name.length(),
                "" + (age + 1),
                tags.size() + "",
                "" + (where.x() + where.y()),
                "" + none,
                attempt(() -> "" + ((String) map.get("age")).length()),
                attempt(() -> "" + ((Integer) map.get("name") + 1)),
                attempt(() -> "" + ((Point) map.get("name")).x()),
                attempt(() -> "" + (int) map.get("none")),
                attempt(() -> "" + ((List<?>) map.get("where")).size()));
    }

    private static boolean same(Object a, Object b) {
        return Objects.equals(a, b);
    }

    private static String equal(Object a) {
        return a.equals(1) + " " + a.equals("1") + " " + "a".equals(a) + " " + a.equals(List.of("x"));
    }

    @Query
    static List<String> equality(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Object> values = Arrays.asList(1, 1L, "1", true, null, new Point(1, 2), new Point(1, 2), List.of("x"));
        for (Object a : values) {
            StringBuilder row = new StringBuilder();
            for (Object b : values) {
                row.append(same(a, b) ? '1' : '0');
            }
            out.add(row.toString());
            if (a != null) {
                out.add(equal(a));
            }
        }
        return out;
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Object o : Arrays.asList(1.0, "a", true, 2L, null, new Point(1, 2), new Circle(2))) {
            out.add("-" + o);
            out.add(String.valueOf(o));
            if (o != null) {
                out.add(o.toString() + o.hashCode() + " " + Objects.hash(o, 1));
            }
        }
        return out;
    }
}
