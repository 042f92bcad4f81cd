package dev.convex4j.it.fuzz;

/** A generated program: a class of the package {@code fuzz} with the query {@code run}. */
record FuzzProgram(String name, Node root) {
    String source() {
        return root.source();
    }

    /** The same program under another name. */
    FuzzProgram named(String other) {
        return new FuzzProgram(other, renamed(root, name, other));
    }

    FuzzProgram withRoot(Node changed) {
        return new FuzzProgram(name, changed);
    }

    private static Node renamed(Node node, String from, String to) {
        return new Node(
                node.sort(),
                node.type(),
                node.precedence(),
                node.text().replace(from, to),
                node.children().stream().map(child -> renamed(child, from, to)).toList(),
                node.least());
    }
}
