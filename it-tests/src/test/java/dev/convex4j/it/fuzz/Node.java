package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A piece of a generated program: source text with holes, and what fills them. The tree is all that the shrinker knows of
 * Java: expressions have a type, and the members of a list can go.
 *
 * @param type the type of an expression, otherwise {@code void}
 * @param precedence how strongly an expression binds, see {@link Precedence}
 * @param text the source; each {@code $} is a hole
 * @param least for each hole, the precedence below which its expression needs parentheses
 */
record Node(Sort sort, Type type, int precedence, String text, List<Node> children, List<Integer> least) {
    /** What the shrinker may do with a node. */
    enum Sort {
        EXPRESSION,
        STATEMENT,
        /** A member of a class, or a case of a switch. */
        MEMBER,
        /** Statements or members, any of which can go. */
        LIST,
        /** Belongs where it is. */
        GLUE
    }

    /** An expression that nothing can go into. The text is taken as it is. */
    static Node leaf(Type type, String text) {
        return new Node(Sort.EXPRESSION, type, Precedence.PRIMARY, quoted(text), List.of(), List.of());
    }

    static Node expression(Type type, int precedence, String text, List<Integer> least, Node... children) {
        return new Node(Sort.EXPRESSION, type, precedence, text, List.of(children), least);
    }

    /** An expression whose holes take any expression. */
    static Node expression(Type type, String text, Node... children) {
        return expression(type, Precedence.PRIMARY, text, Collections.nCopies(children.length, 0), children);
    }

    static Node statement(String text, Node... children) {
        return of(Sort.STATEMENT, text, Arrays.asList(children));
    }

    static Node member(String text, Node... children) {
        return of(Sort.MEMBER, text, Arrays.asList(children));
    }

    static Node list(List<Node> children) {
        return of(Sort.LIST, "$".repeat(children.size()), children);
    }

    static Node glue(String text, Node... children) {
        return of(Sort.GLUE, text, Arrays.asList(children));
    }

    /** Nodes side by side, with text between them. */
    static Node joined(String separator, List<Node> children) {
        return of(Sort.GLUE, String.join(separator, Collections.nCopies(children.size(), "$")), children);
    }

    static Node of(Sort sort, String text, List<Node> children) {
        return new Node(sort, Type.VOID, 0, text, List.copyOf(children), Collections.nCopies(children.size(), 0));
    }

    /** Source in which no hole is. */
    static String quoted(String text) {
        return text.replace("$", "\u0000");
    }

    Node withChild(int index, Node child) {
        List<Node> changed = new ArrayList<>(children);
        changed.set(index, child);
        return new Node(sort, type, precedence, text, List.copyOf(changed), least);
    }

    int size() {
        return 1 + children.stream().mapToInt(Node::size).sum();
    }

    /** The source, indented. */
    String source() {
        StringBuilder out = new StringBuilder();
        print(out);
        return indented(out.toString().replace('\u0000', '$'));
    }

    private void print(StringBuilder out) {
        int child = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '$') {
                printChild(children.get(child), least.get(child), out);
                child++;
            } else {
                out.append(unit);
            }
        }
    }

    private static void printChild(Node child, int least, StringBuilder out) {
        boolean parentheses = child.sort == Sort.EXPRESSION && child.precedence < least;
        StringBuilder inner = new StringBuilder();
        child.print(inner);
        if (parentheses) {
            out.append('(').append(inner).append(')');
        } else if (inner.length() > 0) {
            keepApart(out, inner.charAt(0));
            out.append(inner);
        }
    }

    /** {@code - -1} is not {@code --1}. */
    private static void keepApart(StringBuilder out, char next) {
        boolean sign = next == '-' || next == '+';
        if (sign && out.length() > 0 && out.charAt(out.length() - 1) == next) {
            out.append(' ');
        }
    }

    private static String indented(String source) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        boolean textBlock = false;
        for (String line : source.lines().toList()) {
            String stripped = textBlock ? line : line.strip();
            int change = textBlock || stripped.contains("\"\"\"") ? 0 : braces(stripped);
            int indent = stripped.startsWith("}") ? depth - 1 : depth;
            out.append("    ".repeat(textBlock ? 0 : Math.max(0, indent)))
                    .append(stripped)
                    .append('\n');
            depth += change;
            if (stripped.split("\"\"\"", -1).length % 2 == 0) {
                textBlock = !textBlock;
            }
        }
        return out.toString();
    }

    private static int braces(String line) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == '\\') {
                i++;
            } else if (quote != 0) {
                quote = unit == quote ? 0 : quote;
            } else if (unit == '"' || unit == '\'') {
                quote = unit;
            } else {
                depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
            }
        }
        return depth;
    }
}
