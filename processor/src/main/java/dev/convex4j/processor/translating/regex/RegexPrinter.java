package dev.convex4j.processor.translating.regex;

import dev.convex4j.processor.translating.regex.RegexNode.Place;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a pattern as JavaScript does. */
final class RegexPrinter {
    private static final CharClass LINE = CharClass.of(CharRanges.LINE_ENDS.complement());

    /** Before a last line end, or at the end; never between the two units of one line end. */
    private static final String LAST_LINE_END = "(?=(?:\\r\\n|(?<!\\r)\\n|[\\r\\x85\\u2028\\u2029])?$)";

    private static final String LINE_END = "(?=\\r\\n|(?<!\\r)\\n|[\\r\\x85\\u2028\\u2029]|$)";
    private static final String LINE_START = "(?<=^|[\\n\\x85\\u2028\\u2029]|\\r(?!\\n))(?!$)";

    private static final CharRanges CAPITALS = CharRanges.of('A', 'Z');

    private final boolean ignoreCase;
    private final boolean dotAll;

    /**
     * For a pattern with flags.
     *
     * @param ignoreCase whether a flag says that case is ignored
     * @param dotAll whether a flag says that a dot takes line ends too
     */
    RegexPrinter(boolean ignoreCase, boolean dotAll) {
        this.ignoreCase = ignoreCase;
        this.dotAll = dotAll;
    }

    /** The whole pattern; at its very end, the end of a text may be enough for Java's {@code $}. */
    String whole(RegexNode node) {
        if (node instanceof RegexNode.Choice choice) {
            return choice.alternatives().stream().map(this::whole).collect(Collectors.joining("|"));
        } else if (node instanceof RegexNode.Sequence sequence
                && sequence.parts().size() > 1) {
            int last = sequence.parts().size() - 1;
            boolean plainEnd = sequence.parts().get(last).equals(new RegexNode.Anchor(Place.LAST_LINE_END))
                    && takesLineEnds(sequence.parts().get(last - 1));
            return plainEnd ? sequence(sequence.parts().subList(0, last)) + "$" : print(node);
        }
        return print(node);
    }

    private String print(RegexNode node) {
        if (node instanceof RegexNode.Literal literal) {
            return literal(literal);
        } else if (node instanceof RegexNode.OneOf one) {
            return oneOf(one);
        } else if (node instanceof RegexNode.Any any) {
            return dotAll ? "." : any.lineEnds() ? "[^]" : CharClassPrinter.print(LINE);
        } else if (node instanceof RegexNode.Anchor anchor) {
            return anchor(anchor.place());
        } else if (node instanceof RegexNode.Group group) {
            String start = group.number() == 0
                    ? "(?:"
                    : group.name().map(name -> "(?<" + name + ">").orElse("(");
            return start + print(group.body()) + ")";
        } else if (node instanceof RegexNode.Look look) {
            String start = "(?" + (look.ahead() ? "" : "<") + (look.negative() ? "!" : "=");
            return start + print(look.body()) + ")";
        } else if (node instanceof RegexNode.BackReference reference) {
            return "\\" + reference.group();
        } else if (node instanceof RegexNode.Choice choice) {
            return choice.alternatives().stream().map(this::print).collect(Collectors.joining("|"));
        } else if (node instanceof RegexNode.Repeat repeat) {
            return print(repeat.body()) + quantifier(repeat);
        }
        return sequence(((RegexNode.Sequence) node).parts());
    }

    private String sequence(List<RegexNode> parts) {
        return parts.stream().map(this::print).collect(Collectors.joining());
    }

    /** Whether what follows is never tried before the line end that may come last. */
    private static boolean takesLineEnds(RegexNode node) {
        return node instanceof RegexNode.Repeat repeat
                && !repeat.lazy()
                && repeat.max() == -1
                && repeat.body() instanceof RegexNode.OneOf one
                && one.chars().hasLineEnds();
    }

    private String literal(RegexNode.Literal literal) {
        int code = literal.code();
        CharRanges both = CharRanges.of(code, code).withBothCases();
        boolean twice = literal.ignoreCase() && !ignoreCase && both.ranges().size() > 1;
        return twice ? CharClassPrinter.print(CharClass.of(both)) : CharClassPrinter.literal(code);
    }

    private String oneOf(RegexNode.OneOf one) {
        CharRanges ranges = one.chars().ranges();
        return CharClassPrinter.print(
                ignoreCase && !ranges.equals(CharRanges.WORD) ? CharClass.of(ranges.minus(CAPITALS)) : one.chars());
    }

    private static String anchor(Place place) {
        return switch (place) {
            case START -> "^";
            case END -> "$";
            case LINE_START -> LINE_START;
            case LINE_END -> LINE_END;
            case LAST_LINE_END -> LAST_LINE_END;
            case WORD_BOUNDARY -> "\\b";
            case NO_WORD_BOUNDARY -> "\\B";
        };
    }

    private static String quantifier(RegexNode.Repeat repeat) {
        String text;
        if (repeat.max() == -1) {
            text = repeat.min() == 0 ? "*" : repeat.min() == 1 ? "+" : "{" + repeat.min() + ",}";
        } else if (repeat.min() == repeat.max()) {
            text = "{" + repeat.min() + "}";
        } else {
            text = repeat.min() == 0 && repeat.max() == 1 ? "?" : "{" + repeat.min() + "," + repeat.max() + "}";
        }
        return repeat.lazy() ? text + "?" : text;
    }
}
