package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows values from slot to slot through every body of the program. */
final class NullFlow {
    private final Program program;
    private final Families families;
    private final Sources sources;
    private final FlowGraph graph;
    private final CollectionNulls collections;

    private NullFlow(Program program, Families families, Sources sources, FlowGraph graph) {
        this.program = program;
        this.families = families;
        this.sources = sources;
        this.graph = graph;
        this.collections = new CollectionNulls(program, families, sources, graph);
    }

    /** All flows of a program. */
    static FlowGraph of(Program program, Families families, Sources sources) {
        FlowGraph graph = new FlowGraph();
        NullFlow flow = new NullFlow(program, families, sources, graph);
        DeclaredNulls.add(program, families, graph);
        program.methods().values().forEach(flow::method);
        program.constants().forEach((name, value) -> {
            int dot = name.lastIndexOf('.');
            String owner = name.substring(0, dot);
            MethodKey initializer = new MethodKey(owner, MethodBody.STATIC_INITIALIZER, List.of());
            flow.value(value, Slot.field(owner, name.substring(dot + 1)), initializer);
            BodyWalker.walk(value, flow.new Visitor(initializer));
        });
        program.records().values().forEach(flow::components);
        program.classes().values().forEach(flow::constants);
        return graph;
    }

    /** An enum's constants are calls of its constructors. */
    private void constants(ClassShape type) {
        Visitor visitor = new Visitor(new MethodKey(type.name(), MethodBody.STATIC_INITIALIZER, List.of()));
        for (ClassShape.Constant constant : type.constants()) {
            constant.arguments().forEach(argument -> BodyWalker.walk(argument, visitor));
            visitor.arguments(constant.constructor(), constant.arguments(), constant.invocation());
        }
    }

    /** What a record's own parameters become, where it is created. */
    private void components(RecordShape shape) {
        program.classes().values().stream()
                .filter(type -> type.name().equals(shape.className()))
                .flatMap(type -> type.constructors().stream())
                .filter(constructor ->
                        constructor.parameters().size() == shape.components().size()
                                && (constructor.implicit() || constructor.compact()))
                .forEach(constructor -> {
                    for (int i = 0; i < shape.components().size(); i++) {
                        graph.add(
                                Slot.parameter(families.of(constructor.key()), i),
                                Slot.field(
                                        shape.className(),
                                        shape.components().get(i).javaName()));
                    }
                });
    }

    private void method(MethodBody body) {
        for (int i = 0; i < body.parameters().size(); i++) {
            if (body.parameters().get(i).type() instanceof JavaType.Primitive) {
                continue;
            }
            graph.add(
                    Slot.parameter(families.of(body.key()), i),
                    sources.local(body.parameters().get(i).id(), body.key()));
        }
        BodyWalker.walk(body, new Visitor(body.key()));
        if (!(body.returnType() instanceof JavaType.Primitive)) {
            returns(body.statements(), Slot.result(families.of(body.key())), body.key());
        }
    }

    private void returns(List<BodyStatement> statements, Slot result, MethodKey member) {
        BodyWalker.walk(statements, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                if (!insideLambda && statement instanceof BodyStatement.Return node) {
                    node.value().ifPresent(value -> value(value, result, member));
                }
            }
        });
    }

    private void value(BodyExpression expression, Slot to, MethodKey member) {
        sources.of(expression, member).forEach(from -> graph.add(from, to));
    }

    private boolean isOwn(MethodKey method) {
        return program.classes().containsKey(method.owner());
    }

    /** Sees each node of the bodies of one member. */
    private final class Visitor implements BodyVisitor {
        private final MethodKey member;

        Visitor(MethodKey member) {
            this.member = member;
        }

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.LocalVariable node) {
                if (!(node.type() instanceof JavaType.Primitive)) {
                    node.value().ifPresent(value -> value(value, sources.local(node.id(), member), member));
                }
            } else if (statement instanceof BodyStatement.ForEach node) {
                collections.loop(node, member);
            } else if (statement instanceof BodyStatement.ConstructorCall node) {
                arguments(node.constructor(), node.arguments(), node.invocation());
            } else if (statement instanceof BodyStatement.Switch node) {
                patterns(node.cases());
            }
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.Assign node
                    && node.operator().isEmpty()
                    && !(node.target().type() instanceof JavaType.Primitive)) {
                if (!(node.target() instanceof BodyExpression.ArrayAccess)) {
                    sources.of(node.target(), member).forEach(to -> value(node.value(), to, member));
                }
                target(node.target()).forEach(to -> value(node.value(), to, member));
            } else if (expression instanceof BodyExpression.Call node) {
                computed(node);
                collections.call(node, member);
                arguments(node.method(), node.arguments(), node.invocation());
            } else if (expression instanceof BodyExpression.New node) {
                collections.creation(node, member);
                arguments(node.constructor(), node.arguments(), node.invocation());
            } else if (expression instanceof BodyExpression.NewAnonymous node) {
                arguments(node.superConstructor(), node.arguments(), node.invocation());
            } else if (expression instanceof BodyExpression.NewArray node) {
                collections.array(node, member);
            } else if (expression instanceof BodyExpression.InstanceOf node) {
                pattern(node.pattern());
            } else if (expression instanceof BodyExpression.SwitchExpression node) {
                patterns(node.cases());
            } else if (expression instanceof BodyExpression.Lambda node) {
                lambda(node);
            } else if (expression instanceof BodyExpression.MethodReference node) {
                reference(node);
            }
        }

        /** {@code map.compute(key, (key, value) -> ..)}: there may be no value. */
        private void computed(BodyExpression.Call node) {
            if (node.method().owner().equals("java.util.Map")
                    && node.method().name().equals("compute")
                    && node.arguments().get(1) instanceof BodyExpression.Lambda change) {
                graph.add(Slot.NULL, sources.local(change.parameters().get(1).id(), member));
            }
        }

        /** A local is no source where a test has narrowed it, but always a target. */
        private Set<Slot> target(BodyExpression target) {
            if (target instanceof BodyExpression.ArrayAccess access) {
                return sources.places(access.array(), member);
            }
            return target instanceof BodyExpression.Local local ? Set.of(sources.local(local.id(), member)) : Set.of();
        }

        private void arguments(MethodKey method, List<BodyExpression> arguments, Invocation invocation) {
            if (!isOwn(method)) {
                return;
            }
            int last = invocation.parameterTypes().size() - 1;
            for (int i = 0; i < arguments.size(); i++) {
                // Unboxing throws.
                if (invocation.targetType(i) instanceof JavaType.Primitive) {
                    continue;
                }
                boolean element = invocation.varargs()
                        && i >= last
                        && invocation.declaredParameterTypes().get(last) instanceof JavaType.Array;
                Set<Slot> places = element
                        ? Sources.contents(sources.sites().ofParameter(method, last))
                        : Set.of(Slot.parameter(families.of(method), i));
                for (Slot to : places) {
                    value(arguments.get(i), to, member);
                }
            }
        }

        private void patterns(List<SwitchCase> cases) {
            for (SwitchCase each : cases) {
                for (SwitchCase.Label label : each.labels()) {
                    if (label instanceof SwitchCase.Label.Pattern compared) {
                        pattern(compared.pattern());
                    }
                }
            }
        }

        /** A component's pattern matches {@code null} where its type covers the component's. */
        private void pattern(BodyPattern pattern) {
            if (!(pattern instanceof BodyPattern.OfRecord node) || !(node.type() instanceof JavaType.Declared type)) {
                return;
            }
            RecordShape shape = program.records().get(type.name());
            for (int i = 0; i < node.nested().size(); i++) {
                if (shape != null && node.nested().get(i) instanceof BodyPattern.OfType nested) {
                    String component = shape.components().get(i).javaName();
                    nested.variable()
                            .ifPresent(variable -> graph.add(
                                    Slot.field(type.name(), component), sources.local(variable.id(), member)));
                }
                pattern(node.nested().get(i));
            }
        }

        private void lambda(BodyExpression.Lambda node) {
            Optional<MethodKey> implemented = node.function().method().filter(NullFlow.this::isOwn);
            if (implemented.isEmpty()) {
                return;
            }
            String family = families.of(implemented.get());
            for (int i = 0; i < node.parameters().size(); i++) {
                graph.add(
                        Slot.parameter(family, i),
                        sources.local(node.parameters().get(i).id(), member));
            }
            if (node.function().resultType() instanceof JavaType.Primitive) {
                return;
            } else if (node.body() instanceof LambdaBody.OfExpression body) {
                value(body.value(), Slot.result(family), member);
            } else if (node.body() instanceof LambdaBody.OfBlock body) {
                returns(body.statements(), Slot.result(family), member);
            }
        }

        private void reference(BodyExpression.MethodReference node) {
            Optional<MethodKey> implemented = node.function().method().filter(NullFlow.this::isOwn);
            if (implemented.isEmpty() || !isOwn(node.method())) {
                return;
            }
            String from = families.of(implemented.get());
            String to = families.of(node.method());
            int receiver = node.kind() == BodyExpression.ReferenceKind.UNBOUND ? 1 : 0;
            for (int i = receiver; i < node.parameterTypes().size(); i++) {
                graph.add(Slot.parameter(from, i), Slot.parameter(to, i - receiver));
            }
            graph.add(Slot.result(to), Slot.result(from));
        }
    }
}
