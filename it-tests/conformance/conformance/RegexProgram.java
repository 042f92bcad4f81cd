package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Regular expressions. */
public final class RegexProgram {
    private static final String OTTER = "\ud83e\udda6";
    private static final Pattern PAIR = Pattern.compile("(?<key>\\w+)=([^;]*)(!)?");
    private static final Pattern LOUD = Pattern.compile("otter+", Pattern.CASE_INSENSITIVE);

    private RegexProgram() {}

    private static List<String> texts() {
        return List.of(
                "",
                " ",
                "a",
                "a,b,,c,,",
                ",a",
                ",,",
                "a|b|",
                "a1b22",
                "key=value;x=1!;y=",
                "Otter OTTERRR otte",
                "line\nnext\r\nlast\n",
                "end\u0085",
                "\u00a0\u2003x y\t z",
                OTTER + "a" + OTTER,
                "stra\u00dfe \u00e9\u00c9",
                "2024-01-31",
                "$1 \\ {name}");
    }

    @Query
    static List<String> whole(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : texts()) {
            out.add(text.matches("\\w+") + " " + text.matches("^\\d{4}-\\d\\d-\\d\\d$") + " " + text.matches(".*") + " "
                    + text.matches("(?s).*") + " " + text.matches("a|.*b.*") + " " + text.matches("") + " "
                    + Pattern.matches("[\\p{L}\\s]+", text) + " " + text.matches("(?i).*otter.*"));
        }
        return out;
    }

    @Query
    static List<String> replacing(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : texts()) {
            out.add(text.replaceAll("\\s+", "_") + "|" + text.replaceAll("[^a-z0-9]+", "-") + "|"
                    + text.replaceAll("x*", "-") + "|" + text.replaceAll("(\\w)(\\w)", "$2$1") + "|"
                    + text.replaceAll("(?<first>\\w)", "<${first}>") + "|" + text.replaceAll("^-|-$", ""));
            out.add(text.replaceFirst("a", "\\$0\\\\") + "|" + text.replaceFirst("\\w+", "[$0]") + "|"
                    + text.replaceAll("\\s$", "") + "|" + text.replaceAll("(?m)^", "> ") + "|"
                    + text.replaceAll("(?m)$", "<") + "|" + text.replaceAll("(a)|b", "[$1]"));
            for (String replacement : List.of("", "x", "<$0>", "\\$", "$1$2", "${key}")) {
                boolean named = replacement.contains("{");
                out.add(
                        named
                                ? ""
                                : text.replaceAll("(\\w)(=)?", replacement.replace("$2", "$02"))
                                        + text.replaceFirst("(\\w)(=)?", replacement));
                out.add(PAIR.matcher(text).replaceAll(replacement)
                        + PAIR.matcher(text).replaceFirst(replacement));
            }
            out.add(text.replaceAll("[ab]", Matcher.quoteReplacement("$1\\")));
        }
        return out;
    }

    @Query
    static List<String> splitting(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String comma = ",";
        for (String text : texts()) {
            out.add(joined(text.split(","))
                    + joined(text.split("\\|"))
                    + joined(text.split(""))
                    + joined(text.split("a")));
            out.add(joined(text.split("\\s+")) + joined(text.split("(,)")) + joined(text.split("(?=\\d)")));
            out.add(joined(text.split(",", -1)) + joined(text.split("", -1)) + joined(text.split("[,|]", -1)));
            out.add(joined(text.split(Pattern.quote(comma))) + joined(text.split(Pattern.quote("|"), -1)));
            for (int limit = -1; limit < 5; limit++) {
                out.add(joined(text.split(",", limit))
                        + joined(text.split("x*", limit))
                        + joined(PAIR.split(text, limit)));
            }
            out.add(joined(PAIR.split(text)));
        }
        return out;
    }

    private static String joined(String[] parts) {
        return parts.length + "[" + String.join("/", parts) + "]";
    }

    @Query
    static List<String> finding(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : texts()) {
            out.add(LOUD.matcher(text).find() + " " + PAIR.matcher(text).matches() + " "
                    + PAIR.matcher(text).lookingAt());
            Matcher matcher = PAIR.matcher(text);
            while (matcher.find()) {
                out.add(matcher.group()
                        + matcher.group(1)
                        + matcher.group("key")
                        + matcher.group(2)
                        + matcher.group(3)
                        + matcher.start()
                        + matcher.end()
                        + matcher.start(2)
                        + matcher.end(2)
                        + matcher.start("key")
                        + matcher.end("key")
                        + matcher.start(3)
                        + matcher.groupCount());
            }
            matcher.reset();
            out.add("" + matcher.find() + matcher.find(0) + matcher.reset("a=b").matches() + matcher.group(2));
        }
        return out;
    }

    @Query
    static List<String> functions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : texts()) {
            out.add(PAIR.matcher(text).replaceAll(match -> match.group(1) + match.start() + match.end(1) + "\\$"));
            out.add(LOUD.matcher(text).replaceFirst(match -> "<" + match.group() + match.groupCount() + ">"));
            out.addAll(
                    LOUD.matcher(text).results().map(match -> describe(match)).toList());
        }
        return out;
    }

    private static String describe(MatchResult match) {
        return match.group()
                + match.group(0)
                + match.start()
                + match.end()
                + match.start(0)
                + match.end(0)
                + match.groupCount();
    }

    @Query
    static List<Boolean> flags(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        for (String text : texts()) {
            out.add(Pattern.compile("^last.$", Pattern.MULTILINE | Pattern.DOTALL)
                    .matcher(text)
                    .find());
            out.add(Pattern.compile("next.last", Pattern.DOTALL).matcher(text).find());
            out.add(Pattern.compile("[k-s\u00c9]", Pattern.CASE_INSENSITIVE)
                    .matcher(text)
                    .find());
        }
        return out;
    }

    @Query
    static String beforeFirst(QueryCtx ctx) {
        return PAIR.matcher("a=b").group();
    }

    @Query
    static String noSuchGroup(QueryCtx ctx) {
        Matcher matcher = PAIR.matcher("a=b");
        return matcher.find() ? "" + matcher.group(4) : "";
    }

    @Query
    static String beyond(QueryCtx ctx) {
        return "" + PAIR.matcher("a=b").find(9);
    }

    @Query
    static String noGroupToPutIn(QueryCtx ctx) {
        return PAIR.matcher("a=b").replaceAll("$4");
    }
}
