package patterns;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Variables of patterns in {@code switch} and of records that are assigned: what was matched stays as it was. */
public final class AssignedVariablesProgram {
    private AssignedVariablesProgram() {}

    sealed interface Shape permits Circle, Square, Pair {}

    record Circle(double radius) implements Shape {}

    record Square(int side, String name) implements Shape {}

    record Pair(Shape left, Shape right) implements Shape {}

    private static final List<Shape> SHAPES = List.of(
            new Circle(1.5),
            new Square(3, " three"),
            new Square(-3, "minus"),
            new Pair(new Circle(2), new Square(4, "")),
            new Pair(new Square(4, "x"), new Circle(2)));

    private static String described(Shape shape) {
        return switch (shape) {
            case Circle circle -> {
                circle = new Circle(circle.radius() * 2);
                yield circle.radius() + " of " + shape;
            }
            case Square(int side, String name) when side > 0 -> {
                name = name.trim() + side;
                yield name;
            }
            case Square square -> (square = new Square(-square.side(), square.name())).name();
            case Pair(Circle left, Shape right) -> {
                left = new Circle(left.radius() + 1);
                yield left + described(right);
            }
            case Pair pair -> pair.toString();
        };
    }

    private static int size(Shape shape) {
        int sum = 0;
        switch (shape) {
            case Square(int side, var name):
                side *= 2;
                sum += side + name.length();
                break;
            case Pair pair:
                while (pair.right() instanceof Pair inner) {
                    pair = inner;
                }
                sum = size(pair.left());
                break;
            default:
                sum = -1;
        }
        return sum;
    }

    @Query
    static List<String> switches(QueryCtx ctx) {
        return SHAPES.stream().map(AssignedVariablesProgram::described).toList();
    }

    @Query
    static List<Integer> statements(QueryCtx ctx) {
        return SHAPES.stream().map(AssignedVariablesProgram::size).toList();
    }

    @Query
    static List<String> parts(QueryCtx ctx) {
        List<String> found = new ArrayList<>();
        for (Shape shape : SHAPES) {
            if (shape instanceof Square(int side, String name) && side < 4) {
                side += 10;
                found.add(name + side + shape);
            }
            if (!(shape instanceof Pair(Square(int side, String name), var right))) {
                continue;
            }
            for (; side > 2; side--) {
                found.add(side + name);
            }
            right = new Circle(side);
            found.add(right.toString());
        }
        return found;
    }
}
