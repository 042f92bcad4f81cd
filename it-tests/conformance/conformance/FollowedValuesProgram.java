package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** Values that TypeScript follows through loops, jumps, exceptions and functions, and would refuse to ask about again. */
public final class FollowedValuesProgram {
    enum Color {
        RED,
        GREEN,
        BLUE
    }

    sealed interface Shape permits Circle, Square, Line {}

    record Circle(int radius) implements Shape {}

    record Square(int side, Color color) implements Shape {}

    record Line(String name) implements Shape {}

    private static final byte LEVEL = 58;

    private static Circle circle(int radius) {
        return new Circle(radius);
    }

    private static <T> T first(List<T> values) {
        return values.get(0);
    }

    private static Color next(Color color) {
        return Color.values()[(color.ordinal() + 1) % Color.values().length];
    }

    private static String asked(Shape shape, boolean line) {
        return (shape instanceof Circle) + " " + line;
    }

    @Query
    static List<String> givenInPlace(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Shape one = Optional.<Shape>of(new Circle(1)).orElse(new Line("a"));
        out.add("" + (one instanceof Line) + (one instanceof Square) + (one instanceof Circle));
        one = one;
        try {
            one = one;
            out.add(asked(one, one instanceof Square square && square.side() == 1));
        } catch (IllegalStateException e) {
            out.add("caught " + (one instanceof Line));
        }
        Shape two = List.of(circle(2), new Line("b")).get(out.size() % 2);
        out.add("" + (two instanceof Square)
                + (two instanceof Line line && line.name().equals("b")));
        two = List.<Shape>of(new Square(1, Color.RED), circle(3)).get(0);
        out.add(asked(two, two instanceof Line other && other.name().isEmpty()));
        Shape three = out.size() > 100 ? new Circle(4) : first(List.of(new Line("c"), new Line("d")));
        three = out.isEmpty() ? circle(5) : three;
        out.add("" + (three instanceof Square) + (three instanceof Line));
        Shape four = switch (out.size()) {
            case 0 -> two;
            case 1 -> new Line("e");
            default -> circle(6);
        };
        four = four instanceof Square ? new Line("f") : four;
        out.add("" + (four instanceof Square) + (four instanceof Circle));
        return out;
    }

    @Query
    static List<String> loops(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Color color = Color.RED;
        while (color != Color.BLUE) {
            out.add("" + color + (color == Color.BLUE) + (color == Color.RED));
            color = next(color);
        }
        out.add("" + (color == Color.RED) + (color == Color.BLUE));
        do {
            color = Color.GREEN;
            if (out.size() > 50) {
                continue;
            }
            out.add("" + (color == Color.RED));
        } while (color == Color.BLUE);
        out.add("" + (color == Color.BLUE) + (color == Color.GREEN));
        outer:
        for (Color each = Color.RED; ; each = next(each)) {
            for (int i = 0; i < 3; i++) {
                if (each == Color.BLUE) {
                    color = each;
                    break outer;
                } else if (each == Color.GREEN && i == 1) {
                    continue outer;
                }
                out.add(i + "" + (each == Color.BLUE));
            }
        }
        out.add("" + (color == Color.RED) + (color == Color.BLUE));
        block:
        {
            color = Color.RED;
            if (out.size() > 3) {
                break block;
            }
            color = Color.GREEN;
        }
        out.add("" + (color == Color.BLUE) + (color == Color.GREEN));
        for (Shape shape = circle(1); shape instanceof Circle round; ) {
            shape = round.radius() > 2 ? new Line("end") : circle(round.radius() + 1);
            out.add("" + (shape instanceof Square) + (shape instanceof Line));
        }
        return out;
    }

    @Query
    static List<String> never(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int rounds = 0;
        try {
            do {
                rounds++;
                if (874385153087495155L >= 'b') {
                    throw new IllegalArgumentException("left in round " + rounds);
                }
            } while (rounds < 4 && (Boolean) (rounds < 3));
            try {
                out.add("not " + rounds);
            } catch (RuntimeException e) {
                out.add(e.getMessage() + (e instanceof IllegalStateException));
            }
        } catch (IllegalArgumentException e) {
            out.add(e.getMessage() + (e instanceof NumberFormatException));
        }
        Color color = Color.values()[rounds];
        switch (color) {
            case RED:
                return List.of();
            case GREEN:
                out.add("green " + (color == Color.RED));
                break;
            case BLUE:
                throw new IllegalStateException();
        }
        out.add("" + (color == Color.RED) + (color == Color.GREEN));
        return out;
    }

    private static int failing(List<String> out) {
        if (out.isEmpty()) {
            throw new IllegalStateException("nothing");
        }
        return out.size();
    }

    @Query
    static List<String> exceptions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Color color = Color.RED;
        try {
            color = Color.GREEN;
            out.add("" + (color == Color.RED) + failing(out));
            color = Color.BLUE;
        } catch (IllegalStateException e) {
            out.add("" + (color == Color.RED) + (color == Color.GREEN));
            color = Color.BLUE;
        } finally {
            out.add("" + (color == Color.GREEN));
        }
        out.add("" + (color == Color.GREEN) + (color == Color.BLUE));
        try (Closed closed = new Closed(out)) {
            color = Color.RED;
            out.add("" + (color == Color.GREEN) + closed.name());
        }
        out.add("" + (color == Color.GREEN) + (color == Color.RED));
        return out;
    }

    record Closed(List<String> out) implements AutoCloseable {
        String name() {
            return "closed";
        }

        @Override
        public void close() {
            out.add("close");
        }
    }

    @Query
    static List<String> switches(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        var small = out.isEmpty() ? (short) 2 : (short) -999;
        switch ((int) small) {
            case 2: {
                switch (small) {
                    case 127:
                    case 0:
                        out.add("other");
                        break;
                    case 2:
                        out.add("two " + (small == 3));
                    default:
                        out.add("after " + (small == 2));
                }
            }
            case 1:
                out.add("falls " + (small == 1) + (small == 2));
        }
        switch (LEVEL) {
            case 58: {
                int level = +LEVEL;
                level += 3;
                out.add("level " + level + (LEVEL == 3));
                break;
            }
            default:
                out.add("none " + (LEVEL == 58));
        }
        Color color = next(Color.RED);
        Color kept = color;
        switch (color) {
            case RED, GREEN -> {
                Color again = color;
                again = again == Color.RED ? Color.BLUE : again;
                out.add("" + (color == Color.BLUE) + (again == Color.BLUE) + (kept == Color.BLUE));
            }
            default -> out.add("" + (color == Color.RED));
        }
        if (color != Color.RED) {
            Color rest = color;
            rest = rest == Color.GREEN ? Color.RED : rest;
            out.add("" + (rest == Color.RED) + (rest == Color.GREEN));
        }
        return out;
    }

    private static final class Machine {
        private int state;
        private Color color;

        Machine(int state, Color color) {
            this.state = state;
            this.color = color;
        }

        String step(int asked) {
            switch (state) {
                case 3: {
                    IntPredicate among = List.of(this.state, this.state)::contains;
                    state = 4;
                    return "" + among.test(asked) + among.test(3);
                }
                case 4: {
                    state = 5;
                    return "" + (state == 4) + List.of(state).contains(asked);
                }
                default: {
                    return "" + (state == 3);
                }
            }
        }

        String turn() {
            if (color == Color.RED) {
                paint();
                return "" + (color == Color.GREEN) + (this.color == Color.RED);
            }
            Supplier<String> later = () -> "" + (color == Color.RED) + (color == Color.GREEN);
            return later.get();
        }

        private void paint() {
            color = Color.GREEN;
        }
    }

    @Query
    static List<String> fields(QueryCtx ctx) {
        Machine machine = new Machine(3, Color.RED);
        return List.of(
                machine.step(4), machine.step(4), machine.step(3), machine.turn(), machine.turn(), machine.turn());
    }

    @Query
    static List<String> conditions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of("a", "b")) {
            boolean isA = text.equals("a");
            boolean isB = !isA && text.equals("b");
            if (isA) {
                out.add("" + text.equals("b") + isB);
            }
            if (isB || text.equals("c")) {
                out.add("" + text.equals("a") + text.equals("b"));
            }
            String other;
            if ((other = text + text).equals("aa") && (other = text).equals("a")) {
                out.add("" + other.equals("aa") + other.equals("b"));
            }
            if (!(text.equals("a") || text.equals("c"))) {
                out.add("" + text.equals("c") + text.equals("a"));
            }
        }
        Color[] colors = {Color.RED, Color.GREEN};
        Color[] others = colors.clone();
        if (colors[0] == Color.RED) {
            others[1] = Color.RED;
            out.add("" + (colors[0] == others[0]) + (colors[0] == Color.GREEN) + (others[1] == Color.GREEN));
        }
        Color one = colors[0];
        Color two = colors[1];
        if (one == Color.RED && two != Color.RED) {
            out.add("" + (one == two) + one.equals(two));
        }
        return out;
    }

    private static Shape shape(int number) {
        return number % 2 == 0 ? new Circle(number) : new Line("n" + number);
    }

    sealed interface Named permits Plain, Loud {
        default boolean isLong() {
            return List.of(1, 2).stream()
                    .anyMatch(i -> this instanceof Plain plain && plain.name().length() > i);
        }
    }

    record Plain(String name) implements Named {}

    record Loud(String name) implements Named {}

    private interface Face {
        String text();
    }

    private static final class Dog implements Face {
        private final int age;

        Dog(int age) {
            this.age = age;
        }

        @Override
        public String text() {
            return "dog " + age;
        }
    }

    private static final class Cat implements Face {
        private final String name;

        Cat(String name) {
            this.name = name;
        }

        @Override
        public String text() {
            return name;
        }
    }

    private static Cat cat(List<String> out) {
        out.add("cat");
        return new Cat("tom");
    }

    private static final String EURO = "\u20ac";

    @Query
    static List<String> functions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Integer> numbers = List.of(1, 2, 3, 4);
        out.add("" + numbers.stream().anyMatch(n -> shape(n) instanceof Circle circle && circle.radius() > 2));
        numbers.forEach(
                n -> out.add("" + (shape(n) instanceof Line line && line.name().equals("n1"))));
        out.add("" + new Plain("ab").isLong() + new Plain("a").isLong() + new Loud("abc").isLong());
        out.add((out.size() > 2 ? Optional.<Face>of(new Dog(3)) : Optional.<Face>empty())
                .orElse(cat(out))
                .text());
        out.add(""
                + switch (EURO + Color.BLUE) {
                    case "", "a" -> 1;
                    default -> 2;
                });
        out.add("" + (EURO + Color.RED).equals("") + ("x" + Color.RED).equals("xRED"));
        String maybe = false ? EURO + true : null;
        out.add("" + (maybe == null ? "none" : maybe).equals("a"));
        switch (maybe == null ? "none" : maybe) {
            case "abc":
                out.add("abc");
                break;
            default:
                out.add("other");
        }
        return out;
    }

    private int seen = 3;

    private FollowedValuesProgram(int seen) {
        this.seen = seen;
    }

    private String count() {
        return switch (+ ++seen) {
            case 5: {
                yield switch (seen) {
                    case 0, 1 -> "none";
                    case 5 -> "five";
                    default -> "other";
                };
            }
            default:
                yield "" + (seen == 5);
        };
    }

    @Query
    static List<String> counted(QueryCtx ctx) {
        FollowedValuesProgram program = new FollowedValuesProgram(4);
        return List.of(
                program.count(),
                program.count(),
                ""
                        + new java.util.TreeSet<>(
                                        switch (program.seen) {
                                            case 0 -> List.of((short) 1, (short) 1);
                                            default -> List.of((short) 3, (short) 2);
                                        })
                                .first());
    }

    /** Truth values that are known where they are given, and assigned again. */
    private static String truths(boolean flag) {
        boolean tested = flag ? flag : true;
        tested |= tested;
        tested ^= tested;
        boolean either = flag || true;
        either = !either;
        boolean neither = flag && false;
        neither = either == neither;
        boolean negated = !flag ? false : flag;
        negated = negated != tested;
        return tested + " " + either + " " + neither + " " + negated;
    }

    @Query
    static List<String> truthValues(QueryCtx ctx) {
        return List.of(truths(true), truths(false));
    }

    private static String outOfReach(String given) {
        String maybe = given.isEmpty() ? null : given;
        String never = false ? (maybe == null ? "none" : maybe).trim() : null;
        return never + (true ? maybe : maybe == null ? "none" : maybe);
    }

    @Query
    static List<String> outOfReachValues(QueryCtx ctx) {
        return List.of(outOfReach(""), outOfReach("x"));
    }

    private static final boolean STRICT = true;

    private static String toggled(boolean open) {
        if (open) {
            return "open " + (open == STRICT);
        } else if (STRICT) {
            open ^= STRICT;
        }
        return "" + open;
    }

    @Query
    static List<String> toggledValues(QueryCtx ctx) {
        return List.of(toggled(true), toggled(false));
    }

    private static String longsOfNumbers(int given) {
        long minutes = given;
        String out = "" + (minutes == 60L) + ((long) given == (given > 5 ? 6L : 7L));
        if ((long) Integer.MIN_VALUE == 64L || (given >= 6 ? -51L : (long) -86) == -1) {
            out += "never";
        }
        if (given == 6 && minutes == given) {
            out += (minutes == 7) + "" + ((long) given == 7);
        }
        return out;
    }

    @Query
    static List<String> longsMadeOfNumbers(QueryCtx ctx) {
        return List.of(longsOfNumbers(6), longsOfNumbers(60));
    }

    private static String withTruths(int given) {
        if (false ^ given == 5) {
            return switch (given) {
                case 5 -> "five";
                case 6 -> "six";
                default -> "none";
            };
        } else if ((given != 6) != true) {
            return given == 7 ? "seven" : "six" + (true == (given == 5));
        }
        return "" + given;
    }

    @Query
    static List<String> comparedTruths(QueryCtx ctx) {
        return List.of(withTruths(5), withTruths(6), withTruths(7));
    }

    private static int chosenOfMapped(Optional<Integer> given) {
        return given.map(value -> (byte) 67)
                .map(value -> switch (value) {
                    case 3 -> 1;
                    case 67 -> 2;
                    default -> 3;
                })
                .orElse(4);
    }

    @Query
    static List<Integer> mappedToConstants(QueryCtx ctx) {
        return List.of(chosenOfMapped(Optional.of(1)), chosenOfMapped(Optional.empty()));
    }
}
