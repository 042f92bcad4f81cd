package conformance;

import static conformance.Waiting.later;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.HttpError;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is caught of the errors of Convex, of the platform's helpers, and of JavaScript itself. */
public final class CaughtProgram {
    private CaughtProgram() {}

    record Reason(String code, int status) {}

    private static void fail(int i) {
        switch (i) {
            case 0 -> throw new ConvexError("text");
            case 1 -> throw new ConvexError(new Reason("gone", 410));
            case 2 -> throw new ConvexError(Value.object().with("code", Value.of(1)));
            case 3 -> throw new HttpError(404, "nobody");
            case 4 -> throw new HttpError(200, "no error");
            case 5 -> Value.of("text").asInt();
            case 6 -> Value.of(1.5).asInt();
            case 7 -> Value.of(true).asList();
            case 8 -> Value.object().get("missing");
            case 9 -> Value.ofNull().asString();
            case 10 -> Value.of(List.of(Value.of(1))).asBoolean();
            case 11 -> Value.of(5L).asDouble();
            case 12 -> Value.of("x").find("y");
            default -> throw new IllegalStateException("other");
        }
    }

    @Query
    static List<String> platform(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            try {
                fail(i);
                out.add("none");
            } catch (ConvexError e) {
                out.add("convex " + e.getMessage() + " / " + e);
            } catch (HttpError e) {
                out.add("http " + e.status() + e.getMessage() + " / " + e);
            } catch (RuntimeException e) {
                out.add("runtime " + e.getMessage() + (i > 4 ? " / " + e : ""));
            }
        }
        for (int i = 0; i < 4; i++) {
            try {
                fail(i);
            } catch (RuntimeException e) {
                out.add(e.getMessage() + " / " + e + " / " + (e instanceof ConvexError));
            }
        }
        try {
            fail(0);
        } catch (ConvexError | HttpError e) {
            out.add("either " + e.getMessage());
        }
        return out;
    }

    private static String failing(int i, int zero, int[] numbers, String text) {
        return switch (i) {
            case 0 -> "" + 1 / zero;
            case 1 -> "" + 1 % zero;
            case 2 -> "" + 5L / zero;
            case 3 -> "" + numbers[zero - 1];
            case 4 -> "" + numbers[numbers.length];
            case 5 -> "" + new int[zero - 5].length;
            case 6 -> "" + Integer.parseInt(text);
            case 7 -> "" + Long.parseLong(text + "1");
            case 8 -> "" + Double.parseDouble(text);
            case 9 -> "" + Math.addExact(Integer.MAX_VALUE, zero + 1);
            case 10 -> "" + Math.toIntExact(1L << 40);
            case 11 -> "" + Arrays.copyOf(numbers, zero - 1).length;
            case 12 -> "" + new ArrayList<>(List.of(1, 2)).get(2 + zero);
            case 13 -> "" + "x".repeat(zero - 1);
            case 14 -> "" + Integer.parseInt("");
            case 15 -> "" + Long.parseLong("99999999999999999999");
            case 16 -> "" + Integer.parseInt("2147483648");
            case 17 -> "" + Integer.parseInt("-", 16);
            case 18 -> "" + Math.multiplyExact(1L << 62, 4L);
            case 19 -> {
                numbers[5] = 1;
                yield "wrong";
            }
            case 20 -> "" + new int[2][zero - 3].length;
            default -> "none";
        };
    }

    @Query
    static List<String> messages(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            try {
                out.add(failing(i, 0, new int[] {1, 2, 3}, "q"));
            } catch (RuntimeException e) {
                // The JVM has several classes of index errors, and several texts for lists.
                boolean index = i == 3 || i == 4 || i == 12 || i == 19;
                out.add(e.getMessage() + (index ? "" : " / " + e));
            }
        }
        return out;
    }

    sealed interface Shape permits Circle, Square {}

    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {}

    enum Color {
        RED,
        GREEN
    }

    private static @Nullable Color colour(int i) {
        return i == 0 ? Color.RED : i == 1 ? Color.GREEN : null;
    }

    private static @Nullable String word(int i) {
        return i == 0 ? "zero" : null;
    }

    /** A switch that has no case for `null` throws before anything else happens. */
    @Query
    static List<String> switches(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            try {
                Color color = colour(i);
                out.add(
                        switch (color) {
                            case RED -> "red";
                            case GREEN -> "green";
                        });
                switch (word(i)) {
                    case "zero" -> out.add("zero");
                    default -> out.add("default");
                }
            } catch (RuntimeException e) {
                out.add("caught");
            }
        }
        return out;
    }

    @Query
    static List<String> casts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Shape shape : List.of(new Circle(1), new Square(2))) {
            try {
                out.add("" + ((Circle) shape).radius());
            } catch (RuntimeException e) {
                out.add("no circle");
            }
        }
        return out;
    }

    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    private static int endlessLater(QueryCtx ctx, int depth) {
        return depth > 100 ? endless(depth) : endlessLater(ctx, depth + later(ctx, 50));
    }

    /** A stack overflow is no `Exception`. */
    @Query
    static List<String> overflows(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        try {
            try {
                out.add("" + endless(0));
            } catch (RuntimeException e) {
                out.add("wrong");
            }
        } catch (Throwable e) {
            out.add("deep " + (e instanceof Exception) + (e instanceof Error));
        }
        try {
            try {
                out.add("" + endlessLater(ctx, 0));
            } catch (Exception e) {
                out.add("wrong");
            } finally {
                out.add("finally");
            }
        } catch (Error e) {
            out.add("error");
        }
        try {
            out.add("" + endless(List.of(1).get(1)));
        } catch (RuntimeException e) {
            out.add("index");
        }
        return out;
    }
}
