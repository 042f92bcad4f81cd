package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.Lambda;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyExpression.NewAnonymous;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Anonymous classes that TypeScript has to have a name for, because they declare classes, or have one inside that keeps their
 * object: they are declared like local ones, before the statement that creates the object.
 */
final class NamedAnonymous extends ProgramRewriter {
    private final Program program;
    private final Set<String> named;
    private final Set<String> declared = new HashSet<>();
    private final Set<BodyStatement> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    private Place place = new Place();

    /** A statement or a lambda's value: what is to be declared before it, and the locals that it declares itself. */
    private static final class Place {
        private final List<String> classes = new ArrayList<>();
        private final Set<Integer> locals = new HashSet<>();
    }

    private NamedAnonymous(Program program, Set<String> named) {
        this.program = program;
        this.named = named;
    }

    static Program rewrite(Program program) {
        Set<String> named = OuterAnonymous.in(program);
        return named.isEmpty() ? program : new NamedAnonymous(program, named).named();
    }

    private Program named() {
        Program all = rewritten(program);
        Map<String, ClassShape> classes = new LinkedHashMap<>(all.classes());
        declared.forEach(name -> classes.computeIfPresent(name, (key, shape) -> shape.called(name(shape))));
        return new Program(
                all.backend(),
                all.methods(),
                all.constants(),
                all.erroneous(),
                all.records(),
                classes,
                all.ownClasses());
    }

    private static String name(ClassShape shape) {
        JavaType above = shape.interfaces().stream()
                .findFirst()
                .or(shape::superclass)
                .orElse(new JavaType.Declared(Object.class.getName()));
        String name = above instanceof JavaType.Declared type ? type.name() : "";
        return name.substring(name.lastIndexOf('.') + 1) + "Impl";
    }

    /** A value outside statements has no place for a declaration, except in its lambdas. */
    @Override
    protected BodyExpression value(BodyExpression value) {
        BodyExpression rewritten = expression(value);
        place = new Place();
        return rewritten;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        if (expression instanceof Lambda lambda && lambda.body() instanceof LambdaBody.OfExpression body) {
            Place around = place;
            place = new Place();
            BodyExpression value = expression(body.value());
            List<BodyStatement> declarations = declarations(place, value.position());
            place = around;
            return value == body.value() && declarations.isEmpty() ? lambda : with(lambda, value, declarations);
        } else if (expression instanceof NewAnonymous creation && named.contains(creation.className())) {
            place.classes.add(creation.className());
        } else if (expression instanceof BodyExpression.InstanceOf test) {
            declare(test.pattern());
        }
        return super.expression(expression);
    }

    private void declare(BodyPattern pattern) {
        if (pattern instanceof BodyPattern.OfType test) {
            test.variable().ifPresent(variable -> place.locals.add(variable.id()));
        } else if (pattern instanceof BodyPattern.OfRecord parts) {
            parts.nested().forEach(this::declare);
        }
    }

    private static Lambda with(Lambda lambda, BodyExpression value, List<BodyStatement> declarations) {
        List<BodyStatement> statements = new ArrayList<>(declarations);
        statements.add(
                lambda.function().resultType() == JavaType.Primitive.VOID
                        ? new BodyStatement.ExpressionStatement(value, value.position())
                        : new BodyStatement.Return(Optional.of(value), value.position()));
        return new Lambda(
                lambda.parameters(),
                declarations.isEmpty() ? new LambdaBody.OfExpression(value) : new LambdaBody.OfBlock(statements),
                lambda.function(),
                lambda.type(),
                lambda.position());
    }

    @Override
    protected List<BodyStatement> statement(BodyStatement statement) {
        if (parts.contains(statement)) {
            if (statement instanceof BodyStatement.LocalVariable variable) {
                place.locals.add(variable.id());
            }
            return super.statement(statement);
        }
        // Where the model has room for one statement of a kind, the declaration stands before the whole.
        if (statement instanceof BodyStatement.For loop) {
            parts.addAll(loop.initializers());
        } else if (statement instanceof BodyStatement.Try code) {
            code.resources().forEach(resource -> resource.variable().ifPresent(parts::add));
        } else if (statement instanceof BodyStatement.Labeled labeled) {
            parts.add(labeled.statement());
        }
        Place around = place;
        place = new Place();
        List<BodyStatement> rewritten = new ArrayList<>(super.statement(statement));
        if (!(statement instanceof BodyStatement.ConstructorCall)) {
            rewritten.addAll(0, declarations(place, statement.position()));
        }
        place = around;
        return List.copyOf(rewritten);
    }

    /** A class that uses locals of its own statement can't stand before it. */
    private List<BodyStatement> declarations(Place place, Position position) {
        List<BodyStatement> declarations = new ArrayList<>();
        for (String name : place.classes) {
            ClassShape shape = Objects.requireNonNull(program.classes().get(name));
            if (shape.captured().stream().noneMatch(local -> place.locals.contains(local.id()))) {
                declarations.add(new BodyStatement.LocalClass(name, ClassShape.Kind.CLASS, position));
                declared.add(name);
            }
        }
        return declarations;
    }
}
