package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

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
}
