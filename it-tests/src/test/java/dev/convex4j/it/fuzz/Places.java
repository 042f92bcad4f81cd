package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be assigned to: variables, fields, elements of arrays. */
final class Places {
    boolean exists(Want want, Type type) {
        return !candidates(want, type).isEmpty();
    }

    Optional<Node> pick(Want want, Type type) {
        List<Local> candidates = candidates(want, type);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Local chosen = want.dice().of(candidates);
        Node variable = Node.leaf(chosen.type(), chosen.source());
        return Optional.of(chosen.type().equals(type) ? variable : element(want, variable));
    }

    /** An element that is there, or once in a while one that may not be. */
    Node element(Want want, Node array) {
        Type type = array.type().element();
        if (want.depth() <= 0 || want.dice().oneIn(3)) {
            return Node.expression(type, Precedence.PRIMARY, "$[0]", List.of(Precedence.PRIMARY), array);
        }
        Node index = want.as(Type.INT, Want.Context.OPERAND).operand(Type.INT);
        if (!want.scope().calm() && want.dice().oneIn(40)) {
            return Node.expression(type, Precedence.PRIMARY, "$[$]", List.of(Precedence.PRIMARY, 0), array, index);
        }
        return Node.expression(
                type,
                Precedence.PRIMARY,
                "$[($ & 7) % $.length]",
                List.of(Precedence.PRIMARY, Precedence.of("&"), Precedence.PRIMARY),
                array,
                index,
                array);
    }

    private static List<Local> candidates(Want want, Type type) {
        List<Local> found = new ArrayList<>(want.scope().assignable(type));
        if (want.has(Feature.ARRAYS)) {
            found.addAll(want.scope()
                    .readable(other ->
                            other.kind() == Type.Kind.ARRAY && other.element().equals(type)));
        }
        return found;
    }
}
