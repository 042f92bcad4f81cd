package dev.convex4j.processor.checking.security;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.RuntimeTypes;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.graph.CallGraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the caller's identity is asked for. */
final class Identity {
    private Identity() {}

    /** The calls of {@code getUserIdentity}, in source order. */
    static List<CallGraph.Edge> uses(ProgramFacts program) {
        return program.calls().edges().stream().filter(Identity::asks).toList();
    }

    /** Whether {@code start} asks for the identity itself, through helpers, or through functions that it runs. */
    static boolean isChecked(ProgramFacts program, MethodKey start) {
        Deque<MethodKey> open = new ArrayDeque<>(List.of(start));
        Set<MethodKey> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (CallGraph.Edge edge : program.calls().from(open.remove())) {
                if (asks(edge)) {
                    return true;
                }
                MethodKey next = program.generated()
                        .function(edge.callee())
                        .map(FunctionModel::key)
                        .orElse(edge.callee());
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    private static boolean asks(CallGraph.Edge edge) {
        return edge.callee().owner().equals(RuntimeTypes.AUTH)
                && edge.callee().name().equals("getUserIdentity");
    }
}
