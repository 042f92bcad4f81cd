package dev.convex4j.processor.translating.regex;

import java.util.List;

/** Whether all of a pattern ignores the case of letters of ASCII, and has no others that have one. */
final class CaseFlag {
    private CaseFlag() {}

    static boolean fits(RegexNode node) {
        return hasLetters(node) && onlyIgnoring(node);
    }

    private static boolean hasLetters(RegexNode node) {
        return (node instanceof RegexNode.Literal literal && literal.ignoreCase() && isLetter(literal.code()))
                || (node instanceof RegexNode.OneOf one && one.ignoreCase())
                || RegexChecks.children(node).stream().anyMatch(CaseFlag::hasLetters);
    }

    private static boolean isLetter(int code) {
        return code < 0x80 && Character.isLetter(code);
    }

    private static boolean onlyIgnoring(RegexNode node) {
        if (node instanceof RegexNode.Literal literal) {
            return isLetter(literal.code()) ? literal.ignoreCase() : !hasCase(literal.code());
        } else if (node instanceof RegexNode.OneOf one) {
            CharClass chars = one.chars();
            CharRanges both = chars.ranges().withBothCases();
            return chars.isPlain()
                    && both.equals(chars.ranges())
                    && chars.ranges().ranges().stream().allMatch(range -> range.last() < 0x80);
        }
        List<RegexNode> children = RegexChecks.children(node);
        return !(node instanceof RegexNode.BackReference) && children.stream().allMatch(CaseFlag::onlyIgnoring);
    }

    private static boolean hasCase(int code) {
        String text = Character.toString(code);
        return !text.toLowerCase(java.util.Locale.ROOT).equals(text)
                || !text.toUpperCase(java.util.Locale.ROOT).equals(text);
    }
}
