package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.graph.RecordMarks;
import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.translating.layout.Literal;
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

/** The functions that ask a value what it is, and call the body of that: a method of an interface, or of an enum with bodies. */
final class DispatchFunctions {
    private final ClassShape shape;
    private final MethodKey key;
    private final MethodShape method;
    private final List<TsTypeParameter> typeParameters;
    private final Expressions expressions;
    private final TranslationContext context;
    private final Hierarchy hierarchy;
    private final List<TsExpression> arguments = new ArrayList<>();

    DispatchFunctions(ClassShape shape, MethodKey key, List<TsTypeParameter> typeParameters, Expressions expressions) {
        this.shape = shape;
        this.key = key;
        this.typeParameters = typeParameters;
        this.expressions = expressions;
        this.context = expressions.context();
        this.hierarchy = context.hierarchy();
        this.method = hierarchy.method(key).orElseThrow();
    }

    /** @param self the parameter that is the value */
    TranslatedMethod.Plain function(TsParameter self) {
        List<TsParameter> parameters = new ArrayList<>(List.of(self));
        arguments.add(expressions.scope().instance(shape.name()).orElseThrow());
        for (int i = 0; i < method.parameters().size(); i++) {
            MethodShape.Parameter parameter = method.parameters().get(i);
            String name = expressions.scope().fresh(Identifiers.local(parameter.name()));
            parameters.add(TsParameter.typed(
                    name, Nulls.type(type(parameter.type()), context.nullness().parameter(key, i))));
            arguments.add(Code.name(name));
        }
        return new TranslatedMethod.Plain(
                key, true, isAsync(), typeParameters, List.copyOf(parameters), result(), choice(), "");
    }

    private TsType type(JavaType type) {
        return TypeNames.of(type, expressions.module(), context, method.position());
    }

    private TsType result() {
        return Types.isOptional(method.resultType())
                ? TypeNames.optional(type(Types.argument(method.resultType())), Absence.UNDEFINED)
                : Nulls.type(type(method.resultType()), context.nullness().result(key));
    }

    private TsExpression self() {
        return arguments.get(0);
    }

    private boolean isAsync() {
        return context.asyncMethods().contains(key);
    }

    private boolean isVoid() {
        return method.resultType() == JavaType.Primitive.VOID;
    }

    private List<ClassShape> leaves(ClassShape.Kind kind) {
        return hierarchy.leaves(shape.name()).stream()
                .filter(leaf -> leaf.kind() == kind)
                .toList();
    }

    /** The statements that find out which body to call. */
    private List<TsStatement> choice() {
        List<ClassShape> enums = leaves(ClassShape.Kind.ENUM);
        if (hierarchy.form(shape.name()) == ClassForm.CHOICE) {
            return Choices.statements(alternatives(), isVoid());
        } else if (shape.kind() == ClassShape.Kind.ENUM || enums.equals(hierarchy.leaves(shape.name()))) {
            return ofConstants(enums);
        }
        return ofRecords(leaves(ClassShape.Kind.RECORD));
    }

    private List<Choices.Alternative> alternatives() {
        List<Choices.Alternative> found = new ArrayList<>();
        function().ifPresent(call -> found.add(new Choices.Alternative(Choices.isFunction(self()), given(call))));
        List<ClassShape> enums = leaves(ClassShape.Kind.ENUM);
        if (!enums.isEmpty()) {
            found.add(new Choices.Alternative(Choices.isConstant(self(), shape.name(), context), ofConstants(enums)));
        }
        found.addAll(objects());
        List<ClassShape> records = leaves(ClassShape.Kind.RECORD);
        if (!records.isEmpty()) {
            found.add(new Choices.Alternative(Code.UNDEFINED, ofRecords(records)));
        }
        return List.copyOf(found);
    }

    /** What a lambda does: it is called, or stands behind a default method. */
    private Optional<TsExpression> function() {
        List<String> interfaces = hierarchy.functions(shape.name());
        List<TsExpression> calls = interfaces.stream()
                .map(name -> hierarchy
                        .resolve(name, key)
                        .map(resolved -> call(resolved, arguments))
                        .orElseGet(() -> Code.call(self(), arguments.subList(1, arguments.size()))))
                .distinct()
                .toList();
        if (calls.size() > 1) {
            throw Mixtures.refused(key.owner(), method.position(), context);
        }
        return calls.stream().map(this::awaited).findFirst();
    }

    /** All objects run their own method; those with other types in it than the interface says are asked one by one. */
    private List<Choices.Alternative> objects() {
        List<ClassShape> classes = Choices.classes(shape.name(), context);
        if (classes.stream().allMatch(type -> casts(type).isNone())) {
            return Choices.isObject(self(), shape.name(), shape.position(), expressions)
                    .map(test -> new Choices.Alternative(test, given(methodOf(arguments))))
                    .stream()
                    .toList();
        }
        return classes.stream()
                .map(type -> new Choices.Alternative(
                        InstanceTests.instanceOf(self(), type.name(), shape.position(), expressions),
                        given(casts(type).result(methodOf(casts(type).arguments(arguments))))))
                .toList();
    }

    /** The call of an object's own method. */
    private TsExpression methodOf(List<TsExpression> all) {
        return awaited(Code.call(Code.member(self(), context.members().method(key)), all.subList(1, all.size())));
    }

    private List<TsStatement> ofRecords(List<ClassShape> records) {
        if (records.size() == 1 && hierarchy.form(shape.name()) == ClassForm.CHOICE) {
            return given(ofRecord(records.get(0)));
        }
        Optional<String> property = RecordMarks.tag(records, hierarchy);
        if (property.isEmpty()) {
            return Choices.statements(
                    RecordTests.each(self(), records, leaf -> given(ofRecord(leaf)), context), isVoid());
        }
        DispatchCases cases = new DispatchCases();
        for (ClassShape leaf : records) {
            String literal = hierarchy.tag(leaf.name()).orElseThrow().literal();
            cases.add(Code.text(literal), ofRecord(leaf));
        }
        return List.of(new TsStatement.Switch(Code.member(self(), property.get()), cases.cases(isVoid())));
    }

    private TsExpression ofRecord(ClassShape leaf) {
        return Dispatch.component(leaf, key, context)
                .map(RecordShape.Component::wireName)
                .map(name -> casts(leaf).result(Code.member(self(), name)))
                .orElseGet(() -> body(leaf, leaf));
    }

    private List<TsStatement> ofConstants(List<ClassShape> enums) {
        DispatchCases cases = new DispatchCases();
        for (ClassShape constants : enums) {
            for (ClassShape.Constant constant : constants.constants()) {
                ClassShape leaf = constant.body().flatMap(hierarchy::shape).orElse(constants);
                cases.add(
                        Literal.code(Enums.literal(constants.name(), constant.name(), context)), body(leaf, constants));
            }
        }
        Optional<TsExpression> only = shape.kind() == ClassShape.Kind.ENUM ? Optional.empty() : cases.only();
        return only.map(this::given).orElseGet(() -> List.of(new TsStatement.Switch(self(), cases.cases(isVoid()))));
    }

    /** The call of the body that an instance of exactly {@code leaf} runs; {@code type} is what TypeScript knows of it. */
    private TsExpression body(ClassShape leaf, ClassShape type) {
        Optional<MethodShape> written = hierarchy.resolve(leaf.name(), key);
        if (written.isEmpty()) {
            return EnumTables.inherited(key, self(), type, expressions)
                    .orElseThrow(() -> Mixtures.refused(key.owner(), leaf.position(), context));
        }
        Casts casts = casts(type);
        boolean inherited = written.get().key().owner().equals(shape.name());
        return inherited
                ? awaited(call(written.get(), arguments))
                : casts.result(awaited(call(written.get(), casts.arguments(arguments))));
    }

    private TsExpression call(MethodShape resolved, List<TsExpression> all) {
        MethodKey target = Dispatch.isNeeded(resolved.key(), context) ? Dispatch.body(resolved.key()) : resolved.key();
        return Code.call(OwnCalls.reference(target, resolved.position(), expressions), all);
    }

    private TsExpression awaited(TsExpression call) {
        return isAsync() ? Code.await(call) : call;
    }

    private List<TsStatement> given(TsExpression call) {
        return isVoid()
                ? List.of(new TsStatement.ExpressionStatement(call))
                : List.of(new TsStatement.Return(Optional.of(call)));
    }

    private Casts casts(ClassShape type) {
        return Casts.of(type, shape, method, expressions);
    }
}
