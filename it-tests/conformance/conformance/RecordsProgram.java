package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Records with members, and sealed interfaces of them. */
public final class RecordsProgram {
    private RecordsProgram() {}

    /** Has methods of every kind. */
    record Point(int x, int y) {
        static final Point ORIGIN = new Point(0, 0);

        Point(int both) {
            this(both, both);
        }

        static Point of(int x, int y) {
            return new Point(x, y);
        }

        Point plus(Point other) {
            return new Point(x + other.x, y + other.y());
        }

        int sum() {
            return x + y();
        }

        boolean isOrigin() {
            return equals(ORIGIN);
        }
    }

    /** Checks what it is given. */
    record Range(int from, int to) {
        Range {
            if (from > to) {
                throw new IllegalArgumentException(from + " > " + to);
            }
            to = Math.max(to, 1);
        }

        int length() {
            return to - from;
        }
    }

    /** Assigns its fields itself. */
    record Name(String first, String last, int length) {
        Name(String first, String last, int length) {
            this.first = first.trim();
            this.last = last;
            this.length = this.first.length() + length;
        }

        Name(String first, String last) {
            this(first, last, 0);
        }

        @Override
        public String last() {
            return last + "!";
        }

        @Override
        public String toString() {
            return first + " " + last();
        }
    }

    /** Generic. */
    record Pair<A, B>(A left, B right) {
        Pair<B, A> swapped() {
            return new Pair<>(right, left);
        }
    }

    /** Shapes. */
    sealed interface Shape permits Circle, Square, Group {
        double area();

        String label();

        default String describe() {
            return label() + " of " + (int) area();
        }

        default boolean isLarge() {
            return area() > 10;
        }

        static Shape unit() {
            return new Square("unit", 1);
        }
    }

    record Circle(String label, double radius) implements Shape {
        @Override
        public double area() {
            return 3 * radius * radius;
        }
    }

    record Square(String label, double side) implements Shape {
        @Override
        public double area() {
            return side * side;
        }

        @Override
        public String describe() {
            return "square " + Shape.super.describe();
        }
    }

    record Group(String label, List<Shape> members) implements Shape {
        @Override
        public double area() {
            double sum = 0;
            for (Shape member : members) {
                sum += member.area();
            }
            return sum;
        }

        @Override
        public boolean isLarge() {
            return members.size() > 1;
        }
    }

    @Query
    static List<Integer> methods(QueryCtx ctx) {
        Point point = Point.of(1, 2).plus(new Point(3)).plus(Point.ORIGIN);
        return List.of(point.x(), point.y(), point.sum(), Point.ORIGIN.sum());
    }

    @Query
    static List<Boolean> equality(QueryCtx ctx) {
        Point point = new Point(1, 2);
        return List.of(
                point.equals(new Point(1, 2)),
                point.equals(new Point(2, 1)),
                new Point(0, 0).isOrigin(),
                point.isOrigin(),
                List.of(point).equals(List.of(new Point(1, 2))),
                List.of(point).equals(List.of(point, point)),
                Objects.equals(point, new Point(1, 2)),
                new Circle("a", 0.0).equals(new Circle("a", -0.0)),
                new Circle("a", 0.0 / 0.0).equals(new Circle("a", 0.0 / 0.0)));
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        Point point = new Point(1, -2);
        return List.of(
                "" + point,
                point.toString(),
                "" + new Name(" Ada ", "L"),
                List.of(point, Point.ORIGIN) + "?",
                "" + new Range(1, 2));
    }

    @Query
    static List<Integer> constructors(QueryCtx ctx) {
        Name name = new Name("  a ", "b", 2);
        return List.of(
                new Range(-1, 0).length(),
                new Range(0, 5).length(),
                name.length(),
                name.first().length());
    }

    @Query
    static int refusedValues(QueryCtx ctx) {
        return new Range(2, 1).length();
    }

    @Query
    static List<String> names(QueryCtx ctx) {
        Name name = new Name(" a", "b");
        return List.of(name.first(), name.last(), name.toString());
    }

    @Query
    static List<String> generics(QueryCtx ctx) {
        Pair<String, Integer> pair = new Pair<>("a", 1);
        Pair<Integer, String> swapped = pair.swapped();
        return List.of(pair.left() + pair.right(), swapped.left() + swapped.right());
    }

    @Query
    static List<String> dispatch(QueryCtx ctx) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Circle("circle", 2));
        shapes.add(new Square("square", 3));
        shapes.add(new Group("group", List.of(new Circle("a", 1), new Square("b", 5))));
        shapes.add(Shape.unit());
        List<String> out = new ArrayList<>();
        for (Shape shape : shapes) {
            out.add(shape.describe() + " " + shape.isLarge() + " " + shape.label());
        }
        out.add(new Square("static", 2).describe());
        out.add(new Circle("static", 2).describe());
        return out;
    }

    @Query
    static String local(QueryCtx ctx) {
        record Entry(String key, int value) {
            String text() {
                return key + "=" + value;
            }
        }
        Entry entry = new Entry("a", 1);
        return entry.text() + entry;
    }

    @Query
    static Optional<Integer> optionalMember(QueryCtx ctx) {
        record Holder(Optional<Integer> value) {
            Optional<Integer> twice() {
                return value.map(number -> number * 2);
            }
        }
        return new Holder(Optional.of(4)).twice();
    }
}
