package patterns;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Patterns in {@code switch} and of records, which Java has since 21. */
public final class PatternSwitchesProgram {
    private PatternSwitchesProgram() {}

    sealed interface Shape permits Circle, Square, Pair, Empty {}

    record Circle(double radius) implements Shape {}

    record Square(int side, String name) implements Shape {}

    record Pair(Shape left, Shape right) implements Shape {}

    record Empty() implements Shape {}

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    record Box<T>(T content, Color color) {}

    private static final List<Shape> SHAPES = List.of(
            new Circle(0),
            new Circle(-1.5),
            new Circle(Double.NaN),
            new Square(3, "three"),
            new Square(12, ""),
            new Square(Integer.MIN_VALUE, "min"),
            new Empty(),
            new Pair(new Circle(1), new Square(2, "two")),
            new Pair(new Square(2, "a"), new Square(2, "b")),
            new Pair(new Square(1, "a"), new Square(2, "b")),
            new Pair(new Pair(new Empty(), new Circle(4)), new Empty()),
            new Pair(new Empty(), new Pair(new Empty(), new Empty())));

    /** Exhaustive without a default, the first that matches wins. */
    private static String describe(Shape shape) {
        return switch (shape) {
            case Circle c when c.radius() < 0 -> "negative " + c.radius();
            case Circle c when Double.isNaN(c.radius()) -> "no number";
            case Circle(double radius) -> "circle " + radius;
            case Square(int side, String name) when side > 10 || name.isEmpty() -> "large " + side;
            case Square(var side, var name) -> name + side * 2;
            case Pair(Square(int a, String first), Square(int b, var second)) when a == b -> "same " + first + second;
            case Pair(Circle(double radius), Shape right) -> "circle " + radius + " and " + describe(right);
            case Pair(Pair(Shape inner, Circle c), Empty()) -> "deep " + describe(inner) + c.radius();
            case Pair(Shape left, Empty e) -> "left " + describe(left);
            case Pair pair -> "pair of " + describe(pair.left()) + ", " + describe(pair.right());
            case Empty() -> "empty";
        };
    }

    /** A statement that doesn't match everything needs no default for a sealed type if it covers it. */
    private static String statement(Shape shape, List<String> log) {
        switch (shape) {
            case Circle c:
                log.add("circle");
                break;
            case Square s when s.side() == 3:
                log.add("three");
                return "three";
            case Square s: {
                log.add("square " + s.name());
                break;
            }
            case Pair(var left, var right):
                log.add(left.equals(right) ? "equal" : "other");
                break;
            case Empty e:
                log.add("empty");
        }
        return "after";
    }

    private static Shape shape(int number) {
        return number < 0 ? null : SHAPES.get(number);
    }

    private static String withNull(Shape shape) {
        return switch (shape) {
            case null -> "null";
            case Circle c -> "circle";
            case Square(int side, String name) -> name;
            default -> "other";
        };
    }

    private static String nullOrDefault(Shape shape) {
        return switch (shape) {
            case Circle c -> "circle";
            case Empty() -> "empty";
            case null, default -> "null or another";
        };
    }

    private static String withoutNull(Shape shape) {
        return switch (shape) {
            case Circle c -> "circle";
            default -> "other";
        };
    }

    private static String color(Color color) {
        return switch (color) {
            case null -> "none";
            case Color.RED -> "red";
            case GREEN -> "green";
            case Color.BLUE -> "blue";
        };
    }

    private static int guarded(Color color, int number, List<String> log) {
        return switch (color) {
            case RED -> number;
            case Color c when log(log, "first " + c) && number > 5 -> number + 1;
            case Color c when log(log, "second " + c) -> {
                int twice = number * 2;
                yield twice + c.ordinal();
            }
            case Color c -> -1;
        };
    }

    private static boolean log(List<String> log, String text) {
        log.add(text);
        return text.endsWith("N") || text.startsWith("second");
    }

    private static String text(String text) {
        return switch (text) {
            case null -> "null";
            case "a", "b" -> "early";
            case String s when s.length() > 3 -> "long " + s;
            case "c" -> "c";
            case String s -> "other " + s;
        };
    }

    private static String find(int number) {
        return number < 0 ? null : List.of("", "a", "b", "c", "d", "long text").get(number);
    }

    private static String boxed(Box<Shape> box) {
        return switch (box) {
            case Box<Shape>(Circle(double radius), Color color) when color == Color.RED -> "red circle " + radius;
            case Box<Shape>(Square(int side, String name), var color) -> name + color + side;
            case Box<Shape>(var content, var color) -> "box of " + describe(content) + color;
        };
    }

    @Query
    static List<String> shapes(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Shape shape : SHAPES) {
            out.add(describe(shape));
        }
        return out;
    }

    @Query
    static List<String> statements(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        for (Shape shape : SHAPES) {
            log.add(statement(shape, log));
        }
        return log;
    }

    @Query
    static List<String> nulls(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = -1; i < SHAPES.size(); i++) {
            out.add(withNull(shape(i)) + " " + nullOrDefault(shape(i)));
        }
        return out;
    }

    @Query
    static String nullWithoutCase(QueryCtx ctx) {
        return withoutNull(shape(-1));
    }

    @Query
    static List<String> enums(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        for (Color color : Color.values()) {
            log.add(color(color));
            log.add("" + guarded(color, 3, log));
            log.add("" + guarded(color, 7, log));
        }
        return log;
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = -1; i < 6; i++) {
            out.add(text(find(i)));
        }
        return out;
    }

    @Query
    static List<String> boxes(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Color color : Color.values()) {
            for (Shape shape : SHAPES) {
                out.add(boxed(new Box<>(shape, color)));
            }
        }
        return out;
    }

    @Query
    static List<String> tests(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Shape shape : SHAPES) {
            if (shape instanceof Pair(Square(var a, var first), Shape right) && a > 1) {
                out.add(first + describe(right));
            } else if (!(shape instanceof Square(int side, String name))) {
                out.add("no square");
            } else {
                out.add(name + side);
            }
        }
        return out;
    }
}
