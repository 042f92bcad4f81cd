package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values whose type TypeScript infers from constants, or from the classes of the objects that it sees. */
public final class InferredTypesProgram {
    private InferredTypesProgram() {}

    private static final List<Integer> NUMBERS = List.of(3, -1, 4, -1, 5);

    private static final String SOME = "some";

    @Query
    static List<String> chosenTexts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<String> signs = NUMBERS.stream().map(x -> x > 0 ? "plus" : "minus").toList();
        out.add(signs.contains("other") + " " + signs.get(0).equals("other") + " " + signs.indexOf("none"));
        switch (signs.get(1)) {
            case "zero" -> out.add("zero");
            case "minus" -> out.add("below");
            default -> out.add("none");
        }
        switch (signs.size() > 9 ? signs.get(9) : "short") {
            case "long" -> out.add("long");
            default -> out.add("not long");
        }
        List<String> copy = new ArrayList<>(signs);
        copy.add("new");
        copy.set(0, "zero");
        copy.replaceAll(each -> each.equals("plus") ? "+" : "-");
        out.add(String.join(",", copy));
        Set<String> set =
                NUMBERS.stream().map(x -> x > 0 ? SOME : "none").collect(Collectors.toCollection(TreeSet::new));
        out.add(set.contains("many") + " " + set.add("all") + String.join(",", set));
        for (String sign : signs) {
            if (sign.equals("both")) {
                out.add(sign);
            }
        }
        out.add(""
                + NUMBERS.stream()
                        .map(x -> x > 0 ? "plus" : "minus")
                        .filter(s -> !s.equals("zero"))
                        .count());
        out.add("" + NUMBERS.stream().map(x -> x > 0 ? "plus" : "minus").anyMatch(s -> s.equals("zero")));
        String best = NUMBERS.stream()
                .map(x -> x > 0 ? "plus" : "minus")
                .max(Comparator.naturalOrder())
                .orElse("");
        out.add(best.equals("zero") ? "zero" : best);
        String first = NUMBERS.stream()
                .map(x -> switch (x) {
                    case 1 -> "one";
                    case 3 -> "three";
                    default -> "many";
                })
                .findFirst()
                .orElseThrow();
        out.add("" + first.equals("two"));
        return out;
    }

    @Query
    static List<String> chosenInBlocks(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<String> sizes = NUMBERS.stream()
                .map(x -> {
                    if (x > 3) {
                        return "big";
                    }
                    return x < 0 ? "below" : "small";
                })
                .toList();
        out.add("" + (sizes.contains("huge") + String.join(",", sizes)));
        List<Color> colors = new ArrayList<>(NUMBERS.stream()
                .map(x -> {
                    if (x > 3) {
                        return Color.RED;
                    }
                    return Color.GREEN;
                })
                .toList());
        out.add("" + colors.contains(Color.BLUE));
        colors.add(Color.BLUE);
        out.add("" + colors.size());
        List<Shape> shapes = NUMBERS.stream()
                .map(x -> {
                    if (x > 3) {
                        return (Shape) new Circle(x);
                    }
                    return new Square(x);
                })
                .collect(Collectors.toList());
        shapes.add(new Line(2));
        out.add(shapes.toString());
        return out;
    }

    @Query
    static List<String> chosenNumbers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Integer> ones = NUMBERS.stream().map(x -> x > 0 ? 1 : 2).collect(Collectors.toList());
        ones.add(NUMBERS.size());
        ones.add(7);
        out.add(ones.toString());
        out.add("" + IntStream.of(1, 2).map(x -> x > 1 ? 5 : 6).anyMatch(x -> x == 7));
        out.add(""
                + NUMBERS.stream()
                        .mapToInt(x -> x > 0 ? 1 : 2)
                        .filter(x -> x == 3)
                        .sum());
        List<Long> longs = NUMBERS.stream().map(x -> x > 0 ? 1L : 2L).collect(Collectors.toList());
        longs.add(3L);
        out.add(longs.toString());
        List<Integer> kept = NUMBERS.stream().map(x -> x == 3 ? x : 4).collect(Collectors.toList());
        kept.add(9);
        out.add(kept.toString());
        int[] none = {};
        switch (none.length > 0 ? none[0] : -128) {
            case 2 -> out.add("two");
            default -> out.add("other");
        }
        List<Integer> low =
                Arrays.stream(none).mapToObj(x -> x == -1 ? -1 : -128).toList();
        switch (low.size() > 0 ? low.get(0) : -128) {
            case -128 -> out.add("lowest");
            case 2 -> out.add("two");
            default -> out.add("other");
        }
        return out;
    }

    @Query
    static List<String> chosenElsewhere(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int size = NUMBERS.size();
        out.add("" + Stream.generate(() -> size > 9 ? "x" : "y").limit(2).anyMatch(x -> x.equals("z")));
        out.add(""
                + Stream.iterate("a", x -> x.equals("a") ? "b" : "c").limit(3).anyMatch(x -> x.equals("d")));
        Optional<String> found = NUMBERS.stream().findFirst().map(x -> x > 0 ? "plus" : "minus");
        out.add("" + found.equals(Optional.of("zero")));
        Map<String, List<Integer>> groups = NUMBERS.stream()
                .collect(Collectors.groupingBy(x -> x > 0 ? "plus" : "minus", TreeMap::new, Collectors.toList()));
        groups.put("zero", List.of());
        out.add(groups.toString());
        Map<Boolean, List<String>> parts = NUMBERS.stream()
                .map(x -> x > 0 ? "plus" : "minus")
                .collect(Collectors.partitioningBy(x -> x.equals("zero")));
        out.add("" + parts.get(false).size());
        return out;
    }

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    sealed interface Shape permits Circle, Square, Line {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    record Line(int length) implements Shape {}

    abstract static class Base {
        abstract int value();
    }

    static final class Wide extends Base {
        private int width = 1;

        @Override
        int value() {
            return width++;
        }
    }

    static final class High extends Base {
        private int height = 10;

        @Override
        int value() {
            return height++;
        }
    }

    private static int sum(Iterable<? extends Base> values) {
        int sum = 0;
        for (Base value : values) {
            sum += value.value();
        }
        return sum;
    }

    @Query
    static List<String> classes(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Color> colors = new ArrayList<>(
                NUMBERS.stream().map(x -> x > 3 ? Color.RED : Color.GREEN).toList());
        colors.add(Color.BLUE);
        List<Color> greens =
                new ArrayList<>(NUMBERS.stream().map(x -> Color.GREEN).toList());
        greens.add(Color.BLUE);
        out.add("" + (colors.size() + greens.size()));
        List<Shape> shapes = new ArrayList<>(NUMBERS.stream().map(Circle::new).toList());
        shapes.add(new Square(1));
        List<Circle> circles = NUMBERS.stream().map(Circle::new).toList();
        List<Shape> more = new ArrayList<>(circles);
        more.add(new Line(3));
        out.add(shapes.get(0).equals(more.get(0)) + " " + shapes.size() + more.size());
        List<Base> chosen =
                NUMBERS.stream().<Base>map(x -> x > 3 ? new Wide() : new High()).collect(Collectors.toList());
        chosen.add(new Wide());
        List<Base> wide = NUMBERS.stream().map(x -> new Wide()).collect(Collectors.toList());
        wide.add(new High());
        Set<Base> named =
                NUMBERS.stream().<Base>map(x -> new Wide()).collect(Collectors.toCollection(LinkedHashSet::new));
        named.add(new High());
        List<Base> high = new ArrayList<>(NUMBERS.stream().map(x -> new High()).toList());
        high.add(new Wide());
        out.add(sum(chosen) + " " + sum(wide) + " " + sum(named) + " " + sum(high));
        return out;
    }

    private static int both(boolean one, boolean other) {
        return (one ? 1 : 0) + (other ? 2 : 0);
    }

    private static int counted(List<String> out, int value) {
        out.add("" + value);
        return value;
    }

    @Query
    static List<String> comparisons(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int a : NUMBERS) {
            int b = a ^ 1;
            out.add("" + both(a < b, b > (a - 1)));
            out.add("" + (both(a < b, b > (counted(out, a) - 1))));
            out.add("" + both(a < b, b > (a - 1) && a > 0));
            boolean[] both = {a < b, a == 3 ? b < a : a < 0, b > (a + 1), b > (a << 1 | 1)};
            out.add(both[0] + " " + both[1] + both[2] + both[3]);
            out.add("" + (a << 3 > Integer.MIN_VALUE / (a | 1)));
            out.add("" + (a << 1 > (a + 1)));
            out.add("" + (a << 1 > (counted(out, a) + 1)));
            out.add("" + (a < (a == 3 ? new TreeSet<Long>(List.of(64L)).size() : 74)));
            out.addAll(chosen(a, a == 3));
            out.add(""
                    + (a << -2147483648
                            > counted(out, counted(out, counted(out, a) + 1123456) * 12345) - counted(out, 98765)));
            out.add(""
                    + both(
                            a < b,
                            b > counted(out, counted(out, counted(out, a) + 1123456) * 12345) - counted(out, 98765)));
        }
        return out;
    }

    private static List<String> chosen(int a, boolean three) {
        List<String> out = new ArrayList<>();
        out.add("" + (a < (three ? new TreeSet<Long>(List.of(64L)).size() : 74)));
        out.add("" + (a << (three ? new TreeSet<Long>(List.of(64L)).size() : 74)));
        out.add("" + (a < (three ? both(a > (a + 1), three) : 2)) + (a << (three ? both(a > (a + 1), three) : 2)));
        return out;
    }

    private static final List<Color> COLORS = List.of(Color.RED, Color.GREEN, Color.RED, Color.BLUE);

    private static final List<String> TEXTS = List.of("a", "b", "c");

    @Query
    static List<String> chosenElements(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Color> reds = COLORS.stream().filter(c -> c == Color.RED).collect(Collectors.toList());
        out.add("" + reds.contains(Color.BLUE));
        reds.add(Color.GREEN);
        List<Color> others = COLORS.stream().filter(c -> c != Color.RED).collect(Collectors.toList());
        others.add(Color.RED);
        out.add(reds + " " + others);
        List<String> texts = TEXTS.stream().filter(x -> x.equals("a")).collect(Collectors.toList());
        texts.add("b");
        out.add(texts.get(0).equals("c") + " " + texts);
        List<Integer> threes = NUMBERS.stream().filter(x -> x == 3).collect(Collectors.toList());
        threes.add(NUMBERS.get(1));
        out.add(threes.toString());
        Optional<Color> first = COLORS.stream().filter(c -> c == Color.RED).findFirst();
        out.add((first.isPresent() && first.get() == Color.BLUE) + " " + (first.orElse(Color.GREEN) == Color.BLUE));
        Optional<String> text = TEXTS.stream()
                .filter(x -> {
                    return x.equals("a");
                })
                .findFirst();
        out.add("" + text.orElse("b").equals("c"));
        out.add("" + TEXTS.stream().filter(x -> !x.equals("a")).anyMatch(x -> x.equals("a")));
        List<Shape> shapes = new ArrayList<>(List.of(new Circle(1)));
        shapes.add(new Square(2));
        List<Shape> circles = shapes.stream().filter(x -> x instanceof Circle).collect(Collectors.toList());
        circles.add(new Line(1));
        List<Shape> squares = shapes.stream().filter(Square.class::isInstance).collect(Collectors.toList());
        squares.add(new Line(2));
        out.add(circles + " " + squares);
        out.add(""
                + shapes.stream()
                        .filter(x -> x instanceof Circle)
                        .map(x -> (Circle) x)
                        .mapToInt(Circle::radius)
                        .sum());
        out.add(""
                + shapes.stream()
                        .filter(Square.class::isInstance)
                        .map(Square.class::cast)
                        .mapToInt(Square::side)
                        .sum());
        List<String> two =
                TEXTS.stream().filter(x -> x.equals("a") || x.equals("b")).collect(Collectors.toList());
        two.add("c");
        out.add(two.toString());
        List<Color> some =
                COLORS.stream().filter(c -> c == Color.RED || c == Color.GREEN).toList();
        out.add("" + some.indexOf(Color.BLUE));
        switch (some.get(0)) {
            case RED -> out.add("red");
            case BLUE -> out.add("blue");
            default -> out.add("green");
        }
        return out;
    }

    private static final class Box<T> {
        private T value;

        Box(T value) {
            this.value = value;
        }

        T get() {
            return value;
        }

        T swap(T other) {
            T before = value;
            value = other;
            return before;
        }
    }

    private static String named(Color color) {
        return color == Color.RED ? "red" : "other";
    }

    private static <T> List<T> both(T one, T other) {
        List<T> both = new ArrayList<>();
        both.add(one);
        both.add(other);
        return both;
    }

    @Query
    static List<String> boxes(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Box<Shape> shape = new Box<>(new Circle(1));
        out.add(shape.swap(new Square(2)) + " " + shape.get());
        Box<String> text = new Box<>("x");
        text.swap("y");
        out.add("" + text.get().equals("z"));
        Box<Color> color = new Box<>(Color.RED);
        out.add(named(color.get()) + color.swap(Color.BLUE) + named(color.get()));
        Box<Optional<String>> maybe = new Box<>(Optional.empty());
        out.add(maybe.swap(Optional.of("x")).isPresent() + " " + maybe.get().isPresent());
        Box<List<Integer>> list = new Box<>(new ArrayList<>());
        list.get().add(3);
        out.add(list.swap(List.of(1)) + " " + list.get());
        Box<Base> base = new Box<>(new Wide());
        out.add(base.swap(new High()).value() + " " + base.get().value());
        Shape last = new Circle(1);
        if (NUMBERS.size() > 2) {
            last = new Square(4);
        }
        out.add("" + (last instanceof Line) + (last instanceof Square));
        Optional<Shape> there = NUMBERS.size() > 2 ? Optional.of(new Circle(2)) : Optional.empty();
        Optional<Shape> sure = Optional.of(new Circle(2));
        out.add((there.isPresent() && there.get() instanceof Square) + " " + (sure.get() instanceof Line));
        List<Shape> shapes = both(new Circle(1), new Square(2));
        shapes.add(new Line(3));
        List<Color> colors = both(Color.RED, Color.GREEN);
        colors.add(Color.BLUE);
        out.add(shapes + " " + colors);
        return out;
    }

    private static final int COUNT = NUMBERS.size();

    private static final boolean MANY = NUMBERS.size() > 3;

    interface Face {
        String text();
    }

    static final class Smile implements Face {
        private int times;

        Smile(int times) {
            this.times = times;
        }

        @Override
        public String text() {
            return ":)".repeat(times++);
        }
    }

    @Query
    static List<String> known(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        switch (COUNT) {
            case 5 -> {
                Box<Integer> box = new Box<>(COUNT);
                out.add(box.swap(NUMBERS.get(0)) + " " + new Box<Integer>(COUNT).swap(box.get()));
            }
            default -> out.add("none");
        }
        if (!MANY) {
            return out;
        }
        boolean flag = new boolean[] {MANY, MANY}[COUNT & 1];
        flag ^= flag;
        out.add("" + flag);
        Face face = (Face) (COUNT > 3 ? new Smile(1) : new Smile(2));
        out.add(face instanceof Smile ? "smile" : face instanceof Smile ? "again" : "other");
        out.add(face instanceof Smile ? face.text() : face instanceof Smile again ? again.text() : face.text());
        return out;
    }

    @Query
    static List<String> objects(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Color> reds = List.of(Color.RED, Color.RED);
        if (reds.stream().allMatch(c -> c == Color.RED)) {
            out.add("" + reds.contains(Color.BLUE));
        }
        List<Shape> shapes = new ArrayList<>(List.of(new Circle(1)));
        if (shapes.stream().allMatch(x -> x instanceof Circle)) {
            shapes.add(new Line(1));
            out.add("" + (shapes.get(1) instanceof Square));
        }
        Base[] array = new Base[] {new Wide()};
        array[0] = new High();
        List<Base> list = new ArrayList<>(List.of(new Wide()));
        list.add(new High());
        List<Base> wide = list.stream().filter(Wide.class::isInstance).collect(Collectors.toList());
        wide.add(array[0]);
        out.add(sum(list) + " " + sum(wide));
        out.add(""
                + list.stream()
                        .filter(Wide.class::isInstance)
                        .map(Wide.class::cast)
                        .mapToInt(Wide::value)
                        .sum());
        Base first = list.get(0);
        out.add(Wide.class.isInstance(first) + " " + High.class.isInstance(first)
                + Base.class.cast(first).value());
        try {
            out.add("" + High.class.cast(first).value());
        } catch (RuntimeException e) {
            out.add("not high");
        }
        return out;
    }

    static <T> T same(T value) {
        return value;
    }

    static <T> T last(List<T> values) {
        return values.get(values.size() - 1);
    }

    @Query
    static String referencesToGenericMethods(QueryCtx ctx) {
        ToLongFunction<Integer> widened = InferredTypesProgram::same;
        ToLongFunction<Long> same = InferredTypesProgram::same;
        ToDoubleFunction<List<Integer>> last = InferredTypesProgram::last;
        ToDoubleFunction<Long> rounded = InferredTypesProgram::same;
        IntToLongFunction boxed = InferredTypesProgram::same;
        long lasts = Stream.of(List.of(1, 2), List.of(3))
                .mapToLong(InferredTypesProgram::last)
                .sum();
        return widened.applyAsLong(Integer.MIN_VALUE) * 2
                + " "
                + same.applyAsLong(Long.MAX_VALUE)
                + " "
                + last.applyAsDouble(List.of(1, 2))
                + " "
                + rounded.applyAsDouble(Long.MAX_VALUE)
                + " "
                + boxed.applyAsLong(7) * Long.MAX_VALUE
                + " "
                + lasts * Long.MAX_VALUE;
    }

    private enum Side {
        LEFT,
        RIGHT
    }

    private static final class Door {
        private final Side side;

        Door(Side side) {
            this.side = side;
        }

        /** What the inner switch selects by is known there. */
        final class Handle {
            String text() {
                switch (side) {
                    case LEFT: {
                        switch (side) {
                            case RIGHT:
                                return "never";
                            case LEFT:
                                return side == Side.RIGHT ? "right" : "left";
                            default:
                                return "none";
                        }
                    }
                    default:
                        return side == Side.LEFT ? "other" : "right";
                }
            }
        }
    }

    @Query
    static String outerFields(QueryCtx ctx) {
        return new Door(Side.LEFT).new Handle().text() + new Door(Side.RIGHT).new Handle().text();
    }

    private static String behind(Side side) {
        String out = "";
        switch (side) {
            case LEFT:
                return "left";
            case RIGHT:
                try {
                    return "right";
                } finally {
                    out += "finally";
                }
        }
        for (int i = 0; i < 3; i++) {
            out += i;
        }
        out += out.length();
        return out;
    }

    @Query
    static String behindAllConstants(QueryCtx ctx) {
        return behind(Side.LEFT) + behind(Side.RIGHT);
    }

    @Query
    static String literalsThatChange(QueryCtx ctx) {
        Optional<String> found = Optional.of(SOME);
        String text = found.map(each -> "a").orElseThrow();
        int count = found.map(each -> 1).orElseThrow();
        String other = found.map(each -> "b").orElse("c");
        for (String each : List.of("x", "y")) {
            text = each;
            count += 2;
            other += "d";
        }
        return text + count + other;
    }

    /** A character and its text are the same in TypeScript, and so is what is known of them. */
    @Query
    static List<String> charactersAndTexts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (char each : "abc".toCharArray()) {
            switch (String.valueOf(each)) {
                case "a" -> {
                    switch (each) {
                        case 'b' -> out.add("never");
                        case 'a' -> out.add(each == 97 ? "code" : "no code");
                        default -> out.add("neither");
                    }
                }
                default -> {
                    if (each == 'b' && Character.toString(each).equals("c")) {
                        out.add("both");
                    }
                    out.add(each == 98 ? "98" : "other");
                }
            }
        }
        return out;
    }

    static class Animal {
        String name() {
            return "animal";
        }
    }

    static final class Cat extends Animal {
        private final int lives = 9;

        @Override
        String name() {
            return "cat " + lives;
        }
    }

    /** The variable's class, not that of the object in place, says what a test leaves. */
    @Query
    static String elementsInPlace(QueryCtx ctx) {
        int index = "".length();
        Animal animal = (new Animal[] {new Cat()})[index];
        String out = animal instanceof Cat ? "cat" : animal instanceof Cat ? "again" : animal.name();
        Animal listed = List.<Animal>of(new Cat()).get(index);
        out += listed instanceof Cat ? "cat" : listed instanceof Cat ? "again" : listed.name();
        return out + animal.name();
    }
}
