package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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

    record Dot(Color color, List<String> tags) implements Shape {
        String described() {
            return describe(this) + tags.size();
        }
    }

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

    private static final int SEVEN = 7;
    private static final String STREET = "street";
    private static final String NAMED = STREET + SEVEN;
    private static final int ALIASED = 16777217;
    private static final int TESTED = Integer.MIN_VALUE;
    private static final Color PAINT = Color.GREEN;

    /** TypeScript computes a template string of constants. */
    @Query
    static List<String> texts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        final String one = "1";
        final String both = one + SEVEN;
        switch (STREET + SEVEN) {
            case "a" -> out.add("never");
            case "street7" -> out.add("found");
            default -> out.add("never");
        }
        switch ("-" + one + both) {
            case "" -> out.add("never");
            default -> out.add("-");
        }
        switch (both) {
            case "18" -> out.add("never");
            default -> out.add(both);
        }
        out.add("" + ("a" + SEVEN).equals("a8") + "b7".equals("b" + SEVEN) + (STREET + one).equals("street" + one));
        out.add("" + ("a" + false).equals(STREET + 'x') + ("" + 1L + "b".concat(STREET)).equals("2"));
        switch (TESTED == 3 ? 1 : (byte) SEVEN) {
            case 1 -> out.add("never");
            default -> out.add("seven");
        }
        out.add("" + NAMED.equals("street8") + both.equals("18") + ("x" + both).equals("x18"));
        return out;
    }

    private static String digit(int value) {
        switch (TESTED) {
            case Integer.MIN_VALUE:
                switch (TESTED) {
                    case 1:
                        return "never";
                    default:
                        return "least" + value;
                }
            default:
                return "never";
        }
    }

    record Pair(String left, int right) {}

    /** Constants, components and parts of them are known from a test before as variables are. */
    @Query
    static List<String> parts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        final int alias = ALIASED;
        final int again = alias;
        out.add(digit(alias) + (again == 3) + (alias == 3));
        switch (again) {
            case 3 -> out.add("never");
            default -> out.add("again");
        }
        if (TESTED == Integer.MIN_VALUE) {
            out.add("" + (TESTED == 3) + (TESTED != 4));
        }
        if (PAINT == Color.GREEN) {
            out.add("" + (PAINT == Color.RED));
        }
        for (Pair pair : List.of(new Pair("a", 1), new Pair("b", 2))) {
            if (pair.left().equals("a")) {
                out.add("" + pair.left().equals("b") + (pair.right() == 1 ? pair.right() == 2 : pair.right() == 3));
            }
            switch (pair.right()) {
                case 1, 2 -> out.add("" + (pair.right() == 3));
                default -> out.add("never");
            }
        }
        return out;
    }

    /** What starts with a value that is known may become another one. */
    @Query
    static List<String> starts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i : List.of(1, 2, 3)) {
            if (i == 2) {
                int next = i;
                next = next * 5;
                int chosen = out.isEmpty() ? i : next;
                chosen++;
                out.add("" + next + chosen);
            }
        }
        for (char c : List.of('a', 'z', '?')) {
            switch (c) {
                case 'z', '?' -> {
                    char other = c;
                    other += 1;
                    out.add("" + other);
                }
                default -> out.add("" + c);
            }
        }
        for (String text : List.of("a", "b")) {
            String longer = text;
            if (text.equals("b")) {
                longer = text;
                String third = text;
                third += longer;
                out.add(third);
            }
            out.add(longer);
        }
        return out;
    }

    private static Color color(List<String> out) {
        return out.isEmpty() ? Color.RED : Color.GREEN;
    }

    /** Where nothing of a list or an Optional is there, or only a constant. */
    @Query
    static List<String> nothing(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add("" + (out.isEmpty() ? List.<Integer>of() : List.<Integer>of()).contains(5));
        for (String text : out.isEmpty() ? List.<String>of() : List.<String>of()) {
            out.add(text.compareTo("a") > 0 ? text : "a");
        }
        for (char c : color(out) == Color.RED ? List.<Character>of() : List.<Character>of()) {
            out.add(c < 'a' ? "less" : "more");
        }
        Optional<String> empty = out.size() > 5 ? Optional.of("x") : Optional.empty();
        switch ((empty.isEmpty() ? Optional.of("b") : Optional.<String>empty()).get()) {
            case "a" -> out.add("never");
            default -> out.add("b");
        }
        switch ((empty.isEmpty() ? Optional.of(Color.GREEN) : Optional.<Color>empty()).get()) {
            case RED -> out.add("never");
            default -> out.add("green");
        }
        out.add(""
                + (empty.isEmpty() ? Optional.of("b") : Optional.<String>empty())
                        .get()
                        .equals("a"));
        String known = (empty.isEmpty() ? Optional.of("b") : Optional.<String>empty()).get();
        out.add("" + known.equals("a"));
        out.add("" + ((Optional<Pair>) Optional.of(new Pair("", 0))).isEmpty()
                + (empty.isEmpty() ? Optional.<String>empty() : Optional.<String>empty()).orElse("none"));
        return out;
    }

    /** A choice that goes into a parameter of a wide type has the type of its values. */
    @Query
    static List<String> choices(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int size = out.size();
        List<Byte> bytes = List.of((byte) 1, (byte) 2);
        out.add(""
                + bytes.contains(
                        switch (size) {
                            case 0 -> (byte) 1;
                            default -> (byte) 3;
                        }));
        out.add("" + "b".equals(size == 1 ? "a" : "b")
                + "a"
                        .equals(
                                switch (size) {
                                    case 0:
                                        yield "b";
                                    default:
                                        yield size > 3 ? "a" : "c";
                                }));
        out.add("" + Character.valueOf('a').equals(size == 0 ? 'a' : 'b'));
        out.add(""
                + "abc"
                        .contains(
                                switch (size) {
                                    case 0 -> "bc";
                                    default -> "x";
                                })
                + "abc".replace(size == 0 ? "a" : "b", size == 1 ? "x" : "yy"));
        return out;
    }

    private static final String SLASH = "\\";

    /** What a choice, a copy or an Optional passes on. */
    @Query
    static List<String> passedOn(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int size = out.size();
        Color chosen = switch (size) {
            case 0 -> size < 5 ? Color.RED : Color.RED;
            case 1 -> Color.RED;
            default -> Color.RED;
        };
        out.add("" + (chosen == Color.GREEN) + (chosen == Color.RED));
        chosen = size > 0 ? Color.RED : Color.GREEN;
        chosen = chosen;
        switch (chosen) {
            case RED -> out.add("red");
            case GREEN -> out.add("green");
        }
        Color known = Color.RED;
        known = known;
        out.add("" + (known == Color.GREEN));
        Color other = Color.GREEN;
        out.add(
                switch (Optional.<Color>empty().orElse(other)) {
                    case RED -> "red";
                    case GREEN -> "other";
                });
        String text = switch (SLASH.trim()) {
            case "a" -> SLASH;
            default -> "abc";
        };
        out.add(
                text.equals("x")
                        ? "x"
                        : switch (text) {
                            case "'" -> "never";
                            default -> text;
                        });
        switch (Optional.of("a").map(each -> each).orElseThrow()) {
            case "b" -> out.add("never");
            default -> out.add("a");
        }
        out.add(Optional.<String>empty().map(each -> each + each).orElse("none"));
        Optional<Dot> dot = Optional.of(new Dot(Color.RED, List.of())).map(each -> each);
        out.add(describe(dot.get()));
        out.add("" + ("a".equals("b") == (Color.RED != Color.GREEN)) + ("a".equals("b") ^ "a".equals("c")));
        boolean never = out.isEmpty() && size > 0 && !out.isEmpty();
        boolean yes = size == 0;
        boolean no = yes && !yes;
        no = no != never;
        out.add("" + no);
        return out;
    }

    private static String caught(int number) {
        int count = 0;
        while (count < 4 && false) {
            try {
                count++;
            } catch (IllegalStateException e) {
                return e.getMessage();
            }
        }
        while (count < 4 && true) {
            count++;
        }
        if ((Boolean) true) {
            if (number > 0) {
                return "early";
            }
            try {
                return "" + 10 / number;
            } catch (ArithmeticException e) {
                return e.getMessage() + count;
            }
        }
        return "never";
    }

    /** Known values that may be null, or are boxed; code that is never reached. */
    @Query
    static List<String> boxed(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int size = out.size();
        String maybe = size < 3 ? " x " : null;
        switch (maybe == null ? "none" : maybe) {
            case "abc" -> out.add("never");
            default -> out.add("" + maybe);
        }
        Integer number = size < 3 ? 5 : null;
        out.add("" + ((number == null ? 2 : number) == 7));
        switch ((int) (Integer) size) {
            case 0 -> {
                switch (size) {
                    case 1 -> out.add("never");
                    default -> out.add("zero");
                }
            }
            default -> out.add("never");
        }
        Color[] colors = {Color.GREEN};
        out.add(
                switch (colors[size % 1]) {
                    case RED -> "red";
                    case GREEN -> "green";
                });
        out.add(
                switch (new Color[] {Color.GREEN}[size % 1]) {
                    case RED -> "red";
                    case GREEN -> "green";
                });
        out.add(caught(size) + caught(1));
        Boolean none = size == 0 ? null : true;
        try {
            out.add("" + (none && false));
        } catch (RuntimeException e) {
            out.add("null");
        }
        return out;
    }

    sealed interface Figure permits Round, Square, Line {}

    record Round(int radius) implements Figure {}

    record Square(int side) implements Figure {}

    record Line(int length) implements Figure {}

    @Query
    static List<String> recordsKnown(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Figure round = new Round(out.size());
        out.add("" + (round instanceof Square) + (round instanceof Round));
        if (round instanceof Square square && square.side() > 1) {
            out.add("square " + square.side());
        }
        Figure chosen = switch (out.size()) {
            case 1 -> new Square(2);
            default -> out.isEmpty() ? new Square(3) : new Round(4);
        };
        out.add(chosen instanceof Line line ? "line " + line.length() : "no line");
        out.add(chosen instanceof Square square ? "square " + square.side() : "no square");
        if (!(chosen instanceof Square)) {
            return out;
        }
        out.add("" + (chosen instanceof Round) + (chosen instanceof Square));
        for (int i = 0; i < 3; i++) {
            Figure again = chosen;
            if (i == 1) {
                chosen = again;
            } else {
                again = new Line(i);
            }
            out.add("" + (again instanceof Line) + (again instanceof Square));
        }
        Figure changing = round;
        changing = new Line(7);
        out.add("" + (changing instanceof Round) + (changing instanceof Line last ? last.length() : 0));
        return out;
    }

    private static final String MARK = "*/";
    private static final char SIGN = '\u6deb';

    interface Limits {
        int FIRST = -948949298;
        int NEVER = 5;
    }

    enum Grade {
        LOW(1),
        HIGH(7);

        private final int points;

        Grade(int points) {
            this.points = points;
        }

        String group() {
            switch (points) {
                case 7:
                case 2:
                    switch (points) {
                        case 3:
                            return "three";
                        case 7:
                            return "seven" + (points == 2);
                        default:
                            return "two";
                    }
                default:
                    return "other";
            }
        }
    }

    private static <T> T pick(boolean first, T one, T other) {
        return first ? one : other;
    }

    record Tagged(Optional<Color> color, int count) {}

    /** Never created. */
    static final class Never<T> {
        private T value;
        private Score score;

        Never(T value) {
            this.value = value;
        }
    }

    static final class Holder<T> {
        private T value;

        Holder(T value) {
            this.value = value;
        }

        T swap(T other) {
            T before = value;
            value = other;
            return before;
        }
    }

    static class Score {
        Optional<Double> best = Optional.of(1.0E16);
        final int[] parts = true ? new int[] {1} : new int[] {Limits.NEVER};

        Score forget() {
            best = Optional.empty();
            return this;
        }
    }

    static class Base {
        String text;

        Base(String text) {
            this.text = text;
            this.text = work();
        }

        String work() {
            return text;
        }
    }

    static final class Scaled extends Base {
        private final double own = 0.125;
        private double later = 2;
        private final int four = true ? 4 : Limits.NEVER;

        Scaled(String text) {
            super(text);
            later += 1;
        }

        @Override
        String work() {
            return text + (own >= 0.1) + later + (four == 5);
        }
    }

    /** Constants that reach a comparison by another way than their name. */
    @Query
    static List<String> byOtherWays(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String mark = MARK;
        final int five = 5;
        class Asked {
            private final int same = five == 6 ? 1 : 2;

            String answer() {
                return switch (mark) {
                            case "a" -> "a";
                            default -> "none";
                        }
                        + same;
            }
        }
        out.add(new Asked().answer());
        switch ((int) Integer.valueOf(Limits.FIRST)) {
            case 0:
                out.add("zero");
                break;
            default:
                out.add("first");
        }
        switch (Integer.valueOf(Limits.FIRST)) {
            case 5, 7:
                switch ((Integer) Limits.FIRST) {
                    case 0 -> out.add("zero");
                    default -> out.add("never");
                }
                break;
            default:
                out.add("other");
        }
        int counted = out.size();
        switch ((int) ++counted) {
            case 1, 9:
                switch (counted) {
                    case 3 -> out.add("three");
                    default -> out.add("counted");
                }
                break;
            default:
                switch ((int) Integer.valueOf(counted = counted + 1)) {
                    case 5:
                        out.add("five" + (counted == 6));
                        break;
                    default:
                        out.add("other" + (counted == 6));
                }
        }
        String maybe = out.size() > 1 ? (true ? (Byte) ((byte) -91) : (Byte) ((byte) 127)) + "'" + 7L : null;
        switch (maybe == null ? "none" : maybe) {
            case "a" -> out.add("a");
            case "-91'7" -> out.add("text");
            default -> out.add("none");
        }
        int size = out.size();
        switch (+size) {
            case 0 -> out.add("empty");
            case -2147483648, 8 -> {
                int again = size;
                again--;
                out.add("many" + again);
            }
            default -> out.add("size");
        }
        String grade = Grade.values()[out.size() & 1].name();
        switch ((new String[] {grade, grade})[0]) {
            case "B" -> out.add("B");
            default -> out.add("low or high");
        }
        switch (List.of(grade, grade).get(0)) {
            case "A" -> out.add("A");
            case "LOW" -> out.add("low");
            default -> out.add("high");
        }
        switch (String.valueOf('\u00df') + Limits.NEVER * 017) {
            case "abc" -> out.add("abc");
            case "\u00df75" -> out.add("computed");
            default -> out.add("none");
        }
        try {
            Optional<Score> none = out.isEmpty() ? Optional.<Score>empty() : Optional.<Score>empty();
            out.add((out.isEmpty() ? Optional.<Score>empty() : Optional.<Score>empty()).orElseThrow().parts.length
                    + "");
            out.add("" + none.isPresent());
        } catch (java.util.NoSuchElementException e) {
            out.add("no score");
        }
        List<Never<String>> nevers = List.of();
        out.add("" + nevers.size());
        switch (pick(out.isEmpty(), SIGN, SIGN)) {
            case 'z' -> out.add("z");
            default -> out.add("sign");
        }
        out.add("" + (pick(true, 1, 2) == 3) + (pick(false, five, five) == 6));
        record Pair(int one, int other) {}
        Pair pair = new Pair(out.size(), 2);
        switch (pair.one()) {
            case 0 -> out.add("none");
            case 1, 4 -> out.add("some" + (pair.one() == 3) + (pair.one() == 4));
            default -> out.add("more" + (pair.other() == 1));
        }
        out.add(Grade.HIGH.group() + Grade.LOW.group());
        Shape shape = List.of(new Circle(3)).get(0);
        out.add(shape instanceof Dot dot ? "dot" + dot.tags() : "circle");
        out.add(new Score().best.isPresent() + " " + new Score().forget().best.isPresent() + new Score().parts[0]);
        out.add(new Scaled("s").text);
        Tagged tagged = (pair.one() > 9
                        ? new Tagged[] {new Tagged(Optional.empty(), 1), new Tagged(Optional.of(Color.RED), 2)}
                        : new Tagged[] {new Tagged(Optional.of(Color.GREEN), 3)})
                [out.size() % 1];
        out.add(tagged.color().map(Color::name).orElse("none") + tagged.count());
        Base some = (pair.one() > 9 ? new Base[] {new Scaled("a")} : new Base[] {new Base("b"), new Base("c")})
                [pair.other() % 2];
        out.add(some.text);
        for (Base each : pair.one() > 1 ? List.of(new Scaled("d")) : List.of(new Base("e"))) {
            out.add(each.work());
        }
        char letter;
        switch (letter = '\u001f') {
            case '0' -> out.add("zero");
            default -> out.add("unit " + (int) letter);
        }
        int number;
        out.add("" + ((number = 5) == 6) + ((pair.one() > 1 ? out.isEmpty() : true) == "a".equals("b")) + number);
        Supplier<String> described = new Dot(Color.RED, List.of())::described;
        Supplier<String> named = Color.RED::name;
        out.add(described.get() + named.get());
        UnaryOperator<Integer> swap = new Holder<>(Limits.NEVER)::swap;
        out.add("" + swap.apply(number) + swap.apply(8));
        return out;
    }

    /** Nothing equals {@code NaN}, and all that is compared with it is evaluated. */
    @Query
    static List<String> notANumber(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        double size = out.size();
        out.add("" + (size == Double.NaN) + (Float.NaN != 0) + (Double.NaN == 11));
        int i = 0;
        out.add("" + (Float.NaN != (float) ++i) + i + (Double.NaN == Double.NaN) + (Double.NaN != -2147483648));
        if (size != Double.NaN) {
            out.add("never equal");
        }
        return out;
    }

    @Query
    static String leaves(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        if (Boolean.valueOf(true)) {
            return "left";
        }
        try {
            out.add("unreached".substring(20));
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            out.add(e.getMessage());
        }
        return out.get(0);
    }

    private static String of(int index, int element) {
        return index + ":" + element;
    }

    @Query
    static List<String> bytes(QueryCtx ctx) {
        byte[] bytes = {1, -128, 3};
        int i = 0;
        String before = of(i, bytes[i++ % bytes.length]--) + of(i, bytes[i++ % bytes.length]--);
        return List.of(before, of(i, bytes[0]), of(i, bytes[1]));
    }
}
