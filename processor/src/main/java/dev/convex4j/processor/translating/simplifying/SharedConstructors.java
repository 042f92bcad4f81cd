package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.Parameter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.BodyStatement.ConstructorCall;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.Construction;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Exceptions below one of the user's own, with several constructors that only pass something to one of the superclass's:
 * {@code Missing(String key) { super("missing", key); }}. They call a constructor that passes all of it as it is, which is the
 * one that TypeScript has.
 */
final class SharedConstructors {
    private final Program program;
    private final Hierarchy hierarchy;
    private final Map<MethodKey, MethodBody> methods;
    private final Map<String, ClassShape> classes;

    private SharedConstructors(Program program) {
        this.program = program;
        this.hierarchy = new Hierarchy(program);
        this.methods = new LinkedHashMap<>(program.methods());
        this.classes = new LinkedHashMap<>(program.classes());
    }

    static Program rewrite(Program program) {
        SharedConstructors shared = new SharedConstructors(program);
        program.classes().values().stream().filter(shared::isBelowOwnException).forEach(shared::share);
        return new Program(
                program.backend(),
                shared.methods,
                program.constants(),
                program.erroneous(),
                program.records(),
                shared.classes,
                program.ownClasses());
    }

    /** Other classes are made in two stages, where they need it. */
    private boolean isBelowOwnException(ClassShape shape) {
        Optional<ClassShape> root = hierarchy.superclass(shape);
        while (root.flatMap(hierarchy::superclass).isPresent()) {
            root = root.flatMap(hierarchy::superclass);
        }
        return root.filter(above -> above.superclass().isPresent()).isPresent()
                && shape.kind() == ClassShape.Kind.CLASS
                && shape.nesting() != ClassShape.Nesting.ANONYMOUS;
    }

    private void share(ClassShape shape) {
        List<MethodBody> bodies = shape.constructors().stream()
                .flatMap(constructor -> Optional.ofNullable(program.methods().get(constructor.key())).stream())
                .filter(body -> !Construction.delegates(body))
                .toList();
        List<MethodKey> called = bodies.stream()
                .flatMap(body -> Construction.constructorCall(body).stream())
                .map(ConstructorCall::constructor)
                .distinct()
                .toList();
        boolean same = bodies.size() > 1
                && called.size() == 1
                && bodies.stream().allMatch(SharedConstructors::onlyPasses)
                && hierarchy.isWritten(called.get(0));
        if (!same) {
            return;
        }
        MethodBody above = Objects.requireNonNull(program.methods().get(called.get(0)));
        MethodKey all = new MethodKey(shape.name(), "<init>", above.key().parameterTypes());
        if (methods.containsKey(all) && !passesAll(Objects.requireNonNull(methods.get(all)))) {
            all = beside(all);
        }
        if (!methods.containsKey(all)) {
            add(shape, all, above);
        }
        for (MethodBody body : bodies) {
            if (!body.key().equals(all)) {
                ConstructorCall call = Construction.constructorCall(body).orElseThrow();
                methods.put(body.key(), Simplification.with(body, List.of(to(all, true, call))));
            }
        }
    }

    /** A constructor that no source has: the one with its parameters passes something else. */
    private static MethodKey beside(MethodKey constructor) {
        List<String> parameterTypes = new ArrayList<>(constructor.parameterTypes());
        parameterTypes.add(Void.class.getName());
        return new MethodKey(constructor.owner(), constructor.name(), List.copyOf(parameterTypes));
    }

    /** Whether a constructor is a call of the superclass's and nothing else. */
    private static boolean onlyPasses(MethodBody body) {
        return body.statements().size() == 1
                && Construction.constructorCall(body)
                        .filter(call ->
                                !call.invocation().varargs() && call.outer().isEmpty())
                        .isPresent();
    }

    private static boolean passesAll(MethodBody body) {
        List<BodyExpression> arguments = Construction.constructorCall(body)
                .map(ConstructorCall::arguments)
                .orElse(List.of());
        boolean all = arguments.size() == body.parameters().size();
        for (int i = 0; all && i < arguments.size(); i++) {
            all = arguments.get(i) instanceof BodyExpression.Local local
                    && local.id() == body.parameters().get(i).id();
        }
        return all;
    }

    private static ConstructorCall to(MethodKey constructor, boolean own, ConstructorCall call) {
        return new ConstructorCall(
                constructor, own, call.outer(), call.arguments(), call.invocation(), false, call.position());
    }

    private void add(ClassShape shape, MethodKey key, MethodBody above) {
        List<BodyExpression> arguments = new ArrayList<>();
        for (Parameter parameter : above.parameters()) {
            arguments.add(
                    new BodyExpression.Local(parameter.name(), parameter.id(), parameter.type(), shape.position()));
        }
        ConstructorCall call = new ConstructorCall(
                above.key(),
                false,
                Optional.empty(),
                List.copyOf(arguments),
                Invocation.of(arguments, false, JavaType.Primitive.VOID),
                false,
                shape.position());
        methods.put(
                key,
                new MethodBody(
                        key,
                        false,
                        List.of(),
                        above.parameters(),
                        JavaType.Primitive.VOID,
                        List.<BodyStatement>of(call),
                        List.of(),
                        "",
                        shape.position()));
        List<MethodShape> declared = new ArrayList<>(shape.methods());
        List<MethodShape.Parameter> parameters =
                hierarchy.method(above.key()).map(MethodShape::parameters).orElse(List.of());
        declared.add(StageShapes.method(key, parameters, JavaType.Primitive.VOID, false, false, shape.position()));
        classes.put(shape.name(), shape.withMembers(shape.fields(), shape.initializers(), List.copyOf(declared)));
    }
}
