package dev.convex4j.processor.translating.regex;

import dev.convex4j.processor.translating.regex.CharRanges.Range;
import java.util.List;

/** Writes classes and characters as JavaScript does. */
final class CharClassPrinter {
    private static final String OUTSIDE = "^$\\.*+?()[]{}|/";

    private CharClassPrinter() {}

    static String print(CharClass chars) {
        StringBuilder text = new StringBuilder();
        chars.alsoIn().forEach(other -> text.append("(?=").append(print(other)).append(')'));
        text.append(alone(chars));
        return chars.alsoIn().isEmpty() ? text.toString() : "(?:" + text + ")";
    }

    private static String alone(CharClass chars) {
        CharRanges ranges = chars.ranges();
        boolean negated = chars.negated();
        if (chars.properties().isEmpty() && ranges.has(CharRanges.LAST)) {
            ranges = ranges.complement();
            negated = true;
        }
        if (chars.properties().isEmpty()) {
            if (ranges.equals(CharRanges.DIGITS)) {
                return negated ? "\\D" : "\\d";
            } else if (ranges.equals(CharRanges.WORD)) {
                return negated ? "\\W" : "\\w";
            } else if (!negated && isOne(ranges)) {
                return literal(ranges.ranges().get(0).first());
            }
        } else if (chars.properties().size() == 1 && ranges.equals(CharRanges.NONE) && !negated) {
            return chars.properties().get(0);
        }
        return (negated ? "[^" : "[") + members(ranges) + String.join("", chars.properties()) + "]";
    }

    private static boolean isOne(CharRanges ranges) {
        return ranges.ranges().size() == 1
                && ranges.ranges().get(0).first() == ranges.ranges().get(0).last();
    }

    /** A hyphen stands first, where it means itself. */
    private static String members(CharRanges all) {
        CharRanges hyphen = CharRanges.of('-', '-');
        boolean hasHyphen = all.has('-') && !inside(all, '-');
        CharRanges ranges = hasHyphen ? all.minus(hyphen) : all;
        StringBuilder text = new StringBuilder(hasHyphen ? "-" : "");
        String rest = "";
        if (ranges.hasAll(CharRanges.WORD)) {
            ranges = ranges.minus(CharRanges.WORD);
            rest = "\\w";
        } else if (ranges.ranges().contains(new Range('0', '9'))) {
            ranges = ranges.minus(CharRanges.DIGITS);
            rest = "\\d";
        }
        for (Range range : ranges.ranges()) {
            text.append(range(range));
        }
        text.append(rest);
        return text.length() > 0 && text.charAt(0) == '^' ? "\\" + text : text.toString();
    }

    private static boolean inside(CharRanges ranges, int code) {
        return ranges.ranges().stream().anyMatch(range -> range.first() < code && code < range.last());
    }

    private static String range(Range range) {
        if (range.last() - range.first() < 2) {
            return range.first() == range.last() ? member(range.first()) : member(range.first()) + member(range.last());
        }
        return member(range.first()) + "-" + member(range.last());
    }

    private static String member(int code) {
        return code == '\\' || code == ']' ? "\\" + (char) code : plain(code);
    }

    /** A character outside of a class. */
    static String literal(int code) {
        return OUTSIDE.indexOf(code) >= 0 ? "\\" + (char) code : plain(code);
    }

    private static String plain(int code) {
        String known = List.of("\\t", "\\n", "\\v", "\\f", "\\r").get(Math.min(Math.max(code - '\t', 0), 4));
        if (code >= '\t' && code <= '\r') {
            return known;
        } else if ((code >= ' ' && code < 0x7f) || Character.isLetter(code)) {
            return Character.toString(code);
        } else if (code < 0x100) {
            return String.format("\\x%02x", code);
        }
        return code > Character.MAX_VALUE ? String.format("\\u{%x}", code) : String.format("\\u%04x", code);
    }
}
