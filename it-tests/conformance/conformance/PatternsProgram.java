package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** {@code instanceof} over sealed interfaces. */
public final class PatternsProgram {
    private PatternsProgram() {}

    sealed interface Shape permits Circle, Box, Pair {}

    record Circle(int radius) implements Shape {}

    record Box(int width, int height) implements Shape {}

    record Pair(Shape left, Shape right) implements Shape {}

    private static final List<String> NONE = List.of();

    @Query
    static List<Integer> areas(QueryCtx ctx) {
        List<Integer> out = new ArrayList<>();
        for (Shape shape : all()) {
            out.add(area(shape));
            out.add(early(shape));
            out.add(guarded(shape));
        }
        return out;
    }

    private static List<Shape> all() {
        return List.of(
                new Circle(2),
                new Box(3, 4),
                new Pair(new Circle(1), new Box(1, 1)),
                new Pair(new Pair(new Circle(3), new Circle(4)), new Circle(0)));
    }

    private static int area(Shape shape) {
        if (shape instanceof Circle circle) {
            return 3 * circle.radius() * circle.radius();
        } else if (shape instanceof Box box) {
            return box.width() * box.height();
        } else if (shape instanceof Pair pair) {
            return area(pair.left()) + area(pair.right());
        }
        return -1;
    }

    private static int early(Shape shape) {
        if (!(shape instanceof Circle circle)) {
            return 0;
        }
        return circle.radius();
    }

    private static int guarded(Shape shape) {
        if (shape instanceof Box box && box.width() > 2 || shape instanceof Circle) {
            return 1;
        }
        boolean nested = shape instanceof Pair pair
                && pair.left() instanceof Circle left
                && left.radius() > 0
                && pair.right() instanceof Box;
        return nested ? 2 : 3;
    }

    @Query
    static List<String> computed(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            if (shape(i) instanceof Box box) {
                out.add("box " + box.width());
            }
            boolean big = i > 0 && shape(i) instanceof Circle circle && circle.radius() > 1;
            out.add("" + big);
            int size = shape(i) instanceof Circle circle ? circle.radius() : -1;
            out.add("" + size);
        }
        int n = 0;
        while (shape(n) instanceof Circle circle && circle.radius() < 5) {
            n++;
        }
        out.add("" + n);
        while (!(shape(n) instanceof Box box)) {
            n++;
        }
        out.add("" + box.height());
        return out;
    }

    private static Shape shape(int i) {
        System.out.println("shape " + i);
        return i == 0 ? new Circle(1) : i == 1 ? new Box(7, 8) : all().get(i);
    }

    @Query
    static List<Integer> casts(QueryCtx ctx) {
        List<Integer> out = new ArrayList<>();
        for (Shape shape : all()) {
            if (shape instanceof Box) {
                Box box = (Box) shape;
                out.add(box.width());
            }
        }
        Shape up = (Shape) new Circle(9);
        out.add(((Circle) up).radius());
        return out;
    }

    /** For javac a choice between two records is a record and a shape at once. */
    @Query
    static List<Integer> chosen(QueryCtx ctx) {
        List<Integer> out = new ArrayList<>();
        for (int size = 1; size <= 3; size++) {
            var shape = size == 2 ? new Circle(size) : new Box(size, size);
            out.add(area(shape));
            Shape cast = (Shape) (size == 2 ? new Box(size, 1) : new Circle(size));
            out.add(area(cast));
        }
        List<? extends Shape> shapes = List.of(1, 2, 3).stream()
                .map(each -> each > 1 ? new Circle(each) : new Box(each, 5))
                .toList();
        for (Shape each : shapes) {
            out.add(area(each));
        }
        return out;
    }
}
