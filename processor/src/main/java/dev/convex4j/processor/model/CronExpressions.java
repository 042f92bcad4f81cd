package dev.convex4j.processor.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expressions of five fields, as the program cron reads them. */
public final class CronExpressions {
    /** A value or a range, with a step where it has one. */
    private static final Pattern ITEM =
            Pattern.compile("(?:\\*|(?<first>[0-9A-Z]+)(?:-(?<last>[0-9A-Z]+))?)(?:/(?<step>[1-9]\\d?))?");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    /** A field's least and greatest number, and the names that stand for numbers. */
    private record Range(int least, int greatest, Map<String, Integer> names) {}

    private static final List<Range> FIELDS = List.of(
            new Range(0, 59, Map.of()),
            new Range(0, 23, Map.of()),
            new Range(1, 31, Map.of()),
            new Range(
                    1,
                    12,
                    Map.ofEntries(
                            Map.entry("JAN", 1),
                            Map.entry("FEB", 2),
                            Map.entry("MAR", 3),
                            Map.entry("APR", 4),
                            Map.entry("MAY", 5),
                            Map.entry("JUN", 6),
                            Map.entry("JUL", 7),
                            Map.entry("AUG", 8),
                            Map.entry("SEP", 9),
                            Map.entry("OCT", 10),
                            Map.entry("NOV", 11),
                            Map.entry("DEC", 12))),
            new Range(0, 7, Map.of("SUN", 0, "MON", 1, "TUE", 2, "WED", 3, "THU", 4, "FRI", 5, "SAT", 6)));

    private CronExpressions() {}

    /** Whether Convex takes an expression. */
    public static boolean isValid(String text) {
        List<String> fields = List.of(text.split(" ", -1));
        if (fields.size() != FIELDS.size()) {
            return false;
        }
        for (int i = 0; i < fields.size(); i++) {
            Range range = FIELDS.get(i);
            if (!List.of(fields.get(i).split(",", -1)).stream().allMatch(item -> isItem(item, range))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isItem(String item, Range range) {
        Matcher matcher = ITEM.matcher(item);
        if (!matcher.matches()) {
            return false;
        }
        String first = matcher.group("first");
        String last = matcher.group("last");
        return first == null
                || (number(first, range) >= 0 && (last == null || number(last, range) >= number(first, range)));
    }

    /** -1 for what is out of range. */
    private static int number(String text, Range range) {
        if (!NUMBER.matcher(text).matches()) {
            return range.names().getOrDefault(text, -1);
        }
        int number = Integer.parseInt(text);
        return number >= range.least() && number <= range.greatest() ? number : -1;
    }
}
