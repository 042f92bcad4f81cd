package dev.convex4j.processor.translating.jdk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The replacements of {@code replaceAll}, in which groups stand. */
final class Replacements {
    private static final Pattern PART = Pattern.compile("\\\\(?s:(.))|\\$(\\d)|\\$\\{(\\w+)}|(?s:.)");

    private Replacements() {}

    /**
     * The same replacement as JavaScript reads it; empty where Java would throw, or reads a number of two digits.
     *
     * @param pattern the pattern whose groups stand in it
     */
    static Optional<String> inJavaScript(String replacement, String pattern, int flags) {
        Matcher groups = Pattern.compile(pattern, flags).matcher("");
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(replacement);
        boolean afterNumber = false;
        while (part.find()) {
            String plain = part.group(1) == null ? part.group() : part.group(1);
            if (part.group(2) != null) {
                if (Integer.parseInt(part.group(2)) > groups.groupCount()) {
                    return Optional.empty();
                }
                text.append(part.group(2).equals("0") ? "$&" : "$" + part.group(2));
            } else if (part.group(3) != null) {
                if (!pattern.contains("(?<" + part.group(3) + ">")) {
                    return Optional.empty();
                }
                text.append("$<").append(part.group(3)).append('>');
            } else {
                boolean unfinished = part.group(1) == null && (plain.equals("\\") || plain.equals("$"));
                if (unfinished || (afterNumber && Character.isDigit(plain.charAt(0)))) {
                    return Optional.empty();
                }
                text.append(plain.equals("$") ? "$$" : plain);
            }
            afterNumber = part.group(2) != null;
        }
        return Optional.of(text.toString());
    }
}
