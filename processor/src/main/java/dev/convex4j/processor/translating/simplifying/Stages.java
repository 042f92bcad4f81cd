package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.Parameter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.BodyStatement.ConstructorCall;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.AnonymousCreations;
import dev.convex4j.processor.translating.graph.Construction;
import dev.convex4j.processor.translating.graph.Harmless;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The methods that stand for the constructors of the classes whose objects are made in two stages. */
final class Stages {
    private final Program program;
    private final Hierarchy hierarchy;
    private final Set<String> staged;
    private final Set<String> early;
    private final Set<MethodKey> reached;
    private final FreshIds ids = FreshIds.ofStaging();

    Stages(Program program, Hierarchy hierarchy, Set<String> staged, Set<String> early, Set<MethodKey> reached) {
        this.program = program;
        this.hierarchy = hierarchy;
        this.staged = staged;
        this.early = early;
        this.reached = reached;
    }

    int freshId() {
        return ids.next();
    }

    boolean isStaged(String className) {
        return staged.contains(className);
    }

    /** Whether a body has another one in its place. */
    boolean isReplaced(MethodKey key) {
        return isStaged(key.owner()) && (isConstructor(key) || isInitializer(key));
    }

    private static boolean isConstructor(MethodKey key) {
        return key.name().equals("<init>");
    }

    private static boolean isInitializer(MethodKey key) {
        return key.name().equals(MethodBody.INSTANCE_INITIALIZER);
    }

    static MethodKey allocation(String className) {
        return new MethodKey(className, "<init>", List.of());
    }

    private static MethodKey creation(MethodKey constructor) {
        return new MethodKey(constructor.owner(), MethodBody.CREATION, constructor.parameterTypes());
    }

    private static MethodKey fields(String className) {
        return new MethodKey(className, MethodBody.FIELDS, List.of());
    }

    /** The method that stands for a constructor, unless that does nothing. */
    Optional<MethodKey> method(MethodKey constructor) {
        return isTrivial(constructor) ? Optional.empty() : Optional.of(creation(constructor));
    }

    private boolean isTrivial(MethodKey constructor) {
        ClassShape shape = shape(constructor.owner());
        MethodBody body = program.methods().get(constructor);
        if (!constructor.parameterTypes().isEmpty() || !initializing(shape).isEmpty()) {
            return false;
        }
        boolean empty = body == null || body.statements().stream().allMatch(ConstructorCall.class::isInstance);
        boolean own = body != null
                && Construction.constructorCall(body)
                        .filter(ConstructorCall::own)
                        .isPresent();
        return empty && !own && superCall(shape, Optional.ofNullable(body)).isEmpty();
    }

    private ClassShape shape(String name) {
        return hierarchy.shape(name).orElseThrow();
    }

    /** The code of the declarations and blocks that the object of zeros doesn't have from the beginning. */
    private List<BodyStatement> initializing(ClassShape shape) {
        MethodBody all = program.methods().get(new MethodKey(shape.name(), MethodBody.INSTANCE_INITIALIZER, List.of()));
        return all == null
                ? List.of()
                : all.statements().stream()
                        .filter(statement -> !isKept(statement, shape))
                        .toList();
    }

    /** Nothing can tell when such a field gets its declared value. */
    private boolean isKept(BodyStatement statement, ClassShape shape) {
        return statement instanceof BodyStatement.ExpressionStatement run
                && run.expression() instanceof BodyExpression.Assign assign
                && assign.target() instanceof BodyExpression.InstanceField field
                && isKept(field.name(), assign.value(), shape);
    }

    private boolean isKept(String field, BodyExpression value, ClassShape shape) {
        boolean constant = shape.fields().stream()
                .anyMatch(each -> each.name().equals(field) && each.constant().isPresent());
        return constant || (Harmless.isHarmless(value) && !early.contains(shape.name() + "." + field));
    }

    /** What stands in the place of a constructor or of the initializers. */
    List<MethodBody> bodies(MethodBody body) {
        ClassShape shape = shape(body.key().owner());
        if (isConstructor(body.key())) {
            return isAnonymous(shape)
                    ? List.of()
                    : method(body.key())
                            .map(key -> List.of(creation(body, shape)))
                            .orElse(List.of());
        }
        List<MethodBody> bodies = new ArrayList<>();
        List<BodyStatement> later = initializing(shape);
        List<BodyStatement> kept = body.statements().stream()
                .filter(statement -> !later.contains(statement))
                .toList();
        if (!kept.isEmpty()) {
            bodies.add(Simplification.with(body, kept));
        }
        if (hasOwnInitializer(shape)) {
            bodies.add(body(fields(shape.name()), List.of(), JavaType.Primitive.VOID, later, body.position()));
        }
        return bodies;
    }

    /** Whether several methods would repeat what the declarations say. */
    private boolean hasOwnInitializer(ClassShape shape) {
        return !initializing(shape).isEmpty()
                && shape.constructors().stream()
                                .map(constructor -> program.methods().get(constructor.key()))
                                .filter(body -> body != null && reached.contains(body.key()) && !isOwn(body))
                                .count()
                        > 1;
    }

    private static boolean isOwn(MethodBody body) {
        return Construction.constructorCall(body).filter(ConstructorCall::own).isPresent();
    }

    private MethodBody creation(MethodBody constructor, ClassShape shape) {
        List<BodyStatement> statements = new ArrayList<>(before(shape, Optional.of(constructor)));
        List<BodyStatement> own = constructor.statements().stream()
                .filter(statement -> !(statement instanceof ConstructorCall))
                .toList();
        BodyExpression self = new BodyExpression.This(StageShapes.type(shape), constructor.position());
        statements.addAll(ReturningSelf.rewrite(own, self));
        if (own.isEmpty() || !(own.get(own.size() - 1) instanceof BodyStatement.Throw)) {
            statements.add(new BodyStatement.Return(Optional.of(self), constructor.position()));
        }
        MethodBody body = body(
                creation(constructor.key()),
                constructor.parameters(),
                StageShapes.type(shape),
                List.copyOf(statements),
                constructor.position());
        return new MethodBody(
                body.key(),
                false,
                constructor.typeParameters(),
                body.parameters(),
                body.returnType(),
                body.statements(),
                constructor.suppressions(),
                constructor.documentation(),
                body.position());
    }

    /** The call of another constructor, and after one of the superclass's the values of the declarations. */
    private List<BodyStatement> before(ClassShape shape, Optional<MethodBody> constructor) {
        List<BodyStatement> statements = new ArrayList<>();
        Optional<ConstructorCall> call = constructor.flatMap(Construction::constructorCall);
        if (call.filter(ConstructorCall::own).isPresent()) {
            ConstructorCall own = call.get();
            BodyExpression self = new BodyExpression.This(StageShapes.type(shape), own.position());
            method(own.constructor()).ifPresent(key -> statements.add(call(key, self, own)));
            return statements;
        }
        superCall(shape, constructor).ifPresent(statements::add);
        if (hasOwnInitializer(shape)) {
            BodyExpression self = new BodyExpression.This(StageShapes.type(shape), shape.position());
            statements.add(new BodyStatement.ExpressionStatement(
                    new BodyExpression.Call(
                            fields(shape.name()),
                            Optional.of(self),
                            List.of(),
                            false,
                            JavaType.Primitive.VOID,
                            shape.position()),
                    shape.position()));
        } else {
            statements.addAll(initializing(shape));
        }
        return statements;
    }

    private Optional<BodyStatement> superCall(ClassShape shape, Optional<MethodBody> constructor) {
        ClassShape above = hierarchy.superclass(shape).orElse(null);
        if (above == null) {
            return Optional.empty();
        }
        Optional<ConstructorCall> written = constructor.flatMap(Construction::constructorCall);
        MethodKey target = written.map(ConstructorCall::constructor)
                .or(() -> hierarchy.implicitSuperConstructor(shape))
                .orElseGet(() -> allocation(above.name()));
        BodyExpression receiver = new BodyExpression.Super(Optional.empty(), StageShapes.type(above), shape.position());
        return method(target)
                .map(key -> call(key, receiver, written.orElseGet(() -> implicit(target, shape.position()))));
    }

    private ConstructorCall implicit(MethodKey target, Position position) {
        List<JavaType> types = hierarchy.method(target).stream()
                .flatMap(method -> method.parameters().stream())
                .map(MethodShape.Parameter::type)
                .toList();
        Invocation invocation = new Invocation(types, types, JavaType.Primitive.VOID, !types.isEmpty());
        return new ConstructorCall(target, false, Optional.empty(), List.of(), invocation, true, position);
    }

    private static BodyStatement call(MethodKey key, BodyExpression receiver, ConstructorCall from) {
        return new BodyStatement.ExpressionStatement(
                new BodyExpression.Call(
                        key,
                        Optional.of(receiver),
                        from.arguments(),
                        from.invocation(),
                        receiver.type(),
                        from.position()),
                from.position());
    }

    /** What classes without a constructor of their own do. */
    List<MethodBody> others() {
        List<MethodBody> bodies = new ArrayList<>();
        for (String name : staged) {
            ClassShape shape = shape(name);
            if (isAnonymous(shape)) {
                anonymous(shape).ifPresent(bodies::add);
            } else if (isWithoutConstructor(shape) && !isTrivial(allocation(name))) {
                bodies.add(implicit(shape));
            }
        }
        return bodies;
    }

    private static boolean isAnonymous(ClassShape shape) {
        return shape.nesting() == ClassShape.Nesting.ANONYMOUS;
    }

    private boolean isWithoutConstructor(ClassShape shape) {
        return shape.constructors().stream()
                .noneMatch(constructor -> program.methods().containsKey(constructor.key()));
    }

    private MethodBody implicit(ClassShape shape) {
        List<BodyStatement> statements = new ArrayList<>(before(shape, Optional.empty()));
        statements.add(new BodyStatement.Return(
                Optional.of(new BodyExpression.This(StageShapes.type(shape), shape.position())), shape.position()));
        return body(
                creation(allocation(shape.name())), List.of(), StageShapes.type(shape), statements, shape.position());
    }

    /** An anonymous class with values of its own takes what its superclass's constructor does. */
    private Optional<MethodBody> anonymous(ClassShape shape) {
        if (initializing(shape).isEmpty()) {
            return Optional.empty();
        }
        MethodKey constructor = anonymousSuper(shape);
        ClassShape above = hierarchy.superclass(shape).orElseThrow();
        List<Parameter> parameters = new ArrayList<>();
        List<BodyExpression> arguments = new ArrayList<>();
        hierarchy
                .method(constructor)
                .ifPresent(method -> method.parameters().forEach(parameter -> {
                    Parameter own = new Parameter(parameter.name(), freshId(), parameter.type());
                    parameters.add(own);
                    arguments.add(new BodyExpression.Local(own.name(), own.id(), own.type(), shape.position()));
                }));
        List<BodyStatement> statements = new ArrayList<>();
        Invocation invocation = Invocation.of(arguments, false, JavaType.Primitive.VOID);
        ConstructorCall call = new ConstructorCall(
                constructor, false, Optional.empty(), arguments, invocation, true, shape.position());
        BodyExpression receiver = new BodyExpression.Super(Optional.empty(), StageShapes.type(above), shape.position());
        method(constructor).ifPresent(key -> statements.add(call(key, receiver, call)));
        statements.addAll(initializing(shape));
        JavaType result = shape.superclass().orElseThrow();
        statements.add(new BodyStatement.Return(
                Optional.of(new BodyExpression.This(StageShapes.type(shape), shape.position())), shape.position()));
        return Optional.of(body(
                new MethodKey(shape.name(), MethodBody.CREATION, constructor.parameterTypes()),
                parameters,
                result,
                statements,
                shape.position()));
    }

    /** The one that the only creation of an anonymous class calls. */
    private MethodKey anonymousSuper(ClassShape shape) {
        return AnonymousCreations.find(shape.name(), program)
                .map(BodyExpression.NewAnonymous::superConstructor)
                .orElseGet(() ->
                        allocation(hierarchy.superclass(shape).orElseThrow().name()));
    }

    /** The method that an anonymous class's creation calls. */
    Optional<MethodKey> anonymousMethod(BodyExpression.NewAnonymous creation) {
        ClassShape shape = shape(creation.className());
        return initializing(shape).isEmpty()
                ? method(creation.superConstructor())
                : Optional.of(new MethodKey(
                        shape.name(),
                        MethodBody.CREATION,
                        creation.superConstructor().parameterTypes()));
    }

    private static MethodBody body(
            MethodKey key, List<Parameter> parameters, JavaType result, List<BodyStatement> code, Position position) {
        return new MethodBody(key, false, List.of(), parameters, result, List.copyOf(code), List.of(), "", position);
    }

    /** The class with methods for its constructors. */
    ClassShape shape(ClassShape shape) {
        if (!isStaged(shape.name())) {
            return shape;
        }
        List<MethodShape> methods = new ArrayList<>();
        methods.add(StageShapes.method(
                allocation(shape.name()), List.of(), JavaType.Primitive.VOID, false, true, shape.position()));
        for (MethodShape method : shape.methods()) {
            if (!isConstructor(method.key())) {
                methods.add(method);
            } else if (!isAnonymous(shape) && program.methods().containsKey(method.key())) {
                method(method.key())
                        .ifPresent(key -> methods.add(StageShapes.method(
                                key,
                                method.parameters(),
                                StageShapes.type(shape),
                                method.varargs(),
                                false,
                                method.position())));
            }
        }
        for (MethodBody other : others()) {
            if (other.key().owner().equals(shape.name())) {
                List<MethodShape.Parameter> parameters = other.parameters().stream()
                        .map(parameter -> new MethodShape.Parameter(parameter.name(), parameter.type(), false))
                        .toList();
                methods.add(StageShapes.method(
                        other.key(), parameters, other.returnType(), false, false, other.position()));
            }
        }
        if (hasOwnInitializer(shape)) {
            methods.add(StageShapes.method(
                    fields(shape.name()), List.of(), JavaType.Primitive.VOID, false, false, shape.position()));
        }
        return shape.withMembers(shape.fields(), kept(shape), List.copyOf(methods));
    }

    private List<Initializer> kept(ClassShape shape) {
        return shape.initializers().stream()
                .filter(code -> code.isStatic()
                        || (code instanceof Initializer.OfField field && isKept(field.field(), field.value(), shape)))
                .toList();
    }
}
