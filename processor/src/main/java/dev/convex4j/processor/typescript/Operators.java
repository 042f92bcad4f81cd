package dev.convex4j.processor.typescript;

import java.util.List;
import java.util.Set;

/** The binary operators: which bind tighter, and which may stand beside each other without parentheses. */
final class Operators {
    /** From the loosest to the tightest. */
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("??"),
            Set.of("||"),
            Set.of("&&"),
            Set.of("|"),
            Set.of("^"),
            Set.of("&"),
            Set.of("==", "===", "!=", "!=="),
            Set.of("<", ">", "<=", ">=", "in", "instanceof"),
            Set.of(">>", "<<", ">>>"),
            Set.of("+", "-"),
            Set.of("*", "/", "%"),
            Set.of("**"));

    private static final Set<String> LOGICAL = Set.of("??", "||", "&&");
    private static final Set<String> EQUALITY = LEVELS.get(6);
    private static final Set<String> SHIFTS = LEVELS.get(8);
    private static final Set<String> MULTIPLICATIVE = LEVELS.get(10);

    private Operators() {}

    /** How tight an operator binds; throws for what is no binary operator. */
    static int precedence(String operator) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(operator)) {
                return level;
            }
        }
        throw new IllegalArgumentException("not a binary operator: " + operator);
    }

    static boolean isLogical(String operator) {
        return LOGICAL.contains(operator);
    }

    static boolean isBitwise(String operator) {
        return SHIFTS.contains(operator) || operator.equals("|") || operator.equals("^") || operator.equals("&");
    }

    /**
     * Whether {@code a inner b outer c} is written, and laid out, as one flat chain. Chains that readers misjudge keep
     * their parentheses even where the language needs none.
     */
    static boolean flattens(String outer, String inner) {
        if (precedence(outer) != precedence(inner) || outer.equals("**")) {
            return false;
        }
        if (EQUALITY.contains(outer) || SHIFTS.contains(outer)) {
            return false;
        }
        return !MULTIPLICATIVE.contains(outer) || (outer.equals(inner) && !outer.equals("%"));
    }
}
