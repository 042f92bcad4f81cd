package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.FunctionModel;
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
                        && backend.nodeModules().contains(function.module()))
                .forEach(function -> findings.add(
                        finding(function.key(), "a " + function.kind().word(), function.position())));
        backend.routes().stream()
                .filter(route ->
                        !route.function() && backend.runsInNode(route.target().owner()))
                .forEach(route -> findings.add(finding(route.target(), "the handler of a route", route.position())));
        backend.functions().stream()
                .filter(function -> !function.module()
                                .equals(backend.modules().get(function.key().owner()))
                        && backend.modules().containsValue(function.module()))
                .forEach(function -> findings.add(taken(function)));
        return findings;
    }

    private static Finding taken(FunctionModel function) {
        return Finding.error(
                "CVX114",
                function.position(),
                "`" + function.key().display() + "` would be in the module `" + function.module()
                        + "`, which is another class's",
                "A single action with `@UseNode` leaves the module of its class, whose other functions stay",
                "Put `@UseNode` on a class of its own, and move the action there.");
    }

    private static Finding finding(MethodKey method, String kind, Position position) {
        return Finding.error(
                "CVX114",
                position,
                "`" + method.display() + "` is " + kind + " with `@UseNode`",
                "Convex runs actions in Node.js, and nothing else; the whole module goes there",
                "Move it to a class of its own, or make it an `@Action`.");
    }
}
