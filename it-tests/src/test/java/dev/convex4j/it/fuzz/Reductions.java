package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** All trees that are one step smaller than a tree. Not all are Java: javac says which. */
final class Reductions {
    private static final int NEAR = 6;

    private static final Map<Type.Kind, String> SIMPLEST = Map.of(
            Type.Kind.BOOLEAN, "true",
            Type.Kind.INT, "1",
            Type.Kind.LONG, "1L",
            Type.Kind.FLOAT, "1f",
            Type.Kind.DOUBLE, "1.0",
            Type.Kind.CHAR, "'a'",
            Type.Kind.STRING, "\"a\"");

    private Reductions() {}

    /** The smallest first. */
    static List<Node> of(Node root) {
        List<Node> all = new ArrayList<>(below(root));
        all.sort(Comparator.comparingInt(Node::size));
        return all;
    }

    private static List<Node> below(Node node) {
        List<Node> found = new ArrayList<>(here(node));
        for (int i = 0; i < node.children().size(); i++) {
            for (Node smaller : below(node.children().get(i))) {
                found.add(node.withChild(i, smaller));
            }
        }
        return found;
    }

    private static List<Node> here(Node node) {
        return switch (node.sort()) {
            case LIST -> shorter(node);
            case STATEMENT ->
                node.children().stream()
                        .filter(child -> child.sort() == Node.Sort.LIST)
                        .toList();
            case EXPRESSION -> simpler(node);
            case MEMBER, GLUE -> List.of();
        };
    }

    /** Without all members, without a half, a quarter and so on. */
    private static List<Node> shorter(Node list) {
        List<Node> found = new ArrayList<>();
        List<Node> children = list.children();
        for (int chunk = children.size(); chunk > 0; chunk /= 2) {
            for (int start = 0; start < children.size(); start += chunk) {
                List<Node> left = new ArrayList<>(children);
                left.subList(start, Math.min(children.size(), start + chunk)).clear();
                found.add(Node.list(left));
            }
        }
        return found;
    }

    private static List<Node> simpler(Node expression) {
        List<Node> found = new ArrayList<>();
        String simplest = SIMPLEST.get(expression.type().kind());
        if (simplest != null && !expression.text().equals(simplest) && !isSimple(expression)) {
            found.add(Node.leaf(expression.type(), simplest));
        }
        List<Node> inner = new ArrayList<>();
        expression.children().forEach(child -> collect(child, expression.type(), inner));
        found.addAll(inner.subList(0, Math.min(NEAR, inner.size())));
        return found;
    }

    /** Names and short literals stay: they say more than any other. */
    private static boolean isSimple(Node expression) {
        return expression.children().isEmpty() && expression.text().length() <= 3;
    }

    private static void collect(Node node, Type type, List<Node> found) {
        if (node.sort() == Node.Sort.EXPRESSION && node.type().equals(type)) {
            found.add(node);
            return;
        }
        for (Node child : node.sort() == Node.Sort.LIST ? Collections.<Node>emptyList() : node.children()) {
            collect(child, type, found);
        }
    }
}
