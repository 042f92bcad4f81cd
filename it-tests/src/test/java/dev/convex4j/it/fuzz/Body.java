package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;

/** A place for statements. */
record Body(Generator generator, Scope scope, int depth) {
    /** A statement, and what those behind it see. */
    record Step(Node node, Scope scope) {}

    /** Statements, and what those behind them see. */
    record Steps(List<Node> nodes, Scope scope) {}

    World world() {
        return generator.world();
    }

    Dice dice() {
        return generator.dice();
    }

    boolean has(Feature feature) {
        return world().has(feature);
    }

    Want want(Type type) {
        return new Want(generator, type, scope, Math.max(1, depth), Want.Context.ASSIGNMENT);
    }

    Body in(Scope inner) {
        return new Body(generator, inner, depth - 1);
    }

    Step step(Node node) {
        return new Step(node, scope);
    }

    Steps steps(int count) {
        List<Node> nodes = new ArrayList<>();
        Body rest = this;
        for (int i = 0; i < count; i++) {
            Step step = generator.statement(rest);
            nodes.add(step.node());
            rest = new Body(generator, step.scope(), depth);
        }
        return new Steps(nodes, rest.scope);
    }

    /** At least so many statements; nobody sees what they declare. */
    Node block(int least) {
        return Node.list(steps(least + dice().below(2)).nodes());
    }
}
