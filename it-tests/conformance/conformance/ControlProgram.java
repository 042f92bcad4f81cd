package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Statements, and the order in which operands are evaluated. */
public final class ControlProgram {
    private ControlProgram() {}

    /** The data of an error. */
    record Reason(String code, boolean fatal) {}

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
        }
        return out;
    }

    @Query
    static List<String> shortCircuit(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        boolean and = say(log, "1", false) && say(log, "2", true);
        boolean or = say(log, "3", true) || say(log, "4", true);
        boolean both = say(log, "5", true) && (say(log, "6", false) || say(log, "7", true));
        log.add("" + and + or + both);
        return log;
    }

    @Query
    static List<String> leftToRight(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        String joined = note(log, "a") + note(log, "b") + pair(note(log, "c"), note(log, "d"));
        log.add(joined);
        return log;
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
    static String thrownOther(QueryCtx ctx) {
        throw new IllegalStateException("broken");
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

    private static boolean say(List<String> log, String text, boolean value) {
        log.add(text);
        return value;
    }

    private static String note(List<String> log, String text) {
        log.add(text);
        return text;
    }

    private static String pair(String left, String right) {
        return "(" + left + right + ")";
    }
}
