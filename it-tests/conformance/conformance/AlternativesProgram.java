package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Interfaces that aren't sealed: records, classes and enums behind one of them. */
public final class AlternativesProgram {
    private AlternativesProgram() {}

    interface Named {
        String name();

        default String greeting() {
            return "hi " + name();
        }
    }

    record Person(String name, int age) implements Named {}

    record Pet(String name) implements Named {
        @Override
        public String greeting() {
            return "woof " + Named.super.greeting();
        }
    }

    record Empty() implements Named {
        @Override
        public String name() {
            return "";
        }
    }

    interface Shape {
        double area();

        void note(List<String> notes);

        default String describe() {
            return "area " + area();
        }

        default Shape twice(int times) {
            return times == 0 ? this : twice(times - 1);
        }
    }

    record Square(double side) implements Shape {
        @Override
        public double area() {
            return side * side;
        }

        @Override
        public void note(List<String> notes) {
            notes.add("square");
        }

        @Override
        public String describe() {
            return "square " + side;
        }
    }

    record Dot(double area) implements Shape {
        @Override
        public void note(List<String> notes) {
            notes.add("dot");
        }

        @Override
        public Shape twice(int times) {
            return new Square(times);
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

        @Override
        public void note(List<String> notes) {
            notes.add("circle " + describe());
        }
    }

    static final class Ring extends Circle {
        private int noted;

        Ring(double radius) {
            super(radius);
        }

        @Override
        public double area() {
            return super.area() - 1;
        }

        /** Where esbuild looks for type arguments. */
        private double first(boolean small, double[] some, double[] others) {
            return small ? some[0] : others[0];
        }

        double chosen() {
            return first(noted < 5, new double[] {super.area(), 1}, new double[] {2});
        }

        @Override
        public void note(List<String> notes) {
            noted++;
            super.note(notes);
            notes.add("ring " + noted);
        }
    }

    enum Unit implements Shape {
        ONE,
        TWO;

        @Override
        public double area() {
            return ordinal() + 1;
        }

        @Override
        public void note(List<String> notes) {
            notes.add("unit " + name());
        }
    }

    interface Command {
        int run(int value);
    }

    enum Simple implements Command {
        TWICE,
        NEGATED;

        @Override
        public int run(int value) {
            return this == TWICE ? value * 2 : -value;
        }
    }

    static final class Plus implements Command {
        private final int added;

        Plus(int added) {
            this.added = added;
        }

        @Override
        public int run(int value) {
            return value + added;
        }
    }

    record Chain(List<Command> commands) implements Command {
        @Override
        public int run(int value) {
            int result = value;
            for (Command command : commands) {
                result = command.run(result);
            }
            return result;
        }
    }

    private static List<Shape> shapes() {
        return List.of(new Square(2), new Circle(1), new Ring(2), Unit.TWO, new Dot(0.5));
    }

    @Query
    static List<String> named(QueryCtx ctx) {
        List<String> texts = new ArrayList<>();
        List<Named> all = List.of(new Person("a", 1), new Pet("b"), new Empty());
        for (Named each : all) {
            texts.add(each.greeting() + each.name());
            if (each instanceof Person person) {
                texts.add("age " + person.age());
            } else if (!(each instanceof Pet)) {
                texts.add("empty");
            }
        }
        texts.add("" + all.get(0).equals(new Person("a", 1)) + all.get(1).equals(all.get(2)));
        texts.add(new Pet("b").toString() + new Person("c", 2) + new Pet("d").equals(new Pet("d")));
        return texts;
    }

    @Query
    static List<String> calls(QueryCtx ctx) {
        List<String> notes = new ArrayList<>();
        for (Shape shape : shapes()) {
            shape.note(notes);
            notes.add(
                    shape.describe() + ";" + shape.area() + ";" + shape.twice(2).area());
        }
        shapes().forEach(shape -> notes.add("" + shape.area()));
        notes.addAll(shapes().stream().map(Shape::describe).toList());
        notes.add("" + new Ring(3).chosen());
        return notes;
    }

    @Query
    static List<String> tests(QueryCtx ctx) {
        List<String> texts = new ArrayList<>();
        for (Shape shape : shapes()) {
            if (shape instanceof Square square) {
                texts.add("side " + square.side());
            } else if (shape instanceof Ring ring) {
                texts.add("ring " + ring.noted);
            } else if (shape instanceof Circle circle && circle.radius < 5) {
                texts.add("radius " + circle.radius);
            } else if (shape instanceof Unit unit) {
                texts.add("unit " + unit.ordinal());
            } else {
                texts.add("other " + (shape instanceof Dot));
            }
        }
        Circle circle = (Circle) shapes().get(2);
        texts.add("" + circle.area() + circle.describe());
        return texts;
    }

    private static Shape find(Map<String, Shape> shapes, String name) {
        return shapes.get(name);
    }

    @Query
    static List<String> missing(QueryCtx ctx) {
        Map<String, Shape> shapes = Map.of("dot", new Dot(1), "unit", Unit.ONE);
        List<String> texts = new ArrayList<>();
        for (String name : List.of("dot", "unit", "none")) {
            Shape found = find(shapes, name);
            texts.add(name + (found == null) + (found instanceof Dot) + (found instanceof Unit));
        }
        return texts;
    }

    @Query
    static List<Integer> commands(QueryCtx ctx) {
        Command chain = new Chain(List.of(Simple.TWICE, new Plus(3), new Chain(List.of(Simple.NEGATED))));
        return List.of(chain.run(5), new Plus(Integer.MAX_VALUE).run(1), Simple.NEGATED.run(Integer.MIN_VALUE));
    }
}
