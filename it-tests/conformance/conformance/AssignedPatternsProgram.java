package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Variables of patterns that are assigned: what was matched stays as it was. */
public final class AssignedPatternsProgram {
    private AssignedPatternsProgram() {}

    private sealed interface Shape permits Circle, Square {}

    private record Circle(int radius) implements Shape {
        int grown(Shape other) {
            if (other instanceof Circle circle && circle.radius > 0) {
                circle = new Circle(circle.radius + radius);
                return circle.radius;
            }
            return -1;
        }
    }

    private record Square(int side) implements Shape {}

    private sealed interface Tree permits Leaf, Branch {}

    private record Leaf(int value) implements Tree {}

    private record Branch(Tree left, Tree right) implements Tree {}

    private enum Color {
        RED,
        GREEN
    }

    @Query
    static List<String> assigned(QueryCtx ctx) {
        List<String> found = new ArrayList<>();
        for (Object object : new Object[] {" a ", "b", 3}) {
            if (object instanceof String text) {
                text = text.trim() + "!";
                found.add(text + object);
            } else {
                found.add("no text");
            }
        }
        return found;
    }

    @Query
    static List<String> kinds(QueryCtx ctx) {
        List<String> found = new ArrayList<>();
        for (Object object : new Object[] {true, 4L, "x", 7}) {
            if (object instanceof Boolean flag) {
                flag = !flag;
                found.add("flag " + flag);
            } else if (object instanceof Long count) {
                count += 3;
                found.add("long " + count);
            } else if (object instanceof String text) {
                found.add(text);
                text += text;
                found.add(text);
            } else if (object instanceof Integer number) {
                number++;
                int before = number--;
                found.add(before + " " + number);
            }
        }
        return found;
    }

    @Query
    static int inALoop(QueryCtx ctx) {
        Object object = 4;
        int sum = 0;
        for (int i = 0; i < 3; i++) {
            if (object instanceof Integer number && number > i) {
                number--;
                sum += number;
            }
        }
        if (!(object instanceof Integer last)) {
            return -1;
        }
        last += 5;
        return sum + last;
    }

    private static String afterwards(Object object, boolean wanted) {
        if (wanted && object instanceof String text) {
            wanted = text.isEmpty();
        } else {
            return "other";
        }
        String first = text;
        text = text + wanted;
        while (text.length() < 10) {
            text += "-";
        }
        return first + text;
    }

    @Query
    static List<String> afterStatements(QueryCtx ctx) {
        return List.of(afterwards("a", true), afterwards("", true), afterwards(3, true), afterwards("a", false));
    }

    private static @Nullable Object next(Deque<Object> queue) {
        return queue.isEmpty() ? null : queue.poll();
    }

    @Query
    static List<String> conditionsOfLoops(QueryCtx ctx) {
        Deque<Object> queue = new ArrayDeque<>(List.of(" a", "b ", 1, " c "));
        List<String> found = new ArrayList<>();
        while (next(queue) instanceof String text) {
            text = text.trim();
            if (text.equals("a")) {
                continue;
            }
            text = text + ";";
            found.add(text);
        }
        while (!(next(queue) instanceof String last)) {
            found.add("none");
        }
        last = last.trim();
        found.add(last);
        for (Object object = "x"; object instanceof String text && text.length() < 4; object = object + "y") {
            text = "<" + text + ">";
            found.add(text);
        }
        return found;
    }

    @Query
    static int ofTrees(QueryCtx ctx) {
        Tree tree = new Branch(new Branch(new Leaf(1), new Leaf(2)), new Branch(new Leaf(3), new Leaf(4)));
        int sum = 0;
        while (tree instanceof Branch branch) {
            if (branch.left() instanceof Leaf leaf) {
                leaf = new Leaf(leaf.value() * 10);
                sum += leaf.value();
            }
            while (branch.right() instanceof Branch inner) {
                branch = inner;
                sum += 100;
            }
            tree = branch.left();
        }
        return sum;
    }

    @Query
    static List<String> toNull(QueryCtx ctx) {
        List<String> found = new ArrayList<>();
        for (Object object : new Object[] {Color.RED, 3, 1}) {
            if (object instanceof Color color) {
                found.add(color.name());
                color = color == Color.RED ? Color.GREEN : Color.RED;
                found.add(color.name());
            } else if (object instanceof Integer number) {
                if (number > 2) {
                    number = null;
                }
                found.add(number == null ? "none" : "some");
            }
        }
        return found;
    }

    @Query
    static List<Integer> records(QueryCtx ctx) {
        Circle circle = new Circle(2);
        return List.of(circle.grown(new Circle(3)), circle.grown(new Square(3)), circle.grown(new Circle(0)));
    }

    @Query
    static List<String> inFunctions(QueryCtx ctx) {
        List<Object> objects = List.of(" a ", 2, "b");
        return objects.stream()
                .map(object -> {
                    if (!(object instanceof String text)) {
                        return "other";
                    }
                    text = text.strip();
                    return text;
                })
                .toList();
    }

    private static final class Counter {
        private final int start;
        private int count;

        Counter(Object first) {
            if (!(first instanceof Integer number)) {
                throw new IllegalArgumentException("no number: " + first);
            }
            number *= 2;
            start = number;
            count = number;
        }

        /** Objects of their own class, and several variables in one condition. */
        Counter joined(Object left, Object right) {
            if (!(left instanceof Counter one) || !(right instanceof Counter two)) {
                return this;
            }
            one.count++;
            one = two;
            one.count++;
            two = new Counter(one.count);
            two.count += one.start;
            return two;
        }
    }

    @Query
    static List<Integer> classes(QueryCtx ctx) {
        Counter one = new Counter(1);
        Counter two = new Counter(10);
        return List.of(one.joined(one, two).count, one.joined(one, "x").count, one.count, two.count);
    }

    private static final Function<Shape, String> LARGE = shape -> {
        if (shape instanceof Circle circle && circle.radius() > 2) {
            circle = new Circle(circle.radius() - 1);
            return "large " + circle.radius();
        }
        return "-";
    };

    @Query
    static List<String> loops(QueryCtx ctx) {
        List<String> found = new ArrayList<>(
                List.of(LARGE.apply(new Circle(3)), LARGE.apply(new Circle(2)), LARGE.apply(new Square(3))));
        Object object = "abcd";
        while (object instanceof String text) {
            text = text.substring(1);
            found.add(text);
            object = text.isEmpty() ? 1 : text.substring(1);
        }
        outer:
        for (Object each : new Object[] {"x", 1, "y", true, "z"}) {
            int count = 0;
            do {
                count++;
                if (!(each instanceof String text)) {
                    continue outer;
                }
                text += count;
                found.add(text);
                if (text.equals("y2")) {
                    break outer;
                }
            } while (count < 2);
        }
        Deque<Object> queue = new ArrayDeque<>(List.of(1, 2, "last", 3));
        int asked = 0;
        do {
            asked++;
        } while (!(queue.poll() instanceof String last));
        last += asked;
        found.add(last);
        return found;
    }

    private static String chosen(Object object) {
        if (!(object instanceof String text)) {
            return "none";
        } else if (text.isEmpty()) {
            text = "empty";
            return text;
        } else {
            text = "<" + text + ">";
            length(text);
        }
        return "some";
    }

    private static int length(String text) {
        return text.length();
    }

    @Query
    static List<String> choices(QueryCtx ctx) {
        return List.of(chosen(1), chosen(""), chosen("a"));
    }
}
