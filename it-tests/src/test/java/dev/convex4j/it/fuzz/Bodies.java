package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;

/** The bodies of methods. */
final class Bodies {
    private Bodies() {}

    /** Statements, and a value at their end if the method gives one. */
    static Node method(Generator generator, Scope scope, int statements, int depth) {
        return generator.world().below(scope.frame().rank(), () -> body(generator, scope, statements, depth));
    }

    private static Node body(Generator generator, Scope scope, int statements, int depth) {
        Body.Steps steps = new Body(generator, scope, depth - 1).steps(statements);
        List<Node> nodes = new ArrayList<>(steps.nodes());
        Type result = scope.returns().orElse(Type.VOID);
        if (!result.equals(Type.VOID)) {
            Want want = new Want(generator, result, steps.scope(), depth, Want.Context.ASSIGNMENT);
            nodes.add(Node.statement("return $;\n", want.assigned(result)));
        }
        return Node.list(nodes);
    }
}
