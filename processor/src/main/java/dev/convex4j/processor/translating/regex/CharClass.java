package dev.convex4j.processor.translating.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * A class of characters.
 *
 * @param properties JavaScript's escapes of properties, such as <code>\p{L}</code>, for what is in the class beside the ranges
 * @param negated whether it is all other characters that are meant; never without properties
 * @param alsoIn classes that the character must be in too
 */
record CharClass(CharRanges ranges, List<String> properties, boolean negated, List<CharClass> alsoIn) {
    private static final CharRanges SURROGATES = CharRanges.of(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    private static final CharRanges PAIRS = CharRanges.of(Character.MIN_SUPPLEMENTARY_CODE_POINT, CharRanges.LAST);

    static CharClass of(CharRanges ranges) {
        return new CharClass(ranges, List.of(), false, List.of());
    }

    static CharClass property(String escape) {
        return new CharClass(CharRanges.NONE, List.of(escape), false, List.of());
    }

    CharClass negate() {
        return isPlain() ? of(ranges.complement()) : new CharClass(ranges, properties, !negated, List.of());
    }

    /** Whether neither a negation nor an intersection keeps more from being added. */
    boolean isUnion() {
        return !negated && alsoIn.isEmpty();
    }

    CharClass or(CharClass other) {
        List<String> all = new ArrayList<>(properties);
        all.addAll(other.properties);
        return new CharClass(ranges.or(other.ranges), List.copyOf(all), false, List.of());
    }

    CharClass and(CharClass other) {
        if (isPlain() && other.isPlain()) {
            return of(ranges.and(other.ranges));
        }
        List<CharClass> all = new ArrayList<>(alsoIn);
        all.add(other);
        return new CharClass(ranges, properties, negated, List.copyOf(all));
    }

    /** Whether the ranges say all. */
    boolean isPlain() {
        return properties.isEmpty() && alsoIn.isEmpty();
    }

    /** Whether Java reads the character of a pair as one where it looks for this class. */
    boolean readsPairs() {
        return !properties.isEmpty()
                || ranges.meets(PAIRS)
                || ranges.meets(SURROGATES)
                || alsoIn.stream().anyMatch(CharClass::readsPairs);
    }

    /** Whether every character that is a pair is in the class. */
    boolean hasAllPairs() {
        return isPlain() && ranges.hasAll(PAIRS);
    }

    /** Whether every end of a line is in the class. */
    boolean hasLineEnds() {
        return isPlain() && ranges.hasAll(CharRanges.LINE_ENDS);
    }
}
