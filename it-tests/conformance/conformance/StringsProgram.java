package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Strings: building, comparing, trimming. */
public final class StringsProgram {
    private StringsProgram() {}

    @Query
    static List<String> concatenation(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String a = "a";
        out.add(a + "b" + a);
        out.add("truth: " + true + ", " + !true);
        out.add(a + (a + a) + "");
        String grown = "";
        grown += "x";
        grown += true;
        out.add(grown);
        return out;
    }

    @Query
    static List<Boolean> equality(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        String a = "caf\u00e9";
        out.add(a.equals("cafe\u0301"));
        out.add(a.equals("caf" + "\u00e9"));
        out.add("".equals(a.trim()));
        return out;
    }

    /** Java's blanks and JavaScript's are not the same characters. */
    @Query
    static List<String> trimming(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text :
                List.of(" a ", "\ta\n", "\u00a0a\u00a0", "\u2003a\u2003", "\u0000a\u001f", "\ufeffa", "", "   ")) {
            out.add("[" + text.trim() + "]");
        }
        return out;
    }

    @Query
    static List<Boolean> blankness(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        for (String text : List.of(
                "", " ", "\t\n", "\u00a0", "\u2003", "\u2007", "\u202f", "\u0000", "\u001c", "\u0085", "\ufeff", "x")) {
            out.add(text.isBlank());
        }
        return out;
    }

    @Query
    static List<String> unusualCharacters(QueryCtx ctx) {
        return List.of(
                "\ud83e\udda6",
                "\ud83e",
                "\"quoted\"",
                "back\\slash",
                "${not} `a` template",
                "\u2028\u2029",
                "line\nbreak");
    }
}
