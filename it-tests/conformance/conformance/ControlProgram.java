package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements, and the order in which operands are evaluated. What is printed counts as a part of the result. */
public final class ControlProgram {
    private ControlProgram() {}

    /** The data of an error. */
    record Reason(String code, boolean fatal) {}

    /** Its components are evaluated in their order. */
    record Three(String first, String second, String third) {}

    @Query
    static List<String> branches(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (boolean yes : List.of(true, false)) {
            if (yes) {
                out.add("yes");
            } else if (out.isEmpty()) {
                out.add("never");
            } else {
                out.add("no");
            }
            out.add(yes ? "a" : !yes ? "b" : "c");
            String late;
            if (!yes) late = "late";
            else late = "early";
            out.add(late);
        }
        return out;
    }

    @Query
    static String loops(QueryCtx ctx) {
        String out = "";
        for (int i = 0; i < 10; i++) {
            if (i == 2) {
                continue;
            }
            if (i == 5) {
                break;
            }
            for (int j = i; j > 0; j -= 2) {
                out += i + j;
            }
            out += ";";
        }
        int rounds = 0;
        while (rounds < 3) {
            rounds++;
            if (rounds == 2) {
                continue;
            }
            out += "w" + rounds;
        }
        while (true) {
            rounds -= 1;
            if (rounds <= -2) {
                break;
            }
        }
        for (String text : List.of("x", "y", "z")) {
            if (text.equals("y")) {
                break;
            }
            out += text;
        }
        for (double d = 0.0; d < 1.0; d += 0.25) {
            out += d == 0.5;
        }
        {
            int inner = rounds + 100;
            out += inner;
        }
        return out;
    }

    @Query
    static List<Boolean> shortCircuit(QueryCtx ctx) {
        boolean and = say("1", false) && say("2", true);
        boolean or = say("3", true) || say("4", true);
        boolean both = say("5", true) && (say("6", false) || say("7", true));
        boolean chosen = say("8", false) ? say("9", true) : say("10", true);
        return List.of(and, or, both, chosen, !and == or);
    }

    @Query
    static Three leftToRight(QueryCtx ctx) {
        String joined = note("a") + note("b") + pair(note("c"), note("d"));
        boolean equal = note("e").equals(note("f"));
        List<String> list = List.of(note("g"), note("h"));
        int sum = number(1) - number(2) * number(3);
        return new Three(joined + equal, note("i") + list.size(), note("j") + sum);
    }

    @Query
    static List<String> inStreams(QueryCtx ctx) {
        boolean any = List.of("a", "b", "c").stream().anyMatch(text -> say(text, text.equals("b")));
        boolean all = List.of("a", "b", "c").stream().allMatch(text -> say(text, text.equals("a")));
        boolean none = List.of("a", "b", "c").stream().noneMatch(text -> say(text, text.equals("a")));
        List<String> kept =
                List.of("a", "b").stream().filter(text -> say(text, any)).toList();
        return List.of("" + any + all + none, note("" + kept.size()));
    }

    @Query
    static void nothing(QueryCtx ctx) {
        System.out.println("out");
        System.err.println("err");
    }

    @Query
    static void returnsEarly(QueryCtx ctx) {
        if (say("stop", true)) {
            return;
        }
        System.out.println("never");
    }

    @Query
    static String thrownText(QueryCtx ctx) {
        if (!"a".isBlank()) {
            throw new ConvexError("no \"way\"");
        }
        return "never";
    }

    @Query
    static String thrownRecord(QueryCtx ctx) {
        throw new ConvexError(new Reason("X1", true));
    }

    @Query
    static String thrownState(QueryCtx ctx) {
        throw new IllegalStateException("broken " + 1);
    }

    @Query
    static String thrownArgument(QueryCtx ctx) {
        throw new IllegalArgumentException("not " + true);
    }

    @Query
    static String thrownRuntime(QueryCtx ctx) {
        throw new RuntimeException("broken");
    }

    @Query
    static String thrownBare(QueryCtx ctx) {
        if (note("x").isEmpty()) {
            throw new IllegalArgumentException();
        } else if (note("y").isEmpty()) {
            throw new IllegalStateException();
        }
        throw new RuntimeException();
    }

    /** The failure of the first operand hides that of the second. */
    @Query
    static String thrownFirst(QueryCtx ctx) {
        return pair(fail("first"), fail("second"));
    }

    @Query
    static String earlyReturn(QueryCtx ctx) {
        for (String text : List.of("", " ", "found", "later")) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "none";
    }

    @Query
    static List<String> helpers(QueryCtx ctx) {
        return List.of(
                StringsOf.repeated("ab", 3) + StringsOf.SEPARATOR,
                StringsOf.repeated("ab", 0),
                StringsOf.repeated("ab", -1),
                StringsOf.countdown(3, "from "));
    }

    @Query
    static List<Boolean> booleans(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        for (boolean a : List.of(true, false)) {
            for (Boolean b : List.of(true, false)) {
                out.add(a == b);
                out.add(a != b);
                out.add(b.equals(a));
                out.add(a && !b || b && !a);
                out.add(!(a && b));
            }
        }
        return out;
    }

    @Query
    static String optionalInACondition(QueryCtx ctx) {
        Optional<Boolean> maybe = first(List.of(false));
        if (maybe.isPresent() && maybe.get()) {
            return "true";
        }
        return maybe.orElse(true) ? "absent" : "false";
    }

    private static Optional<Boolean> first(List<Boolean> values) {
        return values.stream().findFirst();
    }

    private static boolean say(String text, boolean value) {
        System.out.println(text);
        return value;
    }

    private static String note(String text) {
        System.out.println(text);
        return text;
    }

    private static int number(int value) {
        System.out.println("" + value);
        return value;
    }

    private static String fail(String text) {
        throw new IllegalStateException(text);
    }

    private static String pair(String left, String right) {
        return "(" + left + right + ")";
    }
}
