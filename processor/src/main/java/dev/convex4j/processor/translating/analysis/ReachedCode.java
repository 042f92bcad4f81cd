package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may run where some code runs: that code itself, and the methods, constructors and constants that it uses. */
public final class ReachedCode implements BodyVisitor {
    /** What a method of the JDK gives that asks its arguments for their texts. */
    private static final Set<String> WRITTEN =
            Set.of(Types.STRING, "java.lang.StringBuilder", "java.util.StringJoiner");

    private final Program program;
    private final Hierarchy hierarchy;
    private final BodyVisitor visitor;
    private final Set<Object> seen = new HashSet<>();

    private ReachedCode(Program program, Hierarchy hierarchy, BodyVisitor visitor) {
        this.program = program;
        this.hierarchy = hierarchy;
        this.visitor = visitor;
    }

    /** Leads a visitor through an expression and all that it reaches. */
    public static void walk(BodyExpression value, Program program, Hierarchy hierarchy, BodyVisitor visitor) {
        BodyWalker.walk(value, new ReachedCode(program, hierarchy, visitor));
    }

    /** Leads a visitor through statements and all that they reach. */
    public static void walk(List<BodyStatement> statements, Program program, Hierarchy hierarchy, BodyVisitor visitor) {
        BodyWalker.walk(statements, new ReachedCode(program, hierarchy, visitor));
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        visitor.enter(expression, insideLambda);
        if (expression instanceof BodyExpression.Call call) {
            called(call.method());
            if (hierarchy.shape(call.method().owner()).isEmpty()
                    && !call.method().owner().equals("java.lang.Enum")) {
                boolean written = WRITTEN.stream().anyMatch(call.type()::isClass);
                Stream.concat(call.receiver().stream(), call.arguments().stream())
                        .forEach(value -> handed(value.type(), written));
            }
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            called(reference.method());
            created(reference.method());
            if (hierarchy.shape(reference.method().owner()).isEmpty()) {
                reference.parameterTypes().forEach(type -> handed(type, true));
            }
        } else if (expression instanceof BodyExpression.New creation) {
            created(creation.constructor());
        } else if (expression instanceof BodyExpression.NewAnonymous creation) {
            created(creation.superConstructor());
            program.methods().keySet().stream()
                    .filter(method -> method.owner().equals(creation.className()))
                    .forEach(this::follow);
        } else if (expression instanceof BodyExpression.Binary binary && Types.isString(binary.type())) {
            handed(binary.left().type(), true);
            handed(binary.right().type(), true);
        } else if (expression instanceof BodyExpression.Assign assign && Types.isString(assign.type())) {
            handed(assign.value().type(), true);
        } else if (expression instanceof BodyExpression.StaticField field) {
            String name = field.owner() + "." + field.name();
            Optional.ofNullable(program.constants().get(name))
                    .filter(value -> seen.add(name))
                    .ifPresent(value -> BodyWalker.walk(value, this));
        }
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        visitor.enter(statement, insideLambda);
        if (statement instanceof BodyStatement.ConstructorCall call) {
            created(call.constructor());
        }
    }

    private void called(MethodKey method) {
        follow(method);
        hierarchy.overriding(method).forEach(this::follow);
    }

    private void created(MethodKey constructor) {
        if (constructor.name().equals("<init>")) {
            follow(constructor);
            follow(new MethodKey(constructor.owner(), MethodBody.INSTANCE_INITIALIZER, List.of()));
            hierarchy
                    .shape(constructor.owner())
                    .flatMap(hierarchy::implicitSuperConstructor)
                    .ifPresent(this::created);
        }
    }

    private void follow(MethodKey method) {
        MethodBody body = program.methods().get(method);
        if (body != null && seen.add(method)) {
            BodyWalker.walk(body, this);
        }
    }

    /** The JDK may call what it knows of a value: {@code compare}, {@code hashCode}, and {@code toString} where it writes it. */
    private void handed(JavaType type, boolean written) {
        if (type instanceof JavaType.Array array) {
            handed(array.element(), written);
        } else if (type instanceof JavaType.Declared declared && seen.add(List.of(declared, written))) {
            declared.arguments().forEach(argument -> handed(argument, written));
            hierarchy.shape(declared.name()).ifPresent(shape -> {
                hierarchy.ancestors(shape.name()).stream()
                        .flatMap(above -> hierarchy.shape(above).stream())
                        .forEach(above -> calledOutside(above, written));
                shape.record().ifPresent(record -> record.components().forEach(part -> handed(part.type(), written)));
            });
            hierarchy.subtypes(declared.name()).forEach(below -> calledOutside(below, written));
        }
    }

    private void calledOutside(ClassShape shape, boolean written) {
        shape.methods().stream()
                .filter(method -> written || !method.key().name().equals("toString"))
                .filter(method -> method.overridden().stream()
                        .anyMatch(above -> hierarchy.shape(above.owner()).isEmpty()))
                .forEach(method -> follow(method.key()));
    }
}
