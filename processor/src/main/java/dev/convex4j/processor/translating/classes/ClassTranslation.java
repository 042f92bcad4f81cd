package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.Access;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.ExceptionTypes;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.exceptions.Throwables;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.graph.StoredFields;
import dev.convex4j.processor.typescript.TsClass;
import dev.convex4j.processor.typescript.TsClass.Member;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The translation of one class: its fields and constructors here, its methods in {@link ClassMethods}. */
final class ClassTranslation {
    private static final TsExpression THIS = Code.name("this");

    private final ClassShape shape;
    private final Optional<String> name;
    private final Expressions around;
    private final TranslationContext context;
    private final boolean outer;

    ClassTranslation(ClassShape shape, Optional<String> name, Expressions around) {
        this.shape = shape;
        this.name = name;
        this.around = around;
        this.context = around.context();
        this.outer = OuterInstances.isNeeded(shape, context);
    }

    TsClass translate() {
        Optional<MethodBody> primary = Constructors.primary(shape, context);
        context.construction().bodies(shape).forEach(this::requireNoWaiting);
        Optional<StoredFields> stored = context.construction().stored(shape);
        FieldPlan plan = stored.map(fields -> FieldPlan.of(shape, fields, context))
                .orElseGet(() -> FieldPlan.of(shape, primary, context));
        ConstructorCalls.check(shape, primary, context);
        List<Member> members = new ArrayList<>(fields(plan));
        (stored.isPresent() ? storing(stored.get(), plan) : constructor(primary, plan)).ifPresent(members::add);
        for (MethodBody body : Constructors.created(shape, context)) {
            members.add(factory(body));
        }
        members.addAll(new ClassMethods(shape, around, this::scope).all());
        return with(members);
    }

    /** A class that is an expression; what its superclass's constructor takes, it takes too. */
    TsClass anonymous(BodyExpression.NewAnonymous creation) {
        FieldPlan plan = FieldPlan.of(shape, Optional.empty(), context);
        List<Member> members = new ArrayList<>(fields(plan));
        if (outer || plan.inConstructor()) {
            members.add(anonymousConstructor(creation, plan));
        }
        members.addAll(new ClassMethods(shape, around, this::scope).all());
        return with(members);
    }

    private TsClass with(List<Member> members) {
        return new TsClass(
                name,
                shape.isAbstract(),
                TypeParameters.of(shape.typeParameters(), around.module(), context, shape.position()),
                superclass(),
                interfaces(),
                List.copyOf(members));
    }

    private Optional<TsClass.Superclass> superclass() {
        if (shape.superclass().isEmpty()) {
            return Optional.empty();
        }
        JavaType.Declared type = (JavaType.Declared) shape.superclass().get();
        List<TsType> arguments = type.arguments().stream()
                .map(argument -> TypeNames.of(argument, around.module(), context, shape.position()))
                .toList();
        Optional<ClassShape> above = context.hierarchy().superclass(shape);
        if (above.isEmpty() && !ExceptionTypes.isThrowable(type, context.program())) {
            throw Untranslatable.construct(
                    "a class that extends one of a library", "hold an object of it instead", shape.position());
        }
        return Optional.of(new TsClass.Superclass(
                above.map(own -> Creations.classReference(own, around))
                        .orElseGet(() -> ExceptionTypes.reference(type.name(), around)),
                arguments));
    }

    private List<TsType> interfaces() {
        List<TsType> found = new ArrayList<>();
        for (JavaType implemented : shape.interfaces()) {
            if (implemented instanceof JavaType.Declared declared
                    && context.hierarchy().shape(declared.name()).isPresent()) {
                ClassForm form = context.hierarchy().form(declared.name());
                if (form == ClassForm.MIXED) {
                    throw Mixtures.declared(declared.name(), context);
                } else if (form != ClassForm.CHOICE) {
                    found.add(TypeNames.of(implemented, around.module(), context, shape.position()));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The scope of a member: it sees what the class does, and {@code this}. */
    private Scope scope() {
        Scope scope = around.scope().nested();
        scope.bindInstance(shape.name(), THIS);
        scope.bindInstance("", THIS);
        if (outer) {
            Selves.bindOuters(shape, THIS, context, scope);
        }
        return scope;
    }

    private List<Member> fields(FieldPlan plan) {
        List<Member> members = new ArrayList<>();
        if (outer) {
            JavaType type = Selves.type(context.hierarchy()
                    .shape(shape.enclosingClass().orElseThrow())
                    .orElseThrow());
            members.add(new Member.Field(
                    Optional.empty(),
                    !OuterInstances.isUsedInside(shape, context),
                    false,
                    true,
                    context.members().outer(shape.name()),
                    Optional.of(TypeNames.of(type, around.module(), context, shape.position())),
                    Optional.empty()));
        }
        if (ExceptionTypes.isThrowable(shape.name(), context.program())) {
            members.add(new Member.Field(
                    Optional.empty(),
                    false,
                    false,
                    false,
                    "name",
                    Optional.empty(),
                    Optional.of(Code.text(Throwables.javaName(shape, context.hierarchy())))));
        }
        for (FieldShape field : plan.declared(shape)) {
            members.add(field(field, plan));
        }
        return members;
    }

    private Member field(FieldShape field, FieldPlan plan) {
        Optional<BodyExpression> written = shape.initializers().stream()
                .filter(code -> code instanceof Initializer.OfField value
                        && !value.isStatic()
                        && value.field().equals(field.name()))
                .map(code -> ((Initializer.OfField) code).value())
                .findFirst();
        boolean zeroed = plan.zeroed().contains(field.name());
        TsType declared = TypeNames.of(field.type(), around.module(), context, field.position());
        Optional<TsExpression> value;
        if (zeroed && (written.isEmpty() || plan.inConstructor())) {
            value = Optional.of(Zeros.of(field));
        } else if (plan.inConstructor() && field.constant().isEmpty()) {
            value = Optional.empty();
        } else {
            Expressions expressions = around.bodies().in(around.module(), scope(), initializer());
            requireNoWaiting(written);
            value = written.map(code -> expressions.into(code, field.type()));
        }
        // The field of a class that nothing creates holds null for good.
        boolean absent =
                value.filter(TsExpression.NullLiteral.class::isInstance).isPresent();
        TsType type = Nulls.type(Nulls.type(declared, context.nullness().field(shape.name(), field.name())), absent);
        boolean late = field.start() == ClassShape.Start.LATE && written.isEmpty();
        boolean readonly = field.isFinal() && !late;
        return new Member.Field(
                Optional.empty(),
                field.access() == Access.PRIVATE && context.privateMembers().isField(shape.name(), field.name()),
                false,
                readonly,
                context.members().field(shape.name(), field.name()),
                late && value.isEmpty(),
                value.filter(code -> type.equals(declared) && FieldPlan.infers(field, readonly, code))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(type),
                value);
    }

    private Optional<Member> constructor(Optional<MethodBody> primary, FieldPlan plan) {
        boolean above = shape.superclass().isPresent();
        if (primary.isEmpty() && !outer && !plan.inConstructor() && !SuperCalls.passesSomething(shape, around)) {
            return Optional.empty();
        }
        Scope scope = scope();
        List<TsParameter> parameters = new ArrayList<>();
        List<TsStatement> statements = new ArrayList<>();
        Optional<String> outerName = outerParameter(scope, parameters);
        Expressions expressions = primary.map(body -> around.bodies().in(around.module(), scope, body))
                .orElseGet(() -> around.bodies().in(around.module(), scope, initializer()));
        primary.ifPresent(body -> parameters.addAll(around.bodies().parameters(body, expressions)));
        if (above) {
            statements.add(SuperCalls.statement(shape, primary.flatMap(Creations::constructorCall), expressions));
        }
        outerName.ifPresent(
                outerValue -> statements.add(assign(context.members().outer(shape.name()), outerValue)));
        if (plan.inConstructor()) {
            initialize(scope, statements);
        }
        primary.ifPresent(body -> statements.addAll(expressions.statements().block(withoutConstructorCall(body))));
        return Optional.of(
                new Member.Constructor(Optional.empty(), false, List.copyOf(parameters), reached(statements)));
    }

    /** Without what follows a block that always throws: TypeScript sees that it isn't reached, and forgets types in it. */
    private static List<TsStatement> reached(List<TsStatement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i) instanceof TsStatement.Throw) {
                return List.copyOf(statements.subList(0, i + 1));
            }
        }
        return statements;
    }

    /** The constructor that takes the values of the fields. */
    private Optional<Member> storing(StoredFields fields, FieldPlan plan) {
        if (StoredConstructors.isInherited(fields) && !outer) {
            return Optional.empty();
        }
        Scope scope = scope();
        List<TsParameter> parameters = new ArrayList<>();
        Optional<String> outerName = outerParameter(scope, parameters);
        Expressions expressions = around.bodies().in(around.module(), scope, initializer());
        List<TsStatement> statements =
                new ArrayList<>(StoredConstructors.constructor(shape, fields, expressions, parameters));
        List<TsStatement> first = new ArrayList<>();
        outerName.ifPresent(outerValue -> first.add(assign(context.members().outer(shape.name()), outerValue)));
        if (plan.inConstructor()) {
            initialize(scope, first);
        }
        statements.addAll(shape.superclass().isPresent() ? 1 : 0, first);
        boolean hidden = context.hierarchy().subtypes(shape.name()).isEmpty()
                && fields.constructors().keySet().stream()
                        .noneMatch(key -> StoredConstructors.isCanonical(key, fields));
        return Optional.of(new Member.Constructor(Optional.empty(), hidden, List.copyOf(parameters), statements));
    }

    private Member anonymousConstructor(BodyExpression.NewAnonymous creation, FieldPlan plan) {
        Scope scope = scope();
        List<TsParameter> parameters = new ArrayList<>();
        List<TsStatement> statements = new ArrayList<>();
        Optional<String> outerName = outerParameter(scope, parameters);
        Expressions expressions = around.bodies().in(around.module(), scope, initializer());
        if (context.hierarchy().superclass(shape).isPresent()) {
            List<TsExpression> passed = new ArrayList<>();
            outerOfSuperclass(creation, scope, parameters, expressions).ifPresent(passed::add);
            for (int i = 0; i < creation.arguments().size(); i++) {
                String parameter = scope.fresh("argument");
                parameters.add(TsParameter.typed(
                        parameter,
                        TypeNames.of(
                                creation.invocation().targetType(i), around.module(), context, creation.position())));
                passed.add(Code.name(parameter));
            }
            statements.add(new TsStatement.ExpressionStatement(Code.call(Code.name("super"), passed)));
        }
        outerName.ifPresent(
                outerValue -> statements.add(assign(context.members().outer(shape.name()), outerValue)));
        if (plan.inConstructor()) {
            initialize(scope, statements);
        }
        return new Member.Constructor(Optional.empty(), false, List.copyOf(parameters), statements);
    }

    /** What the superclass of an anonymous class belongs to: {@code outer.new Inner() { .. }} says which. */
    private Optional<TsExpression> outerOfSuperclass(
            BodyExpression.NewAnonymous creation, Scope scope, List<TsParameter> parameters, Expressions expressions) {
        ClassShape above = context.hierarchy().superclass(shape).orElseThrow();
        if (creation.outer().isEmpty() || !OuterInstances.isNeeded(above, context)) {
            return Creations.outerArgument(above, Optional.empty(), creation, expressions);
        }
        String parameter = scope.fresh(context.members().outer(above.name()));
        parameters.add(TsParameter.typed(
                parameter, TypeNames.of(creation.outer().get().type(), around.module(), context, creation.position())));
        return Optional.of(Code.name(parameter));
    }

    /** The parameter for the instance around, by whose name the constructor knows it. */
    private Optional<String> outerParameter(Scope scope, List<TsParameter> parameters) {
        if (!outer) {
            return Optional.empty();
        }
        ClassShape enclosing =
                context.hierarchy().shape(shape.enclosingClass().orElseThrow()).orElseThrow();
        String parameter = scope.fresh(context.members().outer(shape.name()));
        parameters.add(TsParameter.typed(
                parameter, TypeNames.of(Selves.type(enclosing), around.module(), context, shape.position())));
        scope.bindInstance(enclosing.name(), Code.name(parameter));
        Selves.bindOuters(enclosing, Code.name(parameter), context, scope);
        return Optional.of(parameter);
    }

    /** The values of the declarations and the blocks, in their order. */
    private void initialize(Scope scope, List<TsStatement> to) {
        MethodBody body = context.program().methods().get(initializer());
        if (body != null) {
            requireNoWaiting(body);
            // What is known of its locals is known by its name, not by that of the constructor it becomes a part of.
            Expressions own = around.bodies().in(around.module(), scope, initializer());
            to.addAll(own.statements()
                    .block(Constructors.flat(body.statements()).stream()
                            .filter(statement -> !FieldPlan.givesConstant(statement, shape))
                            .toList()));
        }
    }

    private MethodKey initializer() {
        return new MethodKey(shape.name(), MethodBody.INSTANCE_INITIALIZER, List.of());
    }

    private static TsStatement assign(String field, String value) {
        return new TsStatement.ExpressionStatement(
                new TsExpression.Assign("=", Code.member(THIS, field), Code.name(value)));
    }

    private static List<BodyStatement> withoutConstructorCall(MethodBody body) {
        return body.statements().stream()
                .filter(statement -> !(statement instanceof BodyStatement.ConstructorCall))
                .toList();
    }

    /** A constructor that isn't TypeScript's, as a static method that creates the object. */
    private Member factory(MethodBody body) {
        Scope scope = around.scope().nested();
        List<TsParameter> parameters = new ArrayList<>();
        Optional<String> outerName = outerParameter(scope, parameters);
        Expressions expressions = around.bodies().in(around.module(), scope, body);
        parameters.addAll(around.bodies().parameters(body, expressions));
        List<TsStatement> statements = context.construction()
                .stored(shape)
                .filter(fields -> fields.constructors().containsKey(body.key()))
                .map(fields -> StoredConstructors.factory(shape, fields, body, outerName, expressions))
                .orElseGet(() -> delegating(body, expressions));
        return new Member.Method(
                Optional.empty(),
                false,
                true,
                false,
                Constructors.factory(body.key(), shape, context).orElseThrow(),
                TypeParameters.of(shape.typeParameters(), around.module(), context, shape.position()),
                List.copyOf(parameters),
                Optional.of(TypeNames.of(Selves.type(shape), around.module(), context, shape.position())),
                Optional.of(List.copyOf(statements)));
    }

    private List<TsStatement> delegating(MethodBody body, Expressions expressions) {
        BodyStatement.ConstructorCall call = Creations.constructorCall(body).orElseThrow();
        Scope scope = expressions.scope();
        BodyExpression.New creation = new BodyExpression.New(
                call.constructor(),
                Optional.empty(),
                call.arguments(),
                call.invocation(),
                Selves.type(shape),
                call.position());
        TsExpression created = Creations.create(creation, expressions).code();
        List<BodyStatement> rest = withoutConstructorCall(body);
        if (rest.isEmpty()) {
            return List.of(new TsStatement.Return(Optional.of(created)));
        }
        List<TsStatement> statements = new ArrayList<>();
        String self = scope.fresh(dev.convex4j.processor.translating.layout.Identifiers.local(
                dev.convex4j.processor.translating.layout.Names.decapitalized(shape.simpleName())));
        scope.bindInstance(shape.name(), Code.name(self));
        scope.bindInstance("", Code.name(self));
        statements.add(new TsStatement.Variable(true, TsParameter.named(self), Optional.of(created)));
        statements.addAll(expressions.statements().block(rest));
        statements.add(new TsStatement.Return(Optional.of(Code.name(self))));
        return statements;
    }

    private void requireNoWaiting(MethodBody body) {
        if (context.asyncMethods().contains(body.key())) {
            throw Constructors.waiting(body.position());
        }
    }

    private void requireNoWaiting(Optional<BodyExpression> value) {
        value.filter(code -> dev.convex4j.processor.translating.analysis.Asynchrony.reaches(code, context))
                .ifPresent(code -> {
                    throw Untranslatable.construct(
                            "a field whose value waits for the database or another function",
                            "pass the value to the constructor",
                            code.position());
                });
    }
}
