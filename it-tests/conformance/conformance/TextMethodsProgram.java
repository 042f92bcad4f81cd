package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** The everyday methods of {@code String}. */
public final class TextMethodsProgram {
    private static final String OTTER = "\ud83e\udda6";

    private TextMethodsProgram() {}

    private static List<String> texts() {
        return List.of(
                "",
                " ",
                "a",
                "abcabc",
                "aAbB",
                "  a b\t\n",
                "\u00a0x\u00a0",
                "\u2003x\u3000",
                "\u0000x\u001f",
                "$1$&",
                "stra\u00dfe",
                "\u0130\u0131",
                OTTER + "a" + OTTER,
                "\udda6\ud83e",
                "\ufeffx\ufeff");
    }

    @Query
    static List<String> stripping(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : texts()) {
            out.add("[" + text.strip() + "][" + text.stripLeading() + "][" + text.stripTrailing() + "]");
        }
        return out;
    }

    @Query
    static List<List<String>> lines(QueryCtx ctx) {
        List<List<String>> out = new ArrayList<>();
        for (String text : List.of("", "a", "a\n", "a\nb", "\n", "\n\n", "a\r\nb\rc\n\rd", "\r\n", "a\u0085\u2028b")) {
            out.add(text.lines().toList());
        }
        out.add("b\na".lines().map(line -> line + "!").toList());
        return out;
    }

    @Query
    static List<String> replacing(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : texts()) {
            out.add(text.replace('a', 'b')
                    + text.replace('$', '&')
                    + text.replace('a', '$')
                    + text.replace('\udda6', 'o'));
            out.add(text.replace("a", "bb") + text.replace("", "-") + text.replace("a", "") + text.replace("$", "$$"));
            for (String part : List.of("", "a", "$&", "$1", "$`", "ab", "\ud83e")) {
                out.add(text.replace("a", part) + "|" + text.replace(part, "_") + "|" + text.replace(part, part));
            }
        }
        return out;
    }

    @Query
    static List<String> searching(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : texts()) {
            char last = text.isEmpty() ? 'z' : text.charAt(text.length() - 1);
            Character boxed = last;
            out.add(text.indexOf('a') + " " + text.lastIndexOf('a') + " " + text.indexOf(last) + " "
                    + text.lastIndexOf(last) + " " + text.indexOf(boxed) + " " + text.indexOf(0x1F9A6) + " "
                    + text.indexOf(97));
            for (int from : List.of(-2147483648, -1, 0, 1, 2, 3, 6, 2147483647)) {
                out.add(text.indexOf('a', from) + " " + text.lastIndexOf('a', from) + " " + text.indexOf("a", from)
                        + " "
                        + text.lastIndexOf("a", from) + " " + text.indexOf("", from) + " "
                        + text.lastIndexOf("", from) + " " + text.indexOf(OTTER, from) + " "
                        + text.startsWith("a", from) + " " + text.startsWith("", from) + " "
                        + text.startsWith(text, from));
            }
        }
        return out;
    }

    @Query
    static List<String> ignoringCase(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<String> texts = new ArrayList<>(texts());
        texts.addAll(List.of(
                "A",
                "ABCabc",
                "STRASSE",
                "STRA\u1e9eE",
                "i",
                "I",
                "k",
                "\u212a",
                "\u017f",
                "s",
                "\u1f80",
                "\u1f88",
                "\u1fb3",
                "\u1fbc",
                "\u10d0",
                "\u1c90",
                "\ud801\udc00",
                "\ud801\udc28",
                "\ud801",
                "\ud801z",
                "\ud801\udc28z",
                "\uffff",
                "\u03c3\u03c2\u03a3"));
        for (String a : texts) {
            for (String b : texts) {
                out.add(a.equalsIgnoreCase(b) + " " + a.compareToIgnoreCase(b) + " "
                        + String.CASE_INSENSITIVE_ORDER.compare(a, b) + " " + a.contentEquals(b) + " "
                        + a.regionMatches(true, 0, b, 0, 1) + " " + a.regionMatches(false, 0, b, 0, 1));
            }
        }
        Comparator<String> order = String.CASE_INSENSITIVE_ORDER;
        out.add(order.compare("b", "A") + "");
        String none = null;
        out.add("" + "a".equalsIgnoreCase(none));
        return out;
    }

    @Query
    static List<String> regions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i : List.of(-1, 0, 1, 3, 4, 2147483647)) {
            for (int j : List.of(-1, 0, 2, 3, 2147483647)) {
                for (int length : List.of(-5, 0, 1, 2, 3, 2147483647)) {
                    out.add(i + " " + j + " " + length + " " + "xabc".regionMatches(i, "abc", j, length) + " "
                            + "xABc".regionMatches(true, i, "abc", j, length) + " "
                            + "xABc".regionMatches(false, i, "abc", j, length));
                }
            }
        }
        return out;
    }

    @Query
    static List<String> joining(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String separator = "-";
        String[] array = {"x", "y"};
        String none = null;
        out.add(String.join(", "));
        out.add(String.join(", ", "a"));
        out.add(String.join(", ", "a", "b", "c"));
        out.add(String.join(separator, array));
        out.add(String.join("", texts()));
        out.add(String.join(separator, new ArrayList<>(List.of("1", "2"))));
        out.add(String.join(noted("|", out), noted("a", out), noted("b", out)));
        out.add(String.join("/", "a", none, "b"));
        return out;
    }

    private static String noted(String text, List<String> notes) {
        notes.add("noted " + text);
        return text;
    }

    @Query
    static List<String> characters(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : texts()) {
            String codes = "";
            for (int i = 0; i < text.length(); i++) {
                codes += text.codePointAt(i) + " ";
            }
            out.add(codes + text.codePointCount(0, text.length()));
            out.add(text.toLowerCase(Locale.ROOT) + text.toUpperCase(Locale.ENGLISH) + text.toLowerCase(Locale.US));
            out.add(new String(text) + new String());
        }
        out.add("" + OTTER.codePointCount(1, 2) + OTTER.codePointCount(0, 1) + OTTER.codePointCount(0, 2));
        return out;
    }

    @Query
    static int codePointOutside(QueryCtx ctx) {
        return "abc".codePointAt(3);
    }

    @Query
    static int countOutside(QueryCtx ctx) {
        return "abc".codePointCount(2, 1);
    }

    private static String joined(StringJoiner joiner, List<String> texts) {
        for (String text : texts) {
            joiner.add(text).add("!");
        }
        return joiner.toString() + joiner.length();
    }

    @Query
    static List<String> joiners(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (List<String> texts : List.of(List.<String>of(), List.of(""), List.of("a", "b"))) {
            out.add(joined(new StringJoiner(", "), texts));
            out.add(joined(new StringJoiner("-", "[", "]"), texts));
            out.add(joined(new StringJoiner("-", "[", "]").setEmptyValue("none"), texts));
        }
        StringJoiner kept = new StringJoiner("");
        kept.setEmptyValue("nothing");
        out.add(kept.toString() + kept.length());
        String none = null;
        kept.add(none);
        out.add(kept.toString() + kept.length());
        return out;
    }

    @Query
    static List<String> codePoints(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : texts()) {
            out.add("" + text.codePoints().boxed().toList() + text.codePoints().count());
        }
        out.add("" + Boolean.valueOf("TRUE") + Boolean.valueOf("yes") + Boolean.valueOf(" true"));
        return out;
    }

    @Query
    static List<String> normalized(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of("", "Crème Brûlée", "Ångström", "e\u0301", "ﬁ①", "\uAC00", "\uD800x")) {
            out.add(Normalizer.normalize(text, Normalizer.Form.NFC));
            out.add(Normalizer.normalize(text, Normalizer.Form.NFD));
            out.add(Normalizer.normalize(text, Normalizer.Form.NFKC));
            out.add(Normalizer.normalize(text, Normalizer.Form.NFKD));
            out.add(Normalizer.normalize(text, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase());
        }
        return out;
    }
}
