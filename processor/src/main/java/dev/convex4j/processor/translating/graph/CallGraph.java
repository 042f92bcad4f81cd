package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
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
        Overrides overrides = new Overrides(program, declarations);
        program.methods()
                .values()
                .forEach(body -> BodyWalker.walk(body, new EdgeCollector(program, overrides, body.key(), edges)));
        program.constants()
                .forEach((name, value) ->
                        BodyWalker.walk(value, new EdgeCollector(program, overrides, constant(name), edges)));
        program.classes().values().forEach(type -> addInitialization(type, program, overrides, edges));
        return new CallGraph(edges);
    }

    /** What a class runs without a call in the source: its initializers, and the constructor of its superclass. */
    private static void addInitialization(ClassShape type, Program program, Overrides overrides, List<Edge> edges) {
        EdgeCollector initializer = new EdgeCollector(program, overrides, staticInitializer(type.name()), edges);
        for (ClassShape.Initializer code : type.initializers()) {
            boolean isConstant = program.constants().containsKey(type.name() + "." + fieldOf(code));
            if (code instanceof ClassShape.Initializer.OfField field && field.isStatic() && !isConstant) {
                BodyWalker.walk(field.value(), initializer);
            }
        }
        for (ClassShape.Constant constant : type.constants()) {
            constant.arguments().forEach(argument -> BodyWalker.walk(argument, initializer));
            BodyExpression creation = new BodyExpression.New(
                    constant.constructor(),
                    Optional.empty(),
                    List.of(),
                    constant.invocation(),
                    new JavaType.Declared(constant.body().orElse(type.name())),
                    constant.position());
            edges.add(new Edge(initializer.caller(), constant.constructor(), creation, Via.CONSTRUCTOR));
            constant.body()
                    .ifPresent(body -> edges.add(
                            new Edge(initializer.caller(), instanceInitializer(body), creation, Via.CONSTRUCTOR)));
        }
        MethodKey fields = instanceInitializer(type.name());
        if (program.methods().containsKey(fields)) {
            for (MethodShape constructor : type.constructors()) {
                BodyExpression self = new BodyExpression.This(new JavaType.Declared(type.name()), type.position());
                edges.add(new Edge(constructor.key(), fields, self, Via.CONSTRUCTOR));
            }
        }
    }

    private static String fieldOf(ClassShape.Initializer code) {
        return code instanceof ClassShape.Initializer.OfField field ? field.field() : "";
    }

    private static MethodKey staticInitializer(String className) {
        return new MethodKey(className, MethodBody.STATIC_INITIALIZER, List.of());
    }

    private static MethodKey instanceInitializer(String className) {
        return new MethodKey(className, MethodBody.INSTANCE_INITIALIZER, List.of());
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

    /** Writes down the steps that one body takes. */
    private record EdgeCollector(Program program, Overrides overrides, MethodKey caller, List<Edge> edges)
            implements BodyVisitor {
        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.Call call) {
                add(call.method(), call, insideLambda ? Via.LAMBDA : Via.CALL);
                addOverrides(call.method(), call.receiver(), call);
                addInitializer(call.receiver().isEmpty(), call.method().owner(), call);
            } else if (expression instanceof BodyExpression.MethodReference reference) {
                add(reference.method(), reference, Via.REFERENCE);
                if (reference.kind() == BodyExpression.ReferenceKind.CONSTRUCTOR) {
                    addInstance(reference.method().owner(), reference);
                } else if (reference.kind() == BodyExpression.ReferenceKind.STATIC) {
                    addInitializer(true, reference.method().owner(), reference);
                } else {
                    addOverrides(reference.method(), reference.receiver().or(() -> Optional.of(reference)), reference);
                }
            } else if (expression instanceof BodyExpression.New creation) {
                add(creation.constructor(), creation, Via.CONSTRUCTOR);
                addInstance(creation.constructor().owner(), creation);
            } else if (expression instanceof BodyExpression.NewAnonymous creation) {
                add(creation.superConstructor(), creation, Via.CONSTRUCTOR);
                add(instanceInitializer(creation.className()), creation, Via.CONSTRUCTOR);
                addInstance(creation.className(), creation);
            } else if (expression instanceof BodyExpression.StaticField field) {
                addConstant(field);
            } else if (expression instanceof BodyExpression.EnumConstant constant) {
                addInitializer(true, constant.owner(), constant);
            }
        }

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.ConstructorCall call && isOwn(call.constructor())) {
                add(call.constructor(), asExpression(call), Via.CONSTRUCTOR);
            }
        }

        private static BodyExpression asExpression(BodyStatement.ConstructorCall call) {
            return new BodyExpression.New(
                    call.constructor(),
                    call.outer(),
                    call.arguments(),
                    call.invocation(),
                    new JavaType.Declared(call.constructor().owner()),
                    call.position());
        }

        private void addConstant(BodyExpression.StaticField field) {
            String name = field.owner() + "." + field.name();
            if (program.constants().containsKey(name)) {
                add(constant(name), field, Via.CONSTANT);
            }
            if (field.constant().isEmpty()) {
                addInitializer(true, field.owner(), field);
            }
        }

        private void addOverrides(MethodKey declared, Optional<BodyExpression> receiver, BodyExpression expression) {
            boolean virtual = receiver.isPresent() && !(receiver.get() instanceof BodyExpression.Super);
            if (virtual) {
                overrides.of(declared).forEach(method -> add(method, expression, Via.INTERFACE));
            }
        }

        /** An instance has its class initialised, and may be handed to code outside that calls it. */
        private void addInstance(String className, BodyExpression expression) {
            addInitializer(true, className, expression);
            overrides.calledFromOutside(className).forEach(method -> add(method, expression, Via.INTERFACE));
        }

        /** The first use of a class, if {@code use} is one, runs its static initializer. */
        private void addInitializer(boolean use, String className, BodyExpression expression) {
            MethodKey initializer = staticInitializer(className);
            if (use && program.classes().containsKey(className) && !caller.equals(initializer)) {
                add(initializer, expression, Via.CONSTANT);
            }
        }

        private boolean isOwn(MethodKey method) {
            return program.classes().containsKey(method.owner());
        }

        private void add(MethodKey callee, BodyExpression expression, Via via) {
            edges.add(new Edge(caller, callee, expression, via));
        }
    }
}
