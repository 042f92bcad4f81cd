package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Bodies;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.layout.Homes;
import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.translating.layout.Names;
import dev.convex4j.processor.translating.layout.TranslatedMethod;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import dev.convex4j.processor.typescript.TsTypeParameter;
import java.util.ArrayList;
import java.util.List;

/** Instance methods of records, enums and interfaces: functions that take the value as their first parameter. */
public final class DataFunctions {
    private final TranslationContext context;
    private final Bodies bodies;
    private final Homes homes;

    public DataFunctions(TranslationContext context, Bodies bodies, Homes homes) {
        this.context = context;
        this.bodies = bodies;
        this.homes = homes;
    }

    /** The key of the body of a method whose calls ask first which one to run. */
    public static MethodKey bodyKey(MethodKey method) {
        return Dispatch.body(method);
    }

    /** Whether calls of the method may end in several bodies. */
    public boolean isDispatched(MethodKey method) {
        return Dispatch.isNeeded(method, context);
    }

    /** The function that asks a value what it is, and calls the body of that. */
    public TranslatedMethod.Plain dispatch(MethodKey key) {
        ClassShape shape = context.hierarchy().shape(key.owner()).orElseThrow();
        String module = homes.module(key.owner());
        Scope scope = new Scope(context.layout().names(module));
        Expressions expressions = bodies.in(module, scope, key);
        TsParameter self = self(shape, scope, expressions);
        return new DispatchFunctions(shape, key, typeParameters(shape, key, module), expressions).function(self);
    }

    /** The function of a body; {@code key} is what it is known by, which differs for the body of a dispatched method. */
    public TranslatedMethod.Plain function(MethodBody body, MethodKey key) {
        String module = homes.module(body.key().owner());
        Scope scope = new Scope(context.layout().names(module));
        ClassShape shape = context.hierarchy().shape(body.key().owner()).orElseThrow();
        Expressions expressions = bodies.in(module, scope, body);
        List<TsParameter> parameters = new ArrayList<>();
        parameters.add(self(shape, scope, expressions));
        parameters.addAll(bodies.parameters(body, expressions));
        TsType result = bodies.result(body, expressions);
        List<TsStatement> statements = expressions.statements().block(body.statements());
        return new TranslatedMethod.Plain(
                key,
                true,
                context.asyncMethods().contains(body.key()),
                typeParameters(shape, body.key(), module),
                List.copyOf(parameters),
                result,
                statements,
                body.documentation());
    }

    private List<TsTypeParameter> typeParameters(ClassShape shape, MethodKey key, String module) {
        List<TsTypeParameter> all =
                new ArrayList<>(TypeParameters.of(shape.typeParameters(), module, context, shape.position()));
        context.hierarchy()
                .method(key)
                .ifPresent(method ->
                        all.addAll(TypeParameters.of(method.typeParameters(), module, context, shape.position())));
        return List.copyOf(all);
    }

    /** The parameter that is {@code this}, called after its class. */
    private TsParameter self(ClassShape shape, Scope scope, Expressions expressions) {
        ClassShape declared = context.hierarchy().isConstantBody(shape)
                ? context.hierarchy().superclass(shape).orElseThrow()
                : shape;
        String name = scope.fresh(Identifiers.local(Names.decapitalized(declared.simpleName())));
        scope.bindInstance(shape.name(), Code.name(name));
        scope.bindInstance(declared.name(), Code.name(name));
        scope.bindInstance("", Code.name(name));
        return TsParameter.typed(
                name, TypeNames.of(Selves.type(declared), expressions.module(), context, shape.position()));
    }
}
