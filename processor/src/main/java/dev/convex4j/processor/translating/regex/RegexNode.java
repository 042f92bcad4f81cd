package dev.convex4j.processor.translating.regex;

import java.util.List;
import java.util.Optional;

/** A regular expression of Java. */
sealed interface RegexNode {
    /** {@code \R}. */
    RegexNode LINE_BREAK = new Group(
            0,
            Optional.empty(),
            new Choice(List.of(
                    new Sequence(List.of(new Literal('\r', false), new Literal('\n', false))),
                    new OneOf(CharClass.of(CharRanges.LINE_ENDS.or(CharRanges.of('\n', '\r'))), false))));

    /** One character, whatever its case where {@code ignoreCase}. */
    record Literal(int code, boolean ignoreCase) implements RegexNode {}

    /** One character of a class. */
    record OneOf(CharClass chars, boolean ignoreCase) implements RegexNode {}

    /** {@code .}, with or without the ends of lines. */
    record Any(boolean lineEnds) implements RegexNode {}

    /** What matches between characters. */
    record Anchor(Place place) implements RegexNode {}

    /** A group; {@code number} is 0 where it is not captured. */
    record Group(int number, Optional<String> name, RegexNode body) implements RegexNode {}

    record Look(boolean ahead, boolean negative, RegexNode body) implements RegexNode {}

    record BackReference(int group) implements RegexNode {}

    record Sequence(List<RegexNode> parts) implements RegexNode {}

    record Choice(List<RegexNode> alternatives) implements RegexNode {}

    /**
     *      * A part that matches several times.
     *      *
     * @param max -1 where there is no limit
     */
    record Repeat(RegexNode body, int min, int max, boolean lazy) implements RegexNode {}

    /** The places that anchors name. */
    enum Place {
        /** {@code ^}, {@code \A}. */
        START,
        /** {@code ^} of any line. */
        LINE_START,
        /** {@code $}, {@code \Z}: the end, also before a last line end. */
        LAST_LINE_END,
        /** {@code $} of any line. */
        LINE_END,
        /** {@code \z}. */
        END,
        WORD_BOUNDARY,
        NO_WORD_BOUNDARY
    }
}
