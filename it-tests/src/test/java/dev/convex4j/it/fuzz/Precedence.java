package dev.convex4j.it.fuzz;

import java.util.Map;

/** How strongly Java's operators bind. */
final class Precedence {
    static final int PRIMARY = 16;
    static final int POSTFIX = 15;
    static final int UNARY = 14;
    static final int MULTIPLICATIVE = 12;
    static final int ADDITIVE = 11;
    static final int SHIFT = 10;
    static final int RELATIONAL = 9;
    static final int EQUALITY = 8;
    static final int CONDITIONAL = 2;
    static final int ASSIGNMENT = 1;

    private static final Map<String, Integer> BINARY = Map.ofEntries(
            Map.entry("*", MULTIPLICATIVE),
            Map.entry("/", MULTIPLICATIVE),
            Map.entry("%", MULTIPLICATIVE),
            Map.entry("+", ADDITIVE),
            Map.entry("-", ADDITIVE),
            Map.entry("<<", SHIFT),
            Map.entry(">>", SHIFT),
            Map.entry(">>>", SHIFT),
            Map.entry("<", RELATIONAL),
            Map.entry("<=", RELATIONAL),
            Map.entry(">", RELATIONAL),
            Map.entry(">=", RELATIONAL),
            Map.entry("==", EQUALITY),
            Map.entry("!=", EQUALITY),
            Map.entry("&", 7),
            Map.entry("^", 6),
            Map.entry("|", 5),
            Map.entry("&&", 4),
            Map.entry("||", 3));

    private Precedence() {}

    static int of(String operator) {
        return BINARY.get(operator);
    }
}
