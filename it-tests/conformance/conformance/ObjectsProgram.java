package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The methods of {@code Objects}. */
public final class ObjectsProgram {
    private ObjectsProgram() {}

    private static String find(boolean found) {
        return found ? "found" : null;
    }

    private static Integer number(boolean found) {
        return found ? 5 : null;
    }

    @Query
    static List<String> values(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (boolean found : List.of(true, false)) {
            String text = find(found);
            Integer number = number(found);
            out.add(Objects.toString(text) + Objects.toString(number) + Objects.toString(5.0) + Objects.toString('c'));
            out.add(Objects.toString(text, "none") + Objects.toString(number, "no number"));
            out.add(Objects.isNull(text) + " " + Objects.nonNull(text) + " " + Objects.isNull(find(found)) + " "
                    + Objects.nonNull(number));
            out.add(Objects.requireNonNullElse(text, "other")
                    + Objects.requireNonNullElse(find(found), find(true))
                    + Objects.requireNonNullElse(number, 7)
                    + Objects.requireNonNullElseGet(text, () -> "made"));
        }
        out.add(Objects.requireNonNull(find(true)).length()
                + Objects.requireNonNull(find(true), "message")
                + Objects.requireNonNull(find(true), () -> "made")
                + Objects.requireNonNull(number(true), "n"));
        out.add("" + Objects.checkIndex(0, 1) + Objects.checkIndex(4, 5));
        Objects.requireNonNull(ctx);
        Objects.requireNonNull(find(true), "statement");
        return out;
    }

    private static String told(String text, List<String> out) {
        out.add("told " + text);
        return text;
    }

    /** The other value of what is never {@code null}: what it does is done, what it would give is never asked for. */
    @Query
    static List<String> neverNull(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String text = "text" + out.size();
        out.add(Objects.requireNonNullElse(text, "other") + Objects.requireNonNullElse("literal", text));
        out.add(Objects.requireNonNullElse(text, told("other", out)));
        out.add(Objects.requireNonNullElse(told("first", out), told("second", out)));
        out.add(Objects.requireNonNullElseGet(text, () -> told("never", out)));
        out.add(Objects.requireNonNullElseGet(told("given", out), () -> "never"));
        return out;
    }

    @Query
    static String required(QueryCtx ctx) {
        return Objects.requireNonNull(find(false));
    }

    @Query
    static String requiredWithMessage(QueryCtx ctx) {
        return Objects.requireNonNull(find(false), "message");
    }

    @Query
    static String requiredWithSupplier(QueryCtx ctx) {
        return Objects.requireNonNull(find(false), () -> "message");
    }

    @Query
    static String otherIsNullToo(QueryCtx ctx) {
        return Objects.requireNonNullElse(find(false), find(false));
    }

    @Query
    static int beyond(QueryCtx ctx) {
        return Objects.checkIndex(5, 5);
    }
}
