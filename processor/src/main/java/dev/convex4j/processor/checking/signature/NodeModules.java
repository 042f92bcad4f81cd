package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import java.util.ArrayList;
import java.util.List;

/** Rule CVX114: what runs in Node.js is an action. */
final class NodeModules implements SignatureRule {
    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        backend.functions().stream()
                .filter(function -> function.kind() != FunctionKind.ACTION
                        && backend.runsInNode(function.key().owner()))
                .forEach(function -> findings.add(
                        finding(function.key(), "a " + function.kind().word(), function.position())));
        backend.routes().stream()
                .filter(route ->
                        !route.function() && backend.runsInNode(route.target().owner()))
                .forEach(route -> findings.add(finding(route.target(), "the handler of a route", route.position())));
        return findings;
    }

    private static Finding finding(MethodKey method, String kind, Position position) {
        return Finding.error(
                "CVX114",
                position,
                "`" + method.display() + "` is " + kind + ", in a class with `@UseNode`",
                "Convex runs actions in Node.js, and nothing else; the whole module goes there",
                "Move it to a class of its own, or make it an `@Action`.");
    }
}
