package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Code that TypeScript takes to be out of reach, where it forgets what was tested before. */
public final class RuledOutProgram {
    private RuledOutProgram() {}

    enum Color {
        RED,
        GREEN
    }

    private static final Short FEW = -7;

    private static Color color(int index) {
        return index == 0 ? Color.RED : Color.GREEN;
    }

    private static int checked(int value) {
        if (value > 2) {
            throw new IllegalArgumentException("much: " + value);
        } else if (value > 1) {
            throw new ArithmeticException("many");
        }
        return value;
    }

    /** What a condition of constants leaves, where Java and TypeScript don't compute the same of it. */
    @Query
    static List<String> constants(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String maybe = out.size() > 3 ? "x" : null;
        for (int i : List.of(1, 2, 3)) {
            if (Color.RED == Color.GREEN | (Boolean) false) {
                throw new IllegalStateException();
            }
            try {
                out.add("" + checked(i));
            } catch (IllegalArgumentException e) {
                out.add("much " + e.getMessage());
            } catch (RuntimeException e) {
                out.add("many " + e.getMessage());
            }
        }
        if (1L > 2.5 & (Boolean) true) {
            out.add(maybe.trim());
        }
        if (!Color.RED.equals(Color.RED) || (Boolean) false) {
            out.add(maybe == null ? "never" : maybe.trim());
        }
        if (Color.RED != Color.GREEN && out.size() != 2.5) {
            out.add(maybe == null ? "none" : maybe.trim());
        }
        for (int i = 0; i < 2 && (Boolean) false; i++) {
            out.add(maybe == null ? "never" : maybe.trim());
        }
        if ((out.isEmpty() ? 128 : 0x7f) == (char) (Character) '\u00df' || 223 == (char) (Character) '\u00df') {
            out.add("sharp");
        }
        do {
            out.add("once");
        } while ((Boolean) false);
        for (int i = 0; Color.RED == Color.RED; i++) {
            if (i > 1) {
                return out;
            }
        }
        out.add(maybe.trim());
        return out;
    }

    private static String first(List<Integer> seen, Float maybe) {
        if (seen.remove(0) == 1 || true) {
            switch (seen.size()) {
                case 1:
                    return "one " + (maybe == null ? (Float) 0.5f : maybe);
                default:
                    break;
            }
        }
        if (seen.contains(3) && false) {
            return "never";
        } else if (seen.contains(4) || (Boolean) true) {
            return "other " + (maybe == null ? (Float) 0.25f : maybe);
        }
        try {
            seen.add(checked(seen.size()));
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
        return "last " + (maybe == null ? (Float) 0.125f : maybe);
    }

    /** The half of a condition that decides it isn't the first one, which has an effect. */
    @Query
    static List<String> halves(QueryCtx ctx) {
        List<Integer> two = new ArrayList<>(List.of(1, 2));
        List<Integer> three = new ArrayList<>(List.of(1, 2, 3));
        return List.of(first(two, null), first(three, 1.5f), "" + two + three);
    }

    private static String left(Color color) {
        switch (color) {
            case GREEN:
                throw new IllegalStateException("green");
        }
        switch (color) {
            case RED:
                return "red";
            case GREEN:
                return "green";
        }
        return "never";
    }

    private static String left(int number) {
        for (int i = 0; i < 2; i++) {
            switch (number) {
                case 1 -> {
                    continue;
                }
                case 2 -> number = 1;
                default -> {
                    return "default " + number;
                }
            }
            if (number == 2) {
                return "never";
            }
            number = number == 1 ? 3 : 4;
        }
        switch (number) {
            case 1:
                break;
            case 2, 4:
                return "two";
            default:
                return "three";
        }
        return "" + (number == 2) + (number == 1);
    }

    private static String group(int number) {
        switch (number) {
            case 1:
                if (true) {
                    return "one";
                }
                int later = checked(number);
                try {
                    later += checked(later);
                } catch (IllegalArgumentException e) {
                    return e.getMessage();
                }
            case 2:
                later = number * 2;
                return "two" + later;
            default:
                return "none";
        }
    }

    /** After a switch, TypeScript knows which cases were left for good. */
    @Query
    static List<String> switches(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            try {
                out.add(left(color(i)));
            } catch (IllegalStateException e) {
                out.add(e.getMessage());
            }
        }
        for (int i : List.of(1, 2, 3)) {
            out.add(left(i) + group(i));
        }
        for (int i : List.of(1, 2)) {
            if (i == 1 & out.size() > 2) {
                out.add("one" + (i == 2));
            } else if (i == 1 | out.isEmpty()) {
                out.add("never");
            }
        }
        return out;
    }

    /** The text of a constant that Java doesn't take for one. */
    @Query
    static List<String> texts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        switch ("few" + FEW) {
            case "few-7" -> out.add("found");
            default -> out.add("never");
        }
        final String some = FEW + "!";
        out.add("" + some.equals("7!") + Optional.of("a" + FEW).get().equals("a"));
        out.add("" + ("a" + FEW).equals(out.isEmpty() ? "x" : "y"));
        out.add("" + ("few" + (Byte) (byte) -7).equals("few") + ("null" + (Integer) 3).equals("null3"));
        return out;
    }
}
