package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who calls whom. A static constant whose value holds code (a lambda, a call) is a node of its own, see
 * {@link #constant}.
 */
public final class CallGraph {
    /** How one method leads to another. */
    public enum Via {
        CALL,
        /** A call that stands in a lambda. */
        LAMBDA,
        /** {@code A::b}. */
        REFERENCE,
        /** A call of a method that {@code callee} overrides. */
        INTERFACE,
        CONSTRUCTOR,
        /** The caller reads the constant {@code callee}. */
        CONSTANT
    }

    /** One step; {@code expression} is the call, reference or constant itself. */
    public record Edge(MethodKey caller, MethodKey callee, BodyExpression expression, Via via) {
        public Position position() {
            return expression.position();
        }
    }

    private final List<Edge> edges;
    private final Map<MethodKey, List<Edge>> byCaller;

    private CallGraph(List<Edge> edges) {
        this.edges = List.copyOf(edges);
        this.byCaller = new HashMap<>();
        edges.forEach(edge -> byCaller.computeIfAbsent(edge.caller(), caller -> new ArrayList<>())
                .add(edge));
    }

    /** The graph of {@code program}; {@code declarations} knows which methods override which. */
    public static CallGraph of(Program program, Declarations declarations) {
        List<Edge> edges = new ArrayList<>();
        Implementations implementations = new Implementations(program, declarations);
        program.methods()
                .values()
                .forEach(body -> BodyWalker.walk(body, new EdgeCollector(program, implementations, body.key(), edges)));
        program.constants()
                .forEach((name, value) ->
                        BodyWalker.walk(value, new EdgeCollector(program, implementations, constant(name), edges)));
        return new CallGraph(edges);
    }

    /** The node of the static constant {@code name}, which is {@code Owner.name}. */
    public static MethodKey constant(String name) {
        int dot = name.lastIndexOf('.');
        return new MethodKey(name.substring(0, dot), name.substring(dot + 1), List.of("<constant>"));
    }

    /** Every step, in source order. */
    public List<Edge> edges() {
        return edges;
    }

    /** The steps out of {@code caller}, in source order. */
    public List<Edge> from(MethodKey caller) {
        return byCaller.getOrDefault(caller, List.of());
    }

    /** Finds the methods of the program that a call may end in. */
    private static final class Implementations {
        private final Map<String, List<MethodBody>> byShape = new HashMap<>();
        private final Map<MethodKey, List<MethodKey>> found = new HashMap<>();
        private final Declarations declarations;

        Implementations(Program program, Declarations declarations) {
            this.declarations = declarations;
            program.methods().values().stream()
                    .filter(body -> !body.isStatic())
                    .forEach(body -> byShape.computeIfAbsent(shape(body.key()), shape -> new ArrayList<>())
                            .add(body));
        }

        List<MethodKey> of(MethodKey declared) {
            return found.computeIfAbsent(
                    declared,
                    method -> byShape.getOrDefault(shape(method), List.of()).stream()
                            .map(MethodBody::key)
                            .filter(candidate -> !candidate.equals(method) && declarations.overrides(candidate, method))
                            .toList());
        }

        private static String shape(MethodKey key) {
            return key.name() + "/" + key.parameterTypes().size();
        }
    }

    /** Writes down the steps that one body takes. */
    private record EdgeCollector(Program program, Implementations implementations, MethodKey caller, List<Edge> edges)
            implements BodyVisitor {
        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.Call call) {
                add(call.method(), call, insideLambda ? Via.LAMBDA : Via.CALL);
                addImplementations(call.method(), call.receiver(), call);
            } else if (expression instanceof BodyExpression.MethodReference reference) {
                add(reference.method(), reference, Via.REFERENCE);
                if (reference.kind() != BodyExpression.ReferenceKind.STATIC) {
                    addImplementations(reference.method(), Optional.of(reference), reference);
                }
            } else if (expression instanceof BodyExpression.New creation) {
                add(creation.constructor(), creation, Via.CONSTRUCTOR);
            } else if (expression instanceof BodyExpression.StaticField field) {
                String name = field.owner() + "." + field.name();
                if (program.constants().containsKey(name)) {
                    add(constant(name), field, Via.CONSTANT);
                }
            }
        }

        private void addImplementations(
                MethodKey declared, Optional<BodyExpression> receiver, BodyExpression expression) {
            if (receiver.isPresent()) {
                implementations.of(declared).forEach(method -> add(method, expression, Via.INTERFACE));
            }
        }

        private void add(MethodKey callee, BodyExpression expression, Via via) {
            edges.add(new Edge(caller, callee, expression, via));
        }
    }
}
