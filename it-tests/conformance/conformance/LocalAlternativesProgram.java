package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Local and anonymous classes, and lambdas, beside records, enums and classes behind one interface. */
public final class LocalAlternativesProgram {
    private LocalAlternativesProgram() {}

    interface Shape {
        Shape NONE = new Shape() {
            @Override
            public double area() {
                return 0;
            }

            @Override
            public String toString() {
                return "NONE";
            }
        };

        double area();

        default String describe() {
            return "area " + area();
        }

        static Shape of(double size) {
            return size > 10 ? NONE : new Square(size);
        }
    }

    record Square(double side) implements Shape {
        @Override
        public double area() {
            return side * side;
        }
    }

    enum Unit implements Shape {
        ONE,
        TWO {
            @Override
            public double area() {
                return 2;
            }
        };

        @Override
        public double area() {
            return 1;
        }
    }

    static class Circle implements Shape {
        private final double radius;

        Circle(double radius) {
            this.radius = radius;
        }

        @Override
        public double area() {
            return radius * 3;
        }
    }

    static final Shape UNBOUNDED = new Shape() {
        private final List<String> notes = new ArrayList<>(List.of("huge"));

        @Override
        public double area() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public String describe() {
            return notes.get(0) + Shape.super.describe();
        }
    };

    private static Shape scaled(Shape inner, double factor) {
        return new Shape() {
            private int calls;

            {
                calls = 10;
            }

            @Override
            public double area() {
                calls++;
                return inner.area() * factor + calls;
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Circle circle && circle.radius == factor;
            }

            @Override
            public int hashCode() {
                return 1;
            }
        };
    }

    private static Shape strip(double width, boolean thick) {
        class Strip implements Shape {
            private final double height;

            Strip(double height) {
                this.height = height;
            }

            @Override
            public double area() {
                return width * height;
            }
        }
        class Thick extends Strip {
            Thick() {
                super(5);
            }

            @Override
            public String describe() {
                return "thick " + super.describe();
            }
        }
        Shape made = thick ? new Thick() : new Strip(2);
        return made instanceof Thick || made.area() > 1 ? made : new Square(width);
    }

    private static List<Shape> shapes(double size) {
        List<Shape> all = new ArrayList<>(List.of(
                Shape.NONE,
                new Square(size),
                Unit.ONE,
                Unit.TWO,
                new Circle(size),
                UNBOUNDED,
                scaled(new Square(size), 2),
                scaled(Unit.TWO, size),
                strip(size, true),
                strip(size, false),
                Shape.of(11)));
        all.add(() -> size + 1);
        all.add(new Circle(1) {
            @Override
            public String describe() {
                return "own " + size + super.describe();
            }
        });
        return all;
    }

    private static String kind(Shape shape) {
        if (shape instanceof Square square) {
            return "square " + square.side();
        } else if (shape instanceof Unit unit) {
            return "unit " + unit.ordinal();
        }
        return shape instanceof Circle circle ? "circle " + circle.radius : "other";
    }

    @Query
    static List<String> calls(QueryCtx ctx) {
        double size = 4;
        List<String> texts = new ArrayList<>();
        for (Shape shape : shapes(size)) {
            texts.add(kind(shape) + ": " + shape.area() + " " + shape.describe());
        }
        texts.addAll(shapes(1).stream().map(Shape::describe).toList());
        double sum = shapes(2).stream()
                .mapToDouble(Shape::area)
                .filter(area -> area < 1e9)
                .sum();
        texts.add("" + sum);
        return texts;
    }

    @Query
    static List<Boolean> equal(QueryCtx ctx) {
        List<Shape> all = shapes(2);
        List<Boolean> found = new ArrayList<>();
        Shape missing = all.isEmpty() ? Unit.ONE : null;
        for (Shape shape : all) {
            found.add(shape.equals(new Square(2)));
            found.add(shape.equals(Shape.NONE));
            found.add(Objects.equals(shape, missing));
            found.add(all.contains(shape));
            found.add(Objects.equals(new Square(2), shape));
            found.add(shape.equals(Unit.TWO));
        }
        found.add(missing instanceof Square);
        found.add(missing instanceof Circle);
        found.add(all.indexOf(Unit.TWO) == 3);
        return found;
    }

    interface Source<T> {
        T next();

        default List<T> take(int count) {
            List<T> taken = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                taken.add(next());
            }
            return taken;
        }
    }

    interface Named {
        String name();
    }

    record Constant<T>(T next) implements Source<T> {}

    record Tag(String name) implements Named {}

    private static <T> Source<List<T>> growing(T element) {
        return new Source<>() {
            private final List<T> all = new ArrayList<>();

            @Override
            public List<T> next() {
                all.add(element);
                return List.copyOf(all);
            }
        };
    }

    private static Named both(String start) {
        class Both implements Source<String>, Named {
            private String text = start;

            @Override
            public String next() {
                text += "!";
                return text;
            }

            @Override
            public String name() {
                return next() + take(2);
            }
        }
        return new Both();
    }

    private static String nexts(List<Source<String>> sources) {
        StringBuilder text = new StringBuilder();
        for (Source<String> source : sources) {
            text.append(source.next()).append(source.take(2)).append(' ');
        }
        return text.toString();
    }

    @Query
    static List<String> generic(QueryCtx ctx) {
        Source<String> counting = new Source<>() {
            private int at;

            @Override
            public String next() {
                return "n" + at++;
            }
        };
        List<String> texts = new ArrayList<>();
        texts.add(nexts(List.of(new Constant<>("c"), counting, () -> "l")));
        texts.add(growing("g").take(2) + "" + growing(1).next());
        for (Named named : List.of(new Tag("t"), both("b"))) {
            texts.add(named.name());
        }
        return texts;
    }

    interface Step {
        String run(QueryCtx ctx, String in);
    }

    record Append(String text) implements Step {
        @Override
        public String run(QueryCtx ctx, String in) {
            return in + text;
        }
    }

    @Query
    static String waiting(QueryCtx ctx) {
        Step reading = new Step() {
            private int runs;

            @Override
            public String run(QueryCtx context, String in) {
                runs++;
                return Waiting.later(context, in) + runs;
            }
        };
        String text = "s";
        for (Step step : List.of(new Append("x"), reading, reading)) {
            text = step.run(ctx, text);
        }
        return text;
    }

    @Query
    static List<String> localRecords(QueryCtx ctx) {
        interface Event {
            String text();
        }
        record Joined(String who) implements Event {
            @Override
            public String text() {
                return who + " joined";
            }
        }
        record Left(String who) implements Event {
            @Override
            public String text() {
                return who + " left";
            }
        }
        enum Other implements Event {
            NOISE;

            @Override
            public String text() {
                return name();
            }
        }
        int[] count = {0};
        Event counted = new Event() {
            @Override
            public String text() {
                count[0]++;
                return "counted " + count[0];
            }
        };
        List<String> texts = new ArrayList<>();
        for (Event event : List.of(new Joined("a"), new Left("b"), Other.NOISE, counted)) {
            texts.add(event.text() + (event instanceof Left left ? left.who() : "-"));
        }
        return texts;
    }
}
