package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;

/** {@code null} in variables, parameters and results of the user's own. */
public final class NullsProgram {
    private NullsProgram() {}

    @Query
    static String variables(QueryCtx ctx) {
        String name = null;
        String text = "before " + name;
        if (text.length() > 3) {
            name = "Ann";
        }
        return text + ", after " + name + (name == null) + (null != name);
    }

    @Query
    static String tests(QueryCtx ctx) {
        return lengthOf("abc") + "," + lengthOf(null) + "," + lengthOfOther(null) + "," + lengthOfOther("xy");
    }

    private static int lengthOf(String text) {
        return text == null ? -1 : text.length();
    }

    private static int lengthOfOther(String text) {
        if (text == null) {
            return 0;
        }
        return text.length();
    }

    @Query
    static String results(QueryCtx ctx) {
        String found = find(List.of("a", "bb", "ccc"), 2);
        String missing = find(List.of("a"), 5);
        return found + " " + missing + " " + (missing == null ? "none" : missing.trim());
    }

    private static String find(List<String> texts, int length) {
        for (String text : texts) {
            if (text.length() == length) {
                return text;
            }
        }
        return null;
    }

    @Query
    static int member(QueryCtx ctx) {
        return find(List.of("a"), 5).length();
    }

    @Query
    static int unboxing(QueryCtx ctx) {
        Integer number = null;
        if (lengthOf("") > 0) {
            number = 1;
        }
        return number + 1;
    }

    @Query
    static String whileThere(QueryCtx ctx) {
        String text = "abc";
        String seen = "";
        while (text != null) {
            seen = seen + text.length();
            text = shorter(text);
        }
        return seen;
    }

    private static String shorter(String text) {
        return text.length() == 1 ? null : text.length() == 3 ? "ab" : "a";
    }
}
