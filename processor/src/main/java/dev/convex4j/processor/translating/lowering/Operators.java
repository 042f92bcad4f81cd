package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.Tree;
import java.util.EnumMap;
import java.util.Map;

/** The symbol of each operator's tree kind; a compound assignment has the symbol of the operation it applies. */
final class Operators {
    private static final Map<Tree.Kind, String> SYMBOLS = symbols();

    private Operators() {}

    static String symbol(Tree.Kind kind) {
        String symbol = SYMBOLS.get(kind);
        if (symbol == null) {
            throw new IllegalArgumentException("no operator: " + kind);
        }
        return symbol;
    }

    private static Map<Tree.Kind, String> symbols() {
        Map<Tree.Kind, String> symbols = new EnumMap<>(Tree.Kind.class);
        symbols.put(Tree.Kind.LOGICAL_COMPLEMENT, "!");
        symbols.put(Tree.Kind.UNARY_MINUS, "-");
        symbols.put(Tree.Kind.UNARY_PLUS, "+");
        symbols.put(Tree.Kind.BITWISE_COMPLEMENT, "~");
        symbols.put(Tree.Kind.EQUAL_TO, "==");
        symbols.put(Tree.Kind.NOT_EQUAL_TO, "!=");
        symbols.put(Tree.Kind.LESS_THAN, "<");
        symbols.put(Tree.Kind.LESS_THAN_EQUAL, "<=");
        symbols.put(Tree.Kind.GREATER_THAN, ">");
        symbols.put(Tree.Kind.GREATER_THAN_EQUAL, ">=");
        symbols.put(Tree.Kind.CONDITIONAL_AND, "&&");
        symbols.put(Tree.Kind.CONDITIONAL_OR, "||");
        both(symbols, Tree.Kind.PLUS, Tree.Kind.PLUS_ASSIGNMENT, "+");
        both(symbols, Tree.Kind.MINUS, Tree.Kind.MINUS_ASSIGNMENT, "-");
        both(symbols, Tree.Kind.MULTIPLY, Tree.Kind.MULTIPLY_ASSIGNMENT, "*");
        both(symbols, Tree.Kind.DIVIDE, Tree.Kind.DIVIDE_ASSIGNMENT, "/");
        both(symbols, Tree.Kind.REMAINDER, Tree.Kind.REMAINDER_ASSIGNMENT, "%");
        both(symbols, Tree.Kind.AND, Tree.Kind.AND_ASSIGNMENT, "&");
        both(symbols, Tree.Kind.OR, Tree.Kind.OR_ASSIGNMENT, "|");
        both(symbols, Tree.Kind.XOR, Tree.Kind.XOR_ASSIGNMENT, "^");
        both(symbols, Tree.Kind.LEFT_SHIFT, Tree.Kind.LEFT_SHIFT_ASSIGNMENT, "<<");
        both(symbols, Tree.Kind.RIGHT_SHIFT, Tree.Kind.RIGHT_SHIFT_ASSIGNMENT, ">>");
        both(symbols, Tree.Kind.UNSIGNED_RIGHT_SHIFT, Tree.Kind.UNSIGNED_RIGHT_SHIFT_ASSIGNMENT, ">>>");
        return Map.copyOf(symbols);
    }

    private static void both(Map<Tree.Kind, String> symbols, Tree.Kind plain, Tree.Kind assignment, String symbol) {
        symbols.put(plain, symbol);
        symbols.put(assignment, symbol);
    }
}
