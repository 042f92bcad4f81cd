package dev.convex4j.processor.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a template must be so that filling it keeps Java's evaluation: once each, in order, and always. */
final class Places {
    private static final Pattern PLACE = Pattern.compile("\\$(?:this|\\d+)");
    private static final Pattern CONDITIONAL = Pattern.compile("&&|\\|\\||\\?\\?|\\?\\.|=>");

    private Places() {}

    /** The places of a template in its order of evaluation, which is the order of its text. */
    static List<String> of(String template) {
        return PLACE.matcher(template).results().map(MatchResult::group).toList();
    }

    static List<String> expected(boolean receiver, int arguments) {
        List<String> places = new ArrayList<>();
        if (receiver) {
            places.add("$this");
        }
        for (int i = 1; i <= arguments; i++) {
            places.add("$" + i);
        }
        return places;
    }

    static boolean mayBeSkipped(String template) {
        return CONDITIONAL.matcher(template).find();
    }
}
