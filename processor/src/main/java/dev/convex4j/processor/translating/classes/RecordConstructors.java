package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Bodies;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Crossings;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.layout.Homes;
import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.translating.layout.Names;
import dev.convex4j.processor.translating.layout.TranslatedMethod;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Constructors that the user wrote for a record: functions that check what they are given and return the object. */
public final class RecordConstructors {
    private final TranslationContext context;
    private final Bodies bodies;
    private final Homes homes;

    public RecordConstructors(TranslationContext context, Bodies bodies, Homes homes) {
        this.context = context;
        this.bodies = bodies;
        this.homes = homes;
    }

    public TranslatedMethod.Plain function(MethodBody body) {
        if (context.asyncMethods().contains(body.key())) {
            throw Untranslatable.construct(
                    "a constructor that waits for the database or another function",
                    "read in a static method, and pass what it read to the constructor",
                    body.position());
        }
        ClassShape shape = context.hierarchy().shape(body.key().owner()).orElseThrow();
        String module = homes.module(shape.name());
        Scope scope = new Scope(context.layout().names(module));
        Expressions expressions = bodies.in(module, scope, body);
        List<TsParameter> parameters = bodies.parameters(body, expressions);
        boolean compact = context.hierarchy()
                .method(body.key())
                .filter(MethodShape::compact)
                .isPresent();
        boolean delegates = Creations.constructorCall(body)
                .filter(BodyStatement.ConstructorCall::own)
                .isPresent();
        List<TsStatement> statements = delegates
                ? delegated(shape, body, expressions)
                : compact ? compact(shape, body, expressions) : written(shape, body, expressions);
        return new TranslatedMethod.Plain(
                body.key(),
                true,
                false,
                TypeParameters.of(shape.typeParameters(), module, context, shape.position()),
                parameters,
                TypeNames.of(Selves.type(shape), module, context, body.position()),
                statements,
                body.documentation());
    }

    private static List<BodyStatement> own(MethodBody body) {
        return body.statements().stream()
                .filter(statement -> !(statement instanceof BodyStatement.ConstructorCall))
                .toList();
    }

    /** {@code this(..)} gives the object, and what follows sees it. */
    private List<TsStatement> delegated(ClassShape shape, MethodBody body, Expressions expressions) {
        BodyStatement.ConstructorCall call = Creations.constructorCall(body).orElseThrow();
        BodyExpression.New creation = new BodyExpression.New(
                call.constructor(),
                Optional.empty(),
                call.arguments(),
                call.invocation(),
                Selves.type(shape),
                call.position());
        TsExpression created = Records.create(creation, shape.record().orElseThrow(), expressions)
                .code();
        List<BodyStatement> rest = own(body);
        if (rest.isEmpty()) {
            return List.of(new TsStatement.Return(Optional.of(created)));
        }
        String self = expressions.scope().fresh(Identifiers.local(Names.decapitalized(shape.simpleName())));
        expressions.scope().bindInstance(shape.name(), Code.name(self));
        List<TsStatement> statements = new ArrayList<>();
        statements.add(new TsStatement.Variable(
                true,
                TsParameter.typed(
                        self, TypeNames.of(Selves.type(shape), expressions.module(), context, body.position())),
                Optional.of(created)));
        statements.addAll(expressions.statements().block(rest));
        statements.add(new TsStatement.Return(Optional.of(Code.name(self))));
        return statements;
    }

    /** The parameters become the fields, after the body has looked at them or changed them. */
    private List<TsStatement> compact(ClassShape shape, MethodBody body, Expressions expressions) {
        List<TsStatement> statements = new ArrayList<>(expressions.statements().block(own(body)));
        Map<String, TsExpression> values = new HashMap<>();
        for (BodyExpression.Parameter parameter : body.parameters()) {
            values.put(
                    parameter.name(),
                    Code.name(expressions.scope().binding(parameter.id()).name()));
        }
        statements.add(result(shape, values, expressions));
        return statements;
    }

    private TsStatement result(ClassShape shape, Map<String, TsExpression> values, Expressions expressions) {
        FlattenedRecords.requireWhole(shape.record().orElseThrow(), "a constructor", shape.position());
        List<Property> properties = new ArrayList<>(Records.tag(shape.name(), expressions));
        for (RecordShape.Component component : shape.record().orElseThrow().components()) {
            TsExpression value = values.getOrDefault(component.javaName(), Code.UNDEFINED);
            ConvexType type = Crossings.outside(
                    shape.name(), component.javaName(), context.program().backend());
            String name = component.wireName();
            properties.add(new Property.KeyValue(
                    name,
                    Crossings.written(type, Types.isOptional(component.type()), value, name, expressions.module())));
        }
        return new TsStatement.Return(Optional.of(new TsExpression.ObjectLiteral(List.copyOf(properties))));
    }

    /** A constructor that assigns the fields: each is a local until the object is made. */
    private List<TsStatement> written(ClassShape shape, MethodBody body, Expressions expressions) {
        List<BodyStatement> all = own(body);
        int end = all.size();
        while (end > 0 && assigned(all.get(end - 1), shape).filter(this::isPure).isPresent()) {
            end--;
        }
        List<TsStatement> statements = new ArrayList<>();
        Map<String, TsExpression> values = new HashMap<>();
        declareLate(shape, all, expressions, statements, values);
        for (BodyStatement statement : all.subList(0, end)) {
            Optional<BodyExpression.Assign> assign = assigned(statement, shape);
            if (assign.isPresent()) {
                String field = ((BodyExpression.InstanceField) assign.get().target()).name();
                TsExpression code =
                        expressions.into(assign.get().value(), assign.get().type());
                String name = expressions.scope().fresh(Identifiers.local(field));
                statements.add(new TsStatement.Variable(true, TsParameter.named(name), Optional.of(code)));
                bind(shape, field, Code.name(name), expressions, values);
            } else {
                statements.addAll(expressions.statements().block(List.of(statement)));
            }
        }
        for (BodyStatement statement : all.subList(end, all.size())) {
            BodyExpression.Assign assign = assigned(statement, shape).orElseThrow();
            TsExpression code = expressions.into(assign.value(), assign.type());
            bind(shape, ((BodyExpression.InstanceField) assign.target()).name(), code, expressions, values);
        }
        statements.add(result(shape, values, expressions));
        return statements;
    }

    private boolean isPure(BodyExpression.Assign assign) {
        return Purity.isPure(assign.value(), context);
    }

    private static void bind(
            ClassShape shape,
            String field,
            TsExpression code,
            Expressions expressions,
            Map<String, TsExpression> values) {
        values.put(field, code);
        expressions.scope().bindInstance(Fields.componentKey(shape.name(), field), code);
    }

    /** Fields that are assigned in a branch are declared before. */
    private void declareLate(
            ClassShape shape,
            List<BodyStatement> all,
            Expressions expressions,
            List<TsStatement> statements,
            Map<String, TsExpression> values) {
        for (RecordShape.Component component : shape.record().orElseThrow().components()) {
            boolean early = all.stream()
                    .flatMap(statement -> assigned(statement, shape).stream())
                    .anyMatch(assign -> ((BodyExpression.InstanceField) assign.target())
                            .name()
                            .equals(component.javaName()));
            if (!early) {
                String name = expressions.scope().fresh(Identifiers.local(component.javaName()));
                TsType type = Nulls.type(
                        TypeNames.of(component.type(), expressions.module(), context, shape.position()),
                        context.nullness().field(shape.name(), component.javaName()));
                statements.add(new TsStatement.Variable(false, TsParameter.typed(name, type), Optional.empty()));
                bind(shape, component.javaName(), Code.name(name), expressions, values);
            }
        }
    }

    private static Optional<BodyExpression.Assign> assigned(BodyStatement statement, ClassShape shape) {
        return statement instanceof BodyStatement.ExpressionStatement expression
                        && expression.expression() instanceof BodyExpression.Assign assign
                        && assign.operator().isEmpty()
                        && assign.target() instanceof BodyExpression.InstanceField field
                        && field.target() instanceof BodyExpression.This
                        && field.owner().equals(shape.name())
                ? Optional.of(assign)
                : Optional.empty();
    }
}
