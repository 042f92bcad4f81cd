package dev.convex4j.it;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Before JDK 19, {@code Double.toString} and {@code Float.toString} give more digits than needed for some numbers
 * (JDK-4511638), or another last digit. What is translated writes them as JDK 19 does.
 */
final class FloatingTexts {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(?:E-?\\d+)?");
    private static final int FIRST_WITH_SHORTEST = 19;
    private static final int MOST_DIGITS_OF_FLOATS = 9;

    private FloatingTexts() {}

    /** The old JDK's results with the numbers of {@code shortest} where those are the same numbers in fewer digits. */
    static String as(String shortest, String results) {
        if (Runtime.version().feature() >= FIRST_WITH_SHORTEST || shortest.equals(results)) {
            return results;
        }
        List<String> newer = numbers(shortest);
        if (newer.size() != numbers(results).size()) {
            return results;
        }
        int[] next = {0};
        return NUMBER.matcher(results).replaceAll(match -> {
            String other = newer.get(next[0]++);
            return isSameNumber(match.group(), other) ? other : match.group();
        });
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean isSameNumber(String old, String shortest) {
        boolean floats = digits(old) <= MOST_DIGITS_OF_FLOATS
                && Float.compare(Float.parseFloat(old), Float.parseFloat(shortest)) == 0;
        boolean doubles = Double.compare(Double.parseDouble(old), Double.parseDouble(shortest)) == 0;
        return digits(shortest) <= digits(old) && (doubles || floats);
    }

    private static int digits(String number) {
        return number.replaceAll("E.*|\\D", "").length();
    }
}
