package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Tag;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Bodies;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.layout.Homes;
import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.translating.layout.Names;
import dev.convex4j.processor.translating.layout.TranslatedMethod;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import dev.convex4j.processor.typescript.TsTypeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<TsTypeParameter> all = new ArrayList<>(Selves.typeParameters(shape.typeParameters(), module, context));
        context.hierarchy()
                .method(key)
                .ifPresent(method -> all.addAll(Selves.typeParameters(method.typeParameters(), module, context)));
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

    /** The function that asks a value what it is, and calls the body of that. */
    public TranslatedMethod.Plain dispatch(MethodKey key) {
        MethodShape method = context.hierarchy().method(key).orElseThrow();
        ClassShape shape = context.hierarchy().shape(key.owner()).orElseThrow();
        String module = homes.module(key.owner());
        Scope scope = new Scope(context.layout().names(module));
        Expressions expressions = bodies.in(module, scope, key);
        List<TsParameter> parameters = new ArrayList<>();
        parameters.add(self(shape, scope, expressions));
        List<TsExpression> arguments =
                new ArrayList<>(List.of(scope.instance(shape.name()).orElseThrow()));
        for (int i = 0; i < method.parameters().size(); i++) {
            MethodShape.Parameter parameter = method.parameters().get(i);
            String name = scope.fresh(Identifiers.local(parameter.name()));
            TsType type = TypeNames.of(parameter.type(), module, context, method.position());
            parameters.add(TsParameter.typed(
                    name, Nulls.type(type, context.nullness().parameter(method.key(), i))));
            arguments.add(Code.name(name));
        }
        return new TranslatedMethod.Plain(
                key,
                true,
                context.asyncMethods().contains(key),
                typeParameters(shape, key, module),
                List.copyOf(parameters),
                result(method, module),
                choice(shape, key, arguments, expressions),
                "");
    }

    /** The statements that find out which body to call; {@code arguments} are those of the body, the value itself first. */
    private List<TsStatement> choice(
            ClassShape shape, MethodKey key, List<TsExpression> arguments, Expressions expressions) {
        TsExpression self = arguments.get(0);
        if (context.hierarchy().form(shape.name()) == ClassForm.CHOICE) {
            return Choices.statements(alternatives(shape, key, arguments, expressions), isVoid(key));
        } else if (shape.kind() == ClassShape.Kind.ENUM || onlyEnum(shape)) {
            return List.of(new TsStatement.Switch(self, constantCases(shape, key, arguments, expressions)));
        }
        List<TsStatement.Case> cases = recordCases(shape, key, arguments, expressions);
        return List.of(new TsStatement.Switch(Code.member(self, property(shape)), cases));
    }

    private List<Choices.Alternative> alternatives(
            ClassShape shape, MethodKey key, List<TsExpression> arguments, Expressions expressions) {
        TsExpression self = arguments.get(0);
        List<Choices.Alternative> found = new ArrayList<>();
        for (ClassShape leaf : context.hierarchy().leaves(shape.name())) {
            if (Dispatch.isEnum(leaf, context)) {
                found.add(new Choices.Alternative(
                        Choices.isText(self), given(body(leaf, key, arguments, expressions), key)));
            }
        }
        Choices.isObject(self, shape.name(), shape.position(), expressions)
                .ifPresent(test -> found.add(new Choices.Alternative(test, given(method(key, arguments), key))));
        List<ClassShape> records = context.hierarchy().leaves(shape.name()).stream()
                .filter(leaf -> leaf.record().isPresent())
                .toList();
        if (!records.isEmpty()) {
            List<TsStatement.Case> cases = recordCases(shape, key, arguments, expressions);
            found.add(new Choices.Alternative(
                    Code.UNDEFINED,
                    records.size() == 1
                            ? given(ofRecord(records.get(0), key, arguments, expressions), key)
                            : List.of(new TsStatement.Switch(Code.member(self, property(shape)), cases))));
        }
        return List.copyOf(found);
    }

    /** The call of an object's own method. */
    private TsExpression method(MethodKey key, List<TsExpression> arguments) {
        TsExpression call = Code.call(
                Code.member(arguments.get(0), context.members().method(key)), arguments.subList(1, arguments.size()));
        return context.asyncMethods().contains(key) ? Code.await(call) : call;
    }

    private List<TsStatement> given(TsExpression call, MethodKey key) {
        return isVoid(key)
                ? List.of(new TsStatement.ExpressionStatement(call))
                : List.of(new TsStatement.Return(Optional.of(call)));
    }

    private boolean onlyEnum(ClassShape shape) {
        return context.hierarchy().leaves(shape.name()).stream().allMatch(leaf -> leaf.kind() == ClassShape.Kind.ENUM);
    }

    private TsType result(MethodShape method, String module) {
        if (Types.isOptional(method.resultType())) {
            return TypeNames.optional(
                    TypeNames.of(Types.argument(method.resultType()), module, context, method.position()),
                    Absence.UNDEFINED);
        }
        TsType type = TypeNames.of(method.resultType(), module, context, method.position());
        return Nulls.type(type, context.nullness().result(method.key()));
    }

    private String property(ClassShape shape) {
        return context.hierarchy().leaves(shape.name()).stream()
                .flatMap(leaf -> RecordTags.of(leaf.name(), context).stream())
                .map(Tag::property)
                .findFirst()
                .orElse("type");
    }

    private List<TsStatement.Case> recordCases(
            ClassShape shape, MethodKey key, List<TsExpression> arguments, Expressions expressions) {
        Branches branches = new Branches();
        List<ClassShape> records = context.hierarchy().leaves(shape.name()).stream()
                .filter(leaf -> leaf.record().isPresent())
                .toList();
        for (ClassShape leaf : records) {
            String literal =
                    RecordTags.of(leaf.name(), context).map(Tag::literal).orElse(leaf.simpleName());
            branches.add(Code.text(literal), ofRecord(leaf, key, arguments, expressions));
        }
        return branches.cases(isVoid(key));
    }

    private TsExpression ofRecord(
            ClassShape leaf, MethodKey key, List<TsExpression> arguments, Expressions expressions) {
        return Dispatch.component(leaf, key, context)
                .map(RecordShape.Component::wireName)
                .<TsExpression>map(name -> Code.member(arguments.get(0), name))
                .orElseGet(() -> body(leaf, key, arguments, expressions));
    }

    private List<TsStatement.Case> constantCases(
            ClassShape shape, MethodKey key, List<TsExpression> arguments, Expressions expressions) {
        Branches branches = new Branches();
        ClassShape constants = context.hierarchy().leaves(shape.name()).get(0);
        for (ClassShape.Constant constant : constants.constants()) {
            ClassShape leaf = constant.body()
                    .flatMap(body -> context.hierarchy().shape(body))
                    .orElse(constants);
            branches.add(
                    Code.text(Enums.wireName(constants.name(), constant.name(), context)),
                    body(leaf, key, arguments, expressions));
        }
        return branches.cases(isVoid(key));
    }

    private boolean isVoid(MethodKey key) {
        return context.hierarchy().method(key).orElseThrow().resultType() == JavaType.Primitive.VOID;
    }

    /** The call of the body that an instance of exactly {@code leaf} runs. */
    private TsExpression body(ClassShape leaf, MethodKey key, List<TsExpression> arguments, Expressions expressions) {
        Optional<MethodShape> written = context.hierarchy().resolve(leaf.name(), key);
        if (written.isEmpty()) {
            return EnumTables.inherited(key, arguments.get(0), leaf, expressions)
                    .orElseThrow(() -> OwnCalls.mixed(key.owner(), leaf.position()));
        }
        MethodShape resolved = written.get();
        MethodKey target = Dispatch.isNeeded(resolved.key(), context) ? Dispatch.body(resolved.key()) : resolved.key();
        TsExpression call = Code.call(OwnCalls.reference(target, resolved.position(), expressions), arguments);
        return context.asyncMethods().contains(key) ? Code.await(call) : call;
    }

    /** Cases in order, those with one value together. */
    private static final class Branches {
        private final List<TsExpression> values = new ArrayList<>();
        private final List<List<TsExpression>> labels = new ArrayList<>();

        void add(TsExpression label, TsExpression value) {
            int known = values.indexOf(value);
            if (known < 0) {
                values.add(value);
                labels.add(new ArrayList<>(List.of(label)));
            } else {
                labels.get(known).add(label);
            }
        }

        List<TsStatement.Case> cases(boolean none) {
            List<TsStatement.Case> cases = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                List<TsStatement> statements = none
                        ? List.of(
                                new TsStatement.ExpressionStatement(values.get(i)),
                                new TsStatement.Break(Optional.empty()))
                        : List.of(new TsStatement.Return(Optional.of(values.get(i))));
                cases.add(new TsStatement.Case(List.copyOf(labels.get(i)), statements));
            }
            return List.copyOf(cases);
        }
    }
}
