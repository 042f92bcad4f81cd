package dev.convex4j.processor.translating.regex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A set of characters: ranges of codes in order, apart from each other. */
record CharRanges(List<Range> ranges) {
    static final int LAST = Character.MAX_CODE_POINT;
    static final CharRanges ALL = of(0, LAST);
    static final CharRanges NONE = new CharRanges(List.of());
    static final CharRanges DIGITS = of('0', '9');
    static final CharRanges WORD = DIGITS.or(of('A', 'Z')).or(of('a', 'z')).or(of('_', '_'));
    static final CharRanges SPACE = of('\t', '\r').or(of(' ', ' '));
    static final CharRanges LINE_ENDS =
            of('\n', '\n').or(of('\r', '\r')).or(of(0x85, 0x85)).or(of(0x2028, 0x2029));

    /** From one code to another one, both included. */
    record Range(int first, int last) {}

    static CharRanges of(int first, int last) {
        return new CharRanges(List.of(new Range(first, last)));
    }

    CharRanges or(CharRanges other) {
        List<Range> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        all.sort(Comparator.comparingInt(Range::first));
        List<Range> merged = new ArrayList<>();
        for (Range range : all) {
            Range before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before != null && range.first <= before.last + 1) {
                merged.set(merged.size() - 1, new Range(before.first, Math.max(before.last, range.last)));
            } else {
                merged.add(range);
            }
        }
        return new CharRanges(List.copyOf(merged));
    }

    CharRanges complement() {
        List<Range> gaps = new ArrayList<>();
        int next = 0;
        for (Range range : ranges) {
            if (range.first > next) {
                gaps.add(new Range(next, range.first - 1));
            }
            next = range.last + 1;
        }
        if (next <= LAST) {
            gaps.add(new Range(next, LAST));
        }
        return new CharRanges(List.copyOf(gaps));
    }

    CharRanges and(CharRanges other) {
        return complement().or(other.complement()).complement();
    }

    CharRanges minus(CharRanges other) {
        return and(other.complement());
    }

    boolean hasAll(CharRanges other) {
        return or(other).equals(this);
    }

    boolean has(int code) {
        return hasAll(of(code, code));
    }

    boolean meets(CharRanges other) {
        return !and(other).ranges.isEmpty();
    }

    /** With both cases of each letter of ASCII. */
    CharRanges withBothCases() {
        CharRanges both = this;
        for (int small = 'a'; small <= 'z'; small++) {
            int capital = small - 'a' + 'A';
            if (has(small) || has(capital)) {
                both = both.or(of(small, small)).or(of(capital, capital));
            }
        }
        return both;
    }
}
