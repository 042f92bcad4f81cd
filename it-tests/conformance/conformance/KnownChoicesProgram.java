package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Choices between values that TypeScript knows from tests before, and casts of such values. */
final class KnownChoicesProgram {
    sealed interface Shape permits Circle, Square {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    enum Level {
        LOW,
        MIDDLE,
        HIGH
    }

    private static String level(Level first, Level second, boolean flag) {
        if (first == Level.LOW && second == Level.MIDDLE) {
            switch (flag ? first : second) {
                case HIGH -> {
                    return "high";
                }
                case LOW -> {
                    return "low";
                }
                default -> {
                    return "other";
                }
            }
        }
        return "none";
    }

    private static String number(int n) {
        switch (n) {
            case 0:
                return switch (n < 3 ? n : n) {
                    case 127 -> "much";
                    case 0 -> "nothing";
                    default -> "some";
                };
            default:
                return "other";
        }
    }

    private static String joined(String given) {
        String text = given;
        switch (text) {
            case "":
                return switch (text) {
                    case "" -> "empty";
                    default -> {
                        text += text;
                        yield text;
                    }
                };
            default:
                return text + text;
        }
    }

    private static String compared(int n, boolean flag) {
        if (n == 1) {
            return "one " + ((flag ? n : n) == 2);
        }
        return "other " + ((flag ? n : -n) == 2);
    }

    private static List<Circle> circles(Shape given) {
        Shape shape = new Square(1);
        List<Circle> circles = new ArrayList<>();
        for (Circle circle : shape instanceof Circle ? List.of((Circle) shape) : List.of(new Circle(2))) {
            circles.add(circle);
            shape = given;
        }
        return circles;
    }

    private static String asCircle(boolean flag) {
        Shape shape = new Square(3);
        Shape other = new Square(4);
        try {
            return "circle " + ((Circle) (flag ? shape : other)).radius();
        } catch (RuntimeException e) {
            shape = new Circle(5);
            return "no circle " + shape + ((Circle) shape).radius();
        }
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        return List.of(
                level(Level.LOW, Level.MIDDLE, true),
                level(Level.LOW, Level.MIDDLE, false),
                level(Level.HIGH, Level.MIDDLE, false),
                number(0),
                number(127),
                joined("") + joined("a"),
                compared(1, true),
                compared(2, true),
                compared(2, false),
                circles(new Circle(7)).toString(),
                asCircle(true),
                asCircle(false));
    }
}
