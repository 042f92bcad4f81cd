package dev.convex4j.processor.translating.regex;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what JavaScript reads like Java but matches in another way. */
final class RegexChecks {
    private static final RegexNode NO_WORD_BOUNDARY = new RegexNode.Anchor(RegexNode.Place.NO_WORD_BOUNDARY);

    private RegexChecks() {}

    /** Half of a pair matches by itself in Java only where the text has it by itself. */
    static void requireCharacter(int code) throws RegexRefusal {
        if (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
            throw new RegexRefusal("half of a surrogate pair in a pattern", "write both halves");
        }
    }

    static void require(RegexNode node) throws RegexRefusal {
        check(node, new HashSet<>());
    }

    /** @param matched the groups that have surely matched before the node; the node's own are added */
    private static void check(RegexNode node, Set<Integer> matched) throws RegexRefusal {
        if (node instanceof RegexNode.Sequence sequence) {
            for (RegexNode part : sequence.parts()) {
                check(part, matched);
            }
        } else if (node instanceof RegexNode.Choice choice) {
            for (RegexNode alternative : choice.alternatives()) {
                check(alternative, new HashSet<>(matched));
            }
        } else if (node instanceof RegexNode.Group group) {
            check(group.body(), matched);
            if (group.number() > 0) {
                matched.add(group.number());
            }
        } else if (node instanceof RegexNode.Look look) {
            look(look, matched);
        } else if (node instanceof RegexNode.BackReference reference && !matched.contains(reference.group())) {
            throw new RegexRefusal("a reference to a group that may not have matched", "compare the groups in Java");
        } else if (node instanceof RegexNode.Repeat repeat) {
            repeat(repeat, matched);
        }
    }

    private static void look(RegexNode.Look look, Set<Integer> matched) throws RegexRefusal {
        if (hasGroups(look.body())) {
            throw new RegexRefusal("a group in a look", "make it a `(?:..)`");
        } else if (!look.ahead() && hasVariableLength(look.body())) {
            throw new RegexRefusal("a look behind of variable length", "write it with a fixed number of characters");
        } else if (!look.ahead() && readsPairs(look.body()) && !isOneOfAllPairs(look.body())) {
            throw new RegexRefusal(
                    "a look behind at a character that may be a surrogate pair",
                    "look at a class of characters such as `[a-z0-9]`");
        }
        check(look.body(), matched);
    }

    /** Whether a body is one character, and half of any pair would do as well as the pair. */
    private static boolean isOneOfAllPairs(RegexNode body) {
        return body instanceof RegexNode.Sequence sequence
                && sequence.parts().size() == 1
                && takesAllPairs(sequence.parts().get(0));
    }

    private static boolean takesAllPairs(RegexNode node) {
        return node instanceof RegexNode.Any
                || (node instanceof RegexNode.OneOf one && one.chars().hasAllPairs());
    }

    private static boolean hasVariableLength(RegexNode node) {
        return (node instanceof RegexNode.Repeat repeat && repeat.min() != repeat.max())
                || children(node).stream().anyMatch(RegexChecks::hasVariableLength);
    }

    private static void repeat(RegexNode.Repeat repeat, Set<Integer> matched) throws RegexRefusal {
        RegexNode body = repeat.body();
        if (body instanceof RegexNode.Look || body instanceof RegexNode.Anchor) {
            throw new RegexRefusal("a quantifier of what matches no character", "leave it out");
        }
        boolean once = repeat.max() == 1;
        boolean exact = repeat.min() == repeat.max();
        if (mayBeEmpty(body) && !(exact && once)) {
            throw new RegexRefusal(
                    "a repeated group that may match nothing", "repeat only what matches at least one character");
        }
        if (has(body, RegexNode.LINE_BREAK)) {
            throw new RegexRefusal("`\\R` in a repetition", "write `\\r?\\n`");
        }
        boolean groupsInside = body instanceof RegexNode.Group group ? hasGroups(group.body()) : hasGroups(body);
        if (!once && groupsInside) {
            throw new RegexRefusal(
                    "a group inside of a repetition",
                    "make it a `(?:..)`: JavaScript forgets what it matched in an earlier round, Java may not");
        }
        Set<Integer> inside = new HashSet<>(matched);
        check(body, inside);
        if (repeat.min() > 0) {
            matched.addAll(inside);
        }
    }

    static boolean has(RegexNode node, RegexNode wanted) {
        return node.equals(wanted) || children(node).stream().anyMatch(child -> has(child, wanted));
    }

    static boolean hasGroups(RegexNode node) {
        return (node instanceof RegexNode.Group group && group.number() > 0)
                || children(node).stream().anyMatch(RegexChecks::hasGroups);
    }

    static List<RegexNode> children(RegexNode node) {
        if (node instanceof RegexNode.Sequence sequence) {
            return sequence.parts();
        } else if (node instanceof RegexNode.Choice choice) {
            return choice.alternatives();
        } else if (node instanceof RegexNode.Group group) {
            return List.of(group.body());
        } else if (node instanceof RegexNode.Look look) {
            return List.of(look.body());
        } else if (node instanceof RegexNode.Repeat repeat) {
            return List.of(repeat.body());
        }
        return List.of();
    }

    /** Whether a pattern matches without a character. */
    static boolean mayBeEmpty(RegexNode node) {
        if (node instanceof RegexNode.Literal || node instanceof RegexNode.OneOf || node instanceof RegexNode.Any) {
            return false;
        } else if (node instanceof RegexNode.Choice choice) {
            return choice.alternatives().stream().anyMatch(RegexChecks::mayBeEmpty);
        } else if (node instanceof RegexNode.Repeat repeat) {
            return repeat.min() == 0 || mayBeEmpty(repeat.body());
        } else if (node instanceof RegexNode.Look
                || node instanceof RegexNode.Anchor
                || node instanceof RegexNode.BackReference) {
            return true;
        }
        return children(node).stream().allMatch(RegexChecks::mayBeEmpty);
    }

    /** Whether Java reads the two units of a pair as one character where it looks for this pattern. */
    static boolean readsPairs(RegexNode node) {
        return node instanceof RegexNode.Any
                || (node instanceof RegexNode.Literal literal && literal.code() > Character.MAX_VALUE)
                || (node instanceof RegexNode.OneOf one && one.chars().readsPairs())
                || children(node).stream().anyMatch(RegexChecks::readsPairs);
    }

    /**
     * Whether Java may find the pattern between the two units of a pair, where JavaScript doesn't look: after it has found
     * nothing before the pair; or where only a dot reads pairs, which alone doesn't keep Java from starting there.
     */
    static boolean mayMatchInsidePair(RegexNode node) {
        boolean emptyInside = mayBeEmpty(node) && !takesPairs(node);
        boolean startsInside = !readsPairsButForDots(node) && startsWithLook(node);
        boolean boundary = mayBeEmpty(node) && (has(node, NO_WORD_BOUNDARY) || hasClassOfAnyCase(node));
        return !startsAtStart(node) && (boundary || (readsPairs(node) && (emptyInside || startsInside)));
    }

    private static boolean hasClassOfAnyCase(RegexNode node) {
        return (node instanceof RegexNode.OneOf one && one.ignoreCase())
                || children(node).stream().anyMatch(RegexChecks::hasClassOfAnyCase);
    }

    private static boolean readsPairsButForDots(RegexNode node) {
        return !(node instanceof RegexNode.Any)
                && (children(node).isEmpty()
                        ? readsPairs(node)
                        : children(node).stream().anyMatch(RegexChecks::readsPairsButForDots));
    }

    /** Whether what lies before a match, or what follows its start, may decide whether there is one. */
    private static boolean startsWithLook(RegexNode node) {
        if (node instanceof RegexNode.Look || node.equals(NO_WORD_BOUNDARY)) {
            return true;
        } else if (node instanceof RegexNode.Sequence sequence) {
            for (RegexNode part : sequence.parts()) {
                if (startsWithLook(part)) {
                    return true;
                } else if (!mayBeEmpty(part)) {
                    return false;
                }
            }
            return false;
        }
        return children(node).stream().anyMatch(RegexChecks::startsWithLook);
    }

    private static boolean startsAtStart(RegexNode node) {
        return node instanceof RegexNode.Sequence sequence
                && !sequence.parts().isEmpty()
                && sequence.parts().get(0).equals(new RegexNode.Anchor(RegexNode.Place.START));
    }

    /** Whether a pattern is a repetition that never stops before a pair. */
    private static boolean takesPairs(RegexNode node) {
        if (node instanceof RegexNode.Sequence sequence && sequence.parts().size() == 1) {
            return takesPairs(sequence.parts().get(0));
        } else if (node instanceof RegexNode.Group group) {
            return takesPairs(group.body());
        }
        return node instanceof RegexNode.Repeat repeat
                && !repeat.lazy()
                && repeat.max() == -1
                && takesAllPairs(repeat.body());
    }
}
