package dev.convex4j.processor.translating.regex;

import dev.convex4j.processor.translating.regex.RegexNode.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression of Java whose matches JavaScript finds too. */
public final class JavaRegex {
    private final RegexNode node;

    private JavaRegex(RegexNode node) {
        this.node = node;
    }

    /** What stands between the slashes, and what stands after them. */
    public record JavaScript(String pattern, String flags) {}

    /**
     * Reads a pattern.
     *
     * @param flags those of {@code Pattern.compile}
     * @throws RegexRefusal if JavaScript can't express it, or Java doesn't accept it
     */
    public static JavaRegex of(String pattern, int flags) throws RegexRefusal {
        try {
            Pattern.compile(pattern, flags);
        } catch (PatternSyntaxException e) {
            throw new RegexRefusal("a pattern that Java refuses: " + e.getDescription(), "correct it");
        }
        RegexNode node = RegexParser.parse(pattern, flags);
        RegexChecks.require(node);
        return new JavaRegex(node);
    }

    /** The text that the pattern is, if it has no special character. */
    public Optional<String> text() {
        if (!(node instanceof RegexNode.Sequence sequence) || sequence.parts().isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (RegexNode part : sequence.parts()) {
            if (!(part instanceof RegexNode.Literal literal) || literal.ignoreCase()) {
                return Optional.empty();
            }
            text.appendCodePoint(literal.code());
        }
        return Optional.of(text.toString());
    }

    public boolean mayBeEmpty() {
        return RegexChecks.mayBeEmpty(node);
    }

    public boolean hasGroups() {
        return RegexChecks.hasGroups(node);
    }

    /** For looking at any place of a text. */
    public JavaScript anywhere() throws RegexRefusal {
        if (RegexChecks.mayMatchInsidePair(node)) {
            throw new RegexRefusal(
                    "a pattern that may match nothing at all, or looks around before it starts",
                    "match at least one character, such as with `+` for `*`, or start it with `^`");
        }
        String pattern = printed(node);
        return new JavaScript(pattern.isEmpty() ? "(?:)" : pattern, flags(false));
    }

    /** For looking whether a whole text matches. */
    public JavaScript whole() {
        RegexNode inner = node;
        if (node instanceof RegexNode.Sequence sequence) {
            List<RegexNode> parts = sequence.parts();
            int from = !parts.isEmpty() && parts.get(0).equals(new RegexNode.Anchor(Place.START)) ? 1 : 0;
            int to = parts.size() > from && isEnd(parts.get(parts.size() - 1)) ? parts.size() - 1 : parts.size();
            inner = new RegexNode.Sequence(parts.subList(from, to));
        }
        String pattern = printed(inner);
        return new JavaScript(
                inner instanceof RegexNode.Choice ? "^(?:" + pattern + ")$" : "^" + pattern + "$", flags(true));
    }

    private static boolean isEnd(RegexNode part) {
        return part.equals(new RegexNode.Anchor(Place.LAST_LINE_END)) || part.equals(new RegexNode.Anchor(Place.END));
    }

    private String printed(RegexNode part) {
        return new RegexPrinter(ignoresCase(), isDotAll()).whole(part);
    }

    private boolean isDotAll() {
        return RegexChecks.has(node, new RegexNode.Any(true)) && !RegexChecks.has(node, new RegexNode.Any(false));
    }

    /** Whether the flag of JavaScript that ignores case says what Java's says. */
    private boolean ignoresCase() {
        return !RegexChecks.readsPairs(node) && CaseFlag.fits(node);
    }

    /**
     * With the flag for Unicode, JavaScript reads pairs as one character, as Java does where the pattern may match one.
     * Where it can't, the flag still keeps mistakes from being overlooked, unless it would change what matches.
     */
    private String flags(boolean wholeText) {
        String flag = ignoresCase() ? "i" : "";
        boolean unicode = RegexChecks.readsPairs(node) || (flag.isEmpty() && (wholeText || !mayBeEmpty()));
        return flag + (isDotAll() ? "s" : "") + (unicode ? "u" : "");
    }
}
