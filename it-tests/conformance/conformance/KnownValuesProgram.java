package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comparisons whose outcome TypeScript sees, and would refuse to make. */
public final class KnownValuesProgram {
    private KnownValuesProgram() {}

    enum Color {
        RED,
        GREEN
    }

    @Query
    static List<String> constants(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        final int five = 5;
        out.add("" + "A".equals("a") + "A".equals("A") + (-7 == 32) + (five == 3) + (five != 3) + (five == 5));
        out.add("" + (Color.RED == Color.GREEN) + (Color.RED != Color.GREEN) + Color.RED.equals(Color.RED));
        out.add("" + (true == false) + ('a' == 97) + (1L != 1) + (0.5 == 0.5f)
                + Integer.valueOf(5).equals(6));
        boolean yes = out.isEmpty() || true;
        boolean no = yes && false;
        out.add("" + yes + no);
        yes &= no;
        no |= !yes;
        out.add("" + yes + no + (yes == no) + (yes ^ no));
        boolean plain = true;
        out.add("" + (plain == false) + (plain != true) + (plain == yes));
        plain = !plain;
        out.add("" + (plain == true) + (false == plain));
        int chosen = plain ? 1 : 2;
        out.add("" + (chosen == 3) + ((plain ? 1 : 2) == 3) + ((plain ? 'a' : 'b') == 'c'));
        return out;
    }

    private static List<Color> colors() {
        return List.of(Color.RED, Color.GREEN);
    }

    @Query
    static List<String> tested(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i : List.of(1, 2, 3)) {
            if (i == 1) {
                out.add("one" + (i == 2) + (i != 2) + (i == 1));
            } else if (i == 1 || i == 2 && i != 3) {
                out.add("two" + (i == 3));
            }
            if (i != 2) {
                continue;
            }
            out.add("still " + (i == 2 ? i == 3 : i == 4) + (i == 'a'));
        }
        for (String text : List.of("a", "b")) {
            if (text.equals("a") && !text.equals("b")) {
                out.add(text + "c".equals(text));
            }
            String other = text;
            while (!other.equals("x")) {
                other = other.equals("y") ? "x" : "y";
            }
            out.add("" + other.equals("z"));
        }
        for (Color color : colors()) {
            if (color == Color.RED) {
                out.add("red" + (color == Color.GREEN));
            } else if (color == Color.RED) {
                out.add("never");
            } else {
                out.add("green" + (color != Color.RED) + color.equals(Color.RED));
            }
            Color next = Color.RED;
            out.add("" + (next == Color.GREEN) + (next == color));
            next = Color.GREEN;
            out.add("" + (next == Color.RED));
            next = color;
            out.add("" + (next == Color.RED));
        }
        long large = 5;
        if (large == 5) {
            out.add("" + (large == 6L) + (large == 5.0) + (large != 'a'));
        }
        char c = 'a';
        if (c != 'a') {
            return List.of();
        }
        out.add("" + (c == 'b') + (c == 98));
        boolean a = out.isEmpty();
        boolean b = !a;
        if (!a && b) {
            out.add("" + (a == b) + (a ^ b) + (b == true));
        }
        return out;
    }

    sealed interface Shape {}

    record Circle(int radius) implements Shape {}

    record Dot(Color color, List<String> tags) implements Shape {}

    private static String paint(List<Color> colors) {
        return colors.size() + (colors.contains(Color.GREEN) ? "green" : "none");
    }

    private static String describe(Shape shape) {
        return shape instanceof Dot dot ? dot.color() + " dot" : "circle";
    }

    /** What is written in place has Java's type, wherever nothing around it says which. */
    @Query
    static List<String> inPlace(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int size = out.size();
        Color first = List.of(Color.RED, Color.GREEN).get(size);
        out.add(paint(List.of(first)) + first);
        List<Color> all = List.of("a", "b").stream()
                .map(text -> Color.GREEN)
                .filter(color -> true)
                .toList();
        out.add(paint(all));
        out.add(paint((size == 0 ? List.of(Color.RED) : all)
                .stream().map(color -> color).toList()));
        Shape shape = size > 3 ? new Circle(1) : size > 2 ? new Circle(2) : new Dot(Color.RED, List.of());
        out.add(describe(shape));
        List<Dot> dots =
                List.of(1, 2).stream().map(i -> new Dot(Color.GREEN, List.of())).toList();
        out.add(describe(dots.get(1))
                + describe(List.of(new Dot(Color.RED, List.of("x"))).get(0)));
        Dot only = Optional.of(size).map(i -> new Dot(Color.GREEN, List.of())).orElse(new Dot(Color.RED, List.of()));
        out.add(describe(only));
        return out;
    }

    /** What a condition of literals rules out. */
    @Query
    static List<String> ruledOut(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String maybe = out.isEmpty() ? null : "x";
        out.add(false ? maybe.trim() : (maybe == null ? "none" : maybe).concat("!"));
        double wide = true ? 1 : 2.0;
        out.add("" + wide + (true ? 'a' : 98) + (false ? 'a' : 98) + (true ? (Integer) 5 : (Double) 0.5));
        boolean found = true && out.size() == 2 || false;
        if (found) {
            boolean again = found;
            again = out.size() > 5;
            out.add("" + again);
        }
        if (1 > 2) {
            out.add("never");
        } else {
            int out2 = 3;
            out.add("always" + out2);
        }
        if (false) {
            return out;
        }
        if (true) {
            if (maybe == null) {
                return out;
            }
        }
        return List.of(maybe);
    }
}
