package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Texts behind {@code CharSequence}. */
public final class SequencesProgram {
    private SequencesProgram() {}

    record Titled(CharSequence title, int number) {}

    private static final CharSequence SEPARATOR = ", ";

    private static int length(CharSequence text) {
        return text.length();
    }

    private static CharSequence pick(boolean first) {
        return first ? "abc" : "d";
    }

    private static String shown(CharSequence text) {
        return text + "!" + text.charAt(0) + text.toString().length() + text.subSequence(0, 1) + text.isEmpty();
    }

    private static int digits(CharSequence text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits++;
            }
        }
        return digits + text.chars().map(unit -> unit == '1' ? 10 : 0).sum();
    }

    private static boolean isIn(CharSequence text, String whole) {
        return whole.contains(text) || whole.contentEquals(text) || text.equals("x");
    }

    private static String caught(CharSequence text) {
        try {
            return "" + text.subSequence(1, 9);
        } catch (RuntimeException e) {
            return "thrown";
        }
    }

    @Query
    static List<String> sequences(QueryCtx ctx) {
        List<CharSequence> list = new ArrayList<>();
        list.add("a");
        list.add(pick(false));
        CharSequence held = "held";
        StringBuilder builder = new StringBuilder("b").append(held).append(held, 1, 2);
        return List.of(
                "" + length("abc") + length(held) + length(builder.toString()),
                shown(pick(true)),
                "" + digits("a11b2"),
                "" + isIn("b", "abc") + isIn("x", "abc") + isIn("q", "abc"),
                String.join(SEPARATOR, list),
                list.toString(),
                new Titled("t", 1).title().toString(),
                held instanceof String text ? text.toUpperCase() : "?",
                caught("abc"),
                builder.toString(),
                "abc".subSequence(1, 2).toString(),
                "" + (CharSequence.compare("a", held) < 0) + Objects.equals(held, "held"));
    }
}
