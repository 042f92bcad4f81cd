package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Strings: building, comparing, searching, trimming. */
public final class StringsProgram {
    private static final String OTTER = "\ud83e\udda6";

    private StringsProgram() {}

    @Query
    static List<String> concatenation(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String a = "a";
        boolean no = false;
        int least = -2147483648;
        out.add(a + "b" + a);
        out.add("truth: " + true + ", " + !true + no);
        out.add(a + (a + a) + "");
        out.add("" + 1 + 2);
        out.add(1 + 2 + "");
        out.add("" + (1 + 2) + least + -5);
        out.add(least + least + a);
        String grown = "";
        grown += "x";
        grown += true;
        grown += least;
        grown += 1 + 2;
        out.add(grown);
        out.add("".concat("b").concat(a));
        out.add(a.concat("b").toString());
        return out;
    }

    @Query
    static List<Boolean> equality(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        String a = StringsOf.repeated("caf\u00e9", 1);
        out.add(a.equals("cafe\u0301"));
        out.add(a.equals("caf" + "\u00e9"));
        out.add("".equals(a.trim()));
        out.add(!a.equals("caf\u00e9"));
        out.add(Objects.equals(a, "caf\u00e9"));
        out.add(Objects.equals(a, "CAF\u00c9"));
        return out;
    }

    @Query
    static List<Boolean> searching(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        for (String text : List.of("", "a", "abcabc", "b", OTTER)) {
            out.add(text.isEmpty());
            out.add(text.contains(""));
            out.add(text.contains("bc"));
            out.add(text.contains("."));
            out.add(text.startsWith(""));
            out.add(text.startsWith("ab"));
            out.add(text.endsWith(""));
            out.add(text.endsWith("bc"));
            out.add(text.endsWith("\udda6"));
        }
        return out;
    }

    @Query
    static List<Double> lengths(QueryCtx ctx) {
        List<Double> out = new ArrayList<>();
        for (String text : List.of("", "a", OTTER, "cafe\u0301", "\ud83e")) {
            double length = text.length();
            out.add(length);
        }
        return out;
    }

    @Query
    static List<String> letterCase(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of("MiXed 1", "stra\u00dfe", "\u0130\u0131", "\u039f\u03a3 \u03a3", OTTER)) {
            out.add(text.toLowerCase());
            out.add(text.toUpperCase());
        }
        return out;
    }

    /** Java's blanks and JavaScript's are not the same characters. */
    @Query
    static List<String> trimming(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of(" a ", "\ta\n", "\u00a0a\u00a0", "\u2003a\u2003", "\u0000a\u001f")) {
            out.add("[" + text.trim() + "]");
        }
        for (String text : List.of("\ufeffa", "", "   ", " a b ", " \ud83e ")) {
            out.add("[" + text.trim() + "]");
        }
        return out;
    }

    @Query
    static List<Boolean> blankness(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        for (String text : List.of("", " ", "\t\n\u000b\f\r", "\u00a0", "\u2003")) {
            out.add(text.isBlank());
        }
        for (String text : List.of("\u2007", "\u202f", "\u0000", "\u001c\u001d\u001e\u001f", "\u0085")) {
            out.add(text.isBlank());
        }
        for (String text : List.of("\ufeff", "x", " x ", "\u1680\u205f\u3000", "\u180e")) {
            out.add(text.isBlank());
        }
        for (String text : List.of("\u2028\u2029", "\u200b", "\u2000\u2006\u2008\u200a", "\ud83e", OTTER)) {
            out.add(text.isBlank());
        }
        return out;
    }

    @Query
    static List<List<String>> unusualCharacters(QueryCtx ctx) {
        return List.of(
                List.of(OTTER, "\ud83e", "\"quoted\"", "back\\slash", "'single'"),
                List.of("${not} `a` template", "\u2028\u2029", "line\nbreak", "\b\f\r\t\0", "\0001"),
                List.of("</script>", "*/ // /*", "\u007f\u0080\u00ff", "\\u0041", "$" + "{x}" + "`"),
                List.of("""
                        A text block,
                          indented, "quoted" \
                        and joined.\t
                        """));
    }

    @Query
    static List<String> parts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String text = "a" + OTTER + "z";
        for (int i = 0; i < text.length(); i++) {
            out.add("" + text.charAt(i));
            out.add(text.substring(i));
            out.add(text.substring(0, i));
        }
        out.add(text.substring(text.length()));
        out.add("ab".repeat(3) + "ab".repeat(0));
        out.add(text.indexOf("z") + "," + text.indexOf("y") + "," + text.lastIndexOf("a") + "," + text.indexOf(""));
        out.add("a".compareTo("b") + "," + "b".compareTo("a") + "," + "ab".compareTo("a") + "," + "".compareTo(text));
        out.add("\ud83e".compareTo("\uffff") + "," + "a".compareTo("a"));
        return out;
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        return List.of(
                String.valueOf(true),
                String.valueOf('c'),
                String.valueOf(-5),
                String.valueOf(5L),
                String.valueOf(0.5f),
                String.valueOf(1.0),
                String.valueOf("text"));
    }

    @Query
    static String charAtEnd(QueryCtx ctx) {
        return "" + "abc".charAt(3);
    }

    @Query
    static String charBefore(QueryCtx ctx) {
        return "" + "abc".charAt(-1);
    }

    @Query
    static String substringPastEnd(QueryCtx ctx) {
        return "abc".substring(4);
    }

    @Query
    static String substringBackwards(QueryCtx ctx) {
        return "abc".substring(2, 1);
    }

    @Query
    static String negativeRepeat(QueryCtx ctx) {
        return "abc".repeat(-1);
    }
}
