package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Enums whose constructors do more than to assign fields. */
public final class EnumConstructorsProgram {
    private EnumConstructorsProgram() {}

    enum Weight {
        LIGHT("l", 1, 2),
        HEAVY("h", 10, 20, 30),
        NONE("n");

        private final String label;
        private final int total;
        final List<Integer> doubled = new ArrayList<>();
        private final IntUnaryOperator scaled;

        Weight(String label, int... sizes) {
            int sum = 0;
            for (int size : sizes) {
                if (size < 0) {
                    throw new IllegalArgumentException("negative " + size);
                }
                sum += size;
                doubled.add(size * 2);
            }
            this.label = label + name().toLowerCase(Locale.ROOT) + ordinal();
            this.total = sum;
            this.scaled = number -> number * total;
        }

        int total() {
            return total;
        }

        String describe() {
            return label + doubled + scaled.applyAsInt(2);
        }

        @Override
        public String toString() {
            return "Weight " + label;
        }
    }

    /** Several constructors, a block, and constants with bodies. */
    enum Shape {
        POINT {
            @Override
            double area() {
                return 0;
            }
        },
        SQUARE(3) {
            @Override
            double area() {
                return sides.get("a") * sides.get("b");
            }

            @Override
            String text() {
                return super.text() + "!";
            }
        },
        BOX(2, 5);

        final Map<String, Integer> sides;
        long product;
        private final char first;
        private final Optional<String> longest;

        {
            product = 1;
            for (int i = 2; i < 5; i++) {
                product *= i;
            }
        }

        Shape() {
            this(1);
        }

        Shape(int side) {
            this(side, side);
        }

        Shape(int width, int height) {
            Map<String, Integer> found = new LinkedHashMap<>();
            found.put("a", width);
            found.put("b", height);
            int max;
            try {
                max = 100 / (width - height);
            } catch (ArithmeticException e) {
                max = -1;
            }
            sides = found;
            switch (width) {
                case 1:
                    longest = Optional.empty();
                    break;
                case 2:
                    longest = Optional.of("b" + max);
                    break;
                default:
                    longest = Optional.of("a" + max);
            }
            product += (long) Integer.MAX_VALUE * width;
            first = name().charAt(0);
        }

        double area() {
            return sides.get("a") + 0.5;
        }

        String text() {
            return first + longest.orElse("-") + product + sides;
        }
    }

    /** The values of fields read each other and what a constant passes. */
    enum Planet {
        EARTH(new int[] {5, 3, 9}, List.of("moon")),
        MARS(new int[] {-7}, List.of("phobos", "deimos"));

        static final Map<String, Planet> BY_MOON = new HashMap<>();

        static {
            for (Planet planet : values()) {
                for (String moon : planet.moons) {
                    BY_MOON.put(moon, planet);
                }
            }
        }

        private final int[] sizes;
        private final List<String> moons;
        private final int smallest;
        private String spelled = "";

        Planet(int[] sizes, List<String> moons) {
            this.sizes = sizes;
            this.moons = moons;
            int least = Integer.MAX_VALUE;
            int i = 0;
            while (i < this.sizes.length) {
                least = Math.min(least, this.sizes[i++]);
            }
            smallest = least;
            moons.forEach(moon -> spelled += moon.toUpperCase(Locale.ROOT));
        }

        static Planet of(String moon) {
            return BY_MOON.get(moon);
        }
    }

    @Query
    static List<String> weights(QueryCtx ctx) {
        List<String> texts = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            texts.add(weight.describe() + weight.total() + weight + weight.label.length());
        }
        return texts;
    }

    @Query
    static List<String> shapes(QueryCtx ctx) {
        List<String> texts = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            texts.add(shape.text() + shape.area() + shape.product);
        }
        return texts;
    }

    @Query
    static List<String> planets(QueryCtx ctx) {
        Map<Planet, Integer> counts = new EnumMap<>(Planet.class);
        for (String moon : List.of("deimos", "moon", "phobos")) {
            counts.merge(Objects.requireNonNull(Planet.of(moon)), 1, Integer::sum);
        }
        return List.of(
                counts.toString(),
                "" + Planet.EARTH.smallest + Planet.MARS.smallest,
                Planet.EARTH.spelled + Planet.MARS.spelled,
                Planet.valueOf("MARS").moons.toString(),
                "" + Planet.EARTH.sizes.length);
    }

    /** Each level reads what the one before it has. */
    enum Level {
        ROOT(null, 3),
        CHILD(ROOT, ROOT.weight + 1),
        LEAF(CHILD, 2 * CHILD.weight);

        private final Level before;
        private final int depth;
        private final int weight;
        private final String path;
        private final long doubled;

        Level(Level before, int weight) {
            this.before = before;
            this.depth = before == null ? 0 : before.depth + 1;
            this.weight = weight;
            this.doubled = this.weight * 2L;
            this.path = before == null ? name() : before.path + "/" + name();
        }

        String label() {
            return path;
        }

        static String label(String text) {
            return "<" + text + ">";
        }
    }

    /** A table is computed from one that is complete; methods of the same names as those that run are no reads. */
    enum Step {
        FIRST(2),
        SECOND(5);

        private final int size;
        private final int all;
        private final String text;

        Step(int size) {
            this.size = size;
            this.all = 100;
            this.text = Level.label("step") + all;
        }

        int label() {
            return size;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Query
    static List<String> levels(QueryCtx ctx) {
        List<String> texts = new ArrayList<>();
        for (Level level : Level.values()) {
            texts.add(level.label() + level.depth + level.weight + level.doubled + (level.before == null));
        }
        for (Step step : Step.values()) {
            texts.add(step + " " + step.label() + step.all);
        }
        return texts;
    }

    /** A constant passes {@code null}, also as one of any number of arguments. */
    enum Note {
        NONE(null),
        SHORT("ab", "c", null),
        LONG("abc");

        private final String text;
        private final int sum;
        private final List<String> others = new ArrayList<>();

        Note(String text, String... others) {
            int found = 0;
            for (int i = 0; text != null && i < text.length(); i++) {
                found += text.charAt(i);
            }
            this.text = text;
            this.sum = found;
            for (String other : others) {
                this.others.add(other == null ? "none" : other);
            }
        }

        int length() {
            return text == null ? -1 : text.length();
        }
    }

    @Query
    static List<String> notes(QueryCtx ctx) {
        List<String> texts = new ArrayList<>();
        for (Note note : Note.values()) {
            texts.add(note.sum + " " + note.length() + note.others);
        }
        return texts;
    }
}
