package conformance;

import static conformance.Waiting.failing;
import static conformance.Waiting.later;
import static conformance.Waiting.refused;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order of evaluation, and exceptions in the middle of it, where something has to be waited for. */
public final class WaitingExceptionsProgram {
    private WaitingExceptionsProgram() {}

    record Pair(String first, int second) {}

    static final class Counter {
        int count;

        String next(QueryCtx ctx) {
            count++;
            return later(ctx, "next " + count);
        }

        Counter self(QueryCtx ctx) {
            later(ctx, "self");
            return this;
        }
    }

    private static String say(String text) {
        System.out.println(text);
        return text;
    }

    private static String joined(String... parts) {
        String text = "";
        for (String part : parts) {
            text += part + "-";
        }
        return text;
    }

    @Query
    static String operands(QueryCtx ctx) {
        int x = 1;
        int sum = x + (x = later(ctx, 5)) + x++ + later(ctx, x) * x;
        String text = say("a") + later(ctx, "b") + say("c") + x + sum;
        return joined(say("d"), later(ctx, "e"), text, say("f"));
    }

    @Query
    static List<String> conditions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        if (later(ctx, false) && later(ctx, true)) {
            out.add("wrong");
        }
        if (later(ctx, true) || later(ctx, false)) {
            out.add("or");
        }
        out.add(later(ctx, true) ? later(ctx, "yes") : later(ctx, "no"));
        boolean both = later(ctx, true) & later(ctx, false) | say("s").isEmpty();
        out.add("" + both);
        int i = 0;
        while (later(ctx, i) < 2 && i < 10) {
            i++;
        }
        do {
            i--;
        } while (later(ctx, i > 0));
        for (int j = later(ctx, 0); later(ctx, j < 2); j = later(ctx, j + 1)) {
            out.add("round " + j);
        }
        switch (later(ctx, "key")) {
            case "key" -> out.add(later(ctx, "found"));
            default -> out.add("wrong");
        }
        out.add(
                switch (later(ctx, 3)) {
                    case 3 -> later(ctx, "three");
                    default -> "wrong";
                });
        return out;
    }

    @Query
    static String updates(QueryCtx ctx) {
        int[] numbers = {1, 2, 3};
        int i = 0;
        numbers[i++] = later(ctx, 10) + i;
        numbers[i] = i = later(ctx, 2);
        int x = 7;
        x += later(ctx, x = 1);
        String text = "t";
        text += later(ctx, text = "u");
        Counter counter = new Counter();
        counter.count += later(ctx, ++counter.count);
        return numbers[0] + " " + numbers[1] + " " + numbers[2] + " " + i + " " + x + " " + text + " " + counter.count;
    }

    @Query
    static String receivers(QueryCtx ctx) {
        Counter counter = new Counter();
        String text = counter.self(ctx).next(ctx) + counter.count + counter.next(ctx) + counter.count;
        Pair pair = new Pair(later(ctx, "first"), later(ctx, text.length()));
        return pair.first() + pair.second() + later(ctx, "z").length();
    }

    /** What has been evaluated before the failure stays done, what comes after isn't evaluated. */
    @Query
    static List<String> midway(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < 5; i++) {
            try {
                count++;
                String text = say("before")
                        + (i == 0 ? failing(ctx, "first") : later(ctx, "fine"))
                        + 10 / later(ctx, i - 1)
                        + joined(say("x"), i == 2 ? refused(ctx) : say("y"), later(ctx, "after"));
                out.add(text);
                count += 10;
            } catch (ArithmeticException e) {
                out.add("arithmetic " + e.getMessage());
            } catch (RuntimeException e) {
                out.add("runtime " + e.getMessage());
            } finally {
                out.add(later(ctx, "finally " + i));
            }
        }
        out.add("" + count);
        return out;
    }

    @Query
    static String returnedInTry(QueryCtx ctx) {
        try {
            return failing(ctx, "rejected");
        } catch (IllegalArgumentException e) {
            return "caught " + e.getMessage();
        }
    }

    @Query
    static String returnedUnderFinally(QueryCtx ctx) {
        try {
            return later(ctx, "value");
        } finally {
            later(ctx, "finally");
        }
    }

    @Query
    static String fromDatabase(QueryCtx ctx) {
        try {
            return refused(ctx);
        } catch (RuntimeException e) {
            return "refused: " + e.getMessage();
        }
    }

    @Query
    @SuppressWarnings("finally")
    static String overridden(QueryCtx ctx) {
        try {
            return failing(ctx, "lost");
        } finally {
            return later(ctx, "finally wins");
        }
    }

    @Query
    static String nested(QueryCtx ctx) {
        try {
            try {
                failing(ctx, "inner");
            } catch (IllegalStateException e) {
                return "wrong";
            } finally {
                later(ctx, "inner finally");
            }
        } catch (IllegalArgumentException e) {
            return "outer " + e.getMessage();
        }
        return "not reached";
    }

    @Query
    static String loop(QueryCtx ctx) {
        String out = "";
        for (int i = 0; i < 4; i++) {
            try {
                if (later(ctx, i) == 1) {
                    continue;
                }
                if (i == 2) {
                    break;
                }
                out += i;
            } finally {
                out += later(ctx, "f" + i);
            }
        }
        return out;
    }

    @Query
    static String uncaught(QueryCtx ctx) {
        try {
            say("try");
            failing(ctx, "from the try");
        } finally {
            later(ctx, "finally");
        }
        return "not reached";
    }

    @Query
    static String fromFinally(QueryCtx ctx) {
        try {
            throw new IllegalStateException("lost");
        } finally {
            failing(ctx, "from finally");
        }
    }

    @Query
    static String fromCatch(QueryCtx ctx) {
        try {
            failing(ctx, "first");
        } catch (IllegalArgumentException e) {
            later(ctx, "in catch");
            throw new IllegalStateException(later(ctx, "second"), e);
        } finally {
            later(ctx, "finally");
        }
        return "not reached";
    }

    @Query
    static String thrown(QueryCtx ctx) {
        throw new IllegalStateException(later(ctx, "message") + say("!"));
    }

    @Query
    static List<String> optionals(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Optional<String> there = Optional.of(later(ctx, "there"));
        out.add(there.orElseThrow());
        try {
            Optional<String> none = later(ctx, true) ? Optional.empty() : Optional.of("wrong");
            out.add(none.orElseThrow(() -> new IllegalStateException("none")));
        } catch (IllegalStateException e) {
            out.add(e.getMessage());
        }
        return out;
    }
}
