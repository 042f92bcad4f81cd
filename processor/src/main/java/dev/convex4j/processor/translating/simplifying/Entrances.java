package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.Entrance;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Functions whose parameters aren't their arguments: bodies then begin with what makes the ones of the others, {@code BillDoc
 * bill = Access.organizer(ctx, billId)} and {@code Post post = new Post(title, likes)}. All that looks at bodies sees it.
 */
public final class Entrances {
    private final Program program;
    private final MethodBody body;
    private final Map<String, BodyExpression.Parameter> parameters = new HashMap<>();
    private final Map<String, BodyExpression> given = new HashMap<>();
    private final Map<MethodKey, BodyExpression> results = new HashMap<>();
    private final List<BodyExpression.Parameter> arguments = new ArrayList<>();
    private final List<BodyStatement> statements = new ArrayList<>();
    private final Set<Integer> read = new HashSet<>();
    private final Set<Integer> assigned = new HashSet<>();
    private final FreshIds ids;

    private Entrances(Program program, MethodBody body, FreshIds ids) {
        this.program = program;
        this.body = body;
        this.ids = ids;
        // What a class inside the body uses of it.
        program.classes().values().stream()
                .filter(shape ->
                        shape.enclosingMethod().filter(body.key()::equals).isPresent())
                .forEach(shape -> shape.captured().forEach(local -> read.add(local.id())));
        body.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (expression instanceof BodyExpression.Local local) {
                    read.add(local.id());
                } else if (expression instanceof BodyExpression.Assign assign
                        && assign.target() instanceof BodyExpression.Local local) {
                    assigned.add(local.id());
                } else if (expression instanceof BodyExpression.Update update
                        && update.target() instanceof BodyExpression.Local local) {
                    assigned.add(local.id());
                }
            }
        });
    }

    /** The program whose functions take what their callers give. */
    public static Program in(Program program) {
        if (program.backend().entrances().isEmpty()) {
            return program;
        }
        Map<MethodKey, MethodBody> methods = new LinkedHashMap<>(program.methods());
        FreshIds ids = FreshIds.ofEntrances();
        program.backend()
                .entrances()
                .forEach((key, entrances) -> methods.computeIfPresent(
                        key, (same, body) -> new Entrances(program, body, ids).entered(entrances)));
        return new Program(
                program.backend(),
                methods,
                program.constants(),
                program.erroneous(),
                program.records(),
                program.classes(),
                program.ownClasses());
    }

    private MethodBody entered(List<Entrance> entrances) {
        Set<String> made = new HashSet<>();
        for (Entrance entrance : entrances) {
            if (entrance instanceof Entrance.Supplied supplied) {
                made.addAll(supplied.parameters());
            } else if (entrance instanceof Entrance.Flattened flattened) {
                made.add(flattened.parameter());
            }
        }
        arguments.add(body.parameters().get(0));
        body.parameters().stream()
                .skip(1)
                .filter(parameter -> !made.contains(parameter.name()))
                .forEach(this::argument);
        Set<Entrance.Input> needed = new HashSet<>();
        entrances.forEach(entrance ->
                needed.addAll(entrance instanceof Entrance.Supplied supplied ? supplied.inputs() : List.of()));
        for (Entrance entrance : entrances) {
            if (entrance instanceof Entrance.Supplied supplied) {
                supply(supplied, needed.contains(new Entrance.Input.Result(supplied.supplier())));
            } else if (entrance instanceof Entrance.Flattened flattened) {
                flatten(flattened);
            }
        }
        statements.addAll(body.statements());
        return new MethodBody(
                body.key(),
                body.isStatic(),
                body.typeParameters(),
                List.copyOf(arguments),
                body.returnType(),
                List.copyOf(statements),
                body.suppressions(),
                body.documentation(),
                body.position());
    }

    private void argument(BodyExpression.Parameter parameter) {
        arguments.add(parameter);
        given.put(parameter.name(), local(parameter));
    }

    private BodyExpression local(BodyExpression.Parameter parameter) {
        return new BodyExpression.Local(parameter.name(), parameter.id(), parameter.type(), body.position());
    }

    /** An argument, which is new where no other has named it. */
    private BodyExpression given(String name, JavaType type) {
        if (!given.containsKey(name)) {
            argument(new BodyExpression.Parameter(name, ids.next(), type));
        }
        return Objects.requireNonNull(given.get(name));
    }

    private BodyExpression input(Entrance.Input input, JavaType type) {
        if (input instanceof Entrance.Input.Argument argument) {
            return given(argument.name(), type);
        } else if (input instanceof Entrance.Input.Result result) {
            return Objects.requireNonNull(results.get(result.supplier()));
        }
        return local(body.parameters().get(1));
    }

    private void supply(Entrance.Supplied supplied, boolean needed) {
        MethodBody supplier = program.methods().get(supplied.supplier());
        List<BodyExpression> values = new ArrayList<>();
        values.add(local(body.parameters().get(0)));
        for (Entrance.Input input : supplied.inputs()) {
            int index = values.size();
            JavaType type = supplier == null
                    ? new JavaType.Other("?")
                    : supplier.parameters().get(index).type();
            values.add(input(input, type));
        }
        JavaType result = supplier == null ? new JavaType.Other("?") : supplier.returnType();
        BodyExpression call =
                new BodyExpression.Call(supplied.supplier(), Optional.empty(), values, false, result, body.position());
        List<BodyExpression.Parameter> targets = new ArrayList<>();
        supplied.parameters().stream()
                .map(parameters::get)
                .filter(parameter -> parameter != null && read.contains(parameter.id()))
                .forEach(targets::add);
        if (targets.isEmpty() && needed) {
            targets.add(new BodyExpression.Parameter(supplied.name(), ids.next(), result));
        }
        if (targets.isEmpty()) {
            statements.add(new BodyStatement.ExpressionStatement(call, body.position()));
            return;
        }
        BodyExpression value = call;
        for (BodyExpression.Parameter target : targets) {
            declare(target, value);
            value = local(target);
        }
        results.put(supplied.supplier(), value);
    }

    private void flatten(Entrance.Flattened flattened) {
        RecordShape shape = program.records().get(flattened.className());
        BodyExpression.Parameter parameter = parameters.get(flattened.parameter());
        if (shape == null || parameter == null) {
            return;
        }
        List<BodyExpression> values = new ArrayList<>();
        for (RecordShape.Component component : shape.components()) {
            values.add(given(component.javaName(), component.type()));
        }
        MethodKey constructor = new MethodKey(
                flattened.className(),
                "<init>",
                shape.components().stream()
                        .map(component -> erased(component.type()))
                        .toList());
        declare(parameter, new BodyExpression.New(constructor, values, parameter.type(), body.position()));
    }

    private static String erased(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            return declared.name();
        } else if (type instanceof JavaType.Array array) {
            return erased(array.element()) + "[]";
        }
        return type instanceof JavaType.Primitive primitive ? primitive.word() : Object.class.getName();
    }

    private void declare(BodyExpression.Parameter target, BodyExpression value) {
        statements.add(new BodyStatement.LocalVariable(
                target.name(),
                target.id(),
                target.type(),
                assigned.contains(target.id()),
                Optional.of(value),
                body.position()));
    }
}
