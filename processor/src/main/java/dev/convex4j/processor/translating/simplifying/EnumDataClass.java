package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.Access;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.Parameter;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The class that has the fields and constructors of one enum. */
final class EnumDataClass {
    private final FreshIds ids;
    private final int idOfName;
    private final int idOfOrdinal;
    private static final JavaType STRING = new JavaType.Declared(Types.STRING);

    private final ClassShape ofEnum;
    private final Program program;
    private final DataClass data;
    private final Set<String> asked;

    private EnumDataClass(ClassShape ofEnum, Program program, DataClass data, Set<String> asked, FreshIds ids) {
        this.ids = ids;
        this.idOfName = ids.next();
        this.idOfOrdinal = ids.next();
        this.ofEnum = ofEnum;
        this.program = program;
        this.data = data;
        this.asked = asked;
    }

    /** Empty if the constructors use the constant itself, or if something else assigns its fields. */
    static Optional<EnumDataClass> of(ClassShape ofEnum, Program program, FreshIds ids) {
        EnumSelf self = EnumSelf.of(ofEnum, program);
        if (!self.isMovable()) {
            return Optional.empty();
        }
        return Optional.of(
                new EnumDataClass(ofEnum, program, DataClass.of(ofEnum, "Data", program), self.asked(), ids));
    }

    String name() {
        return data.name();
    }

    JavaType type() {
        return data.type();
    }

    private boolean isMoved(MethodKey key) {
        return key.owner().equals(ofEnum.name())
                && (key.name().equals("<init>") || key.name().equals(MethodBody.INSTANCE_INITIALIZER));
    }

    ClassShape shape() {
        return data.shape(
                ofEnum.fields().stream()
                        .filter(field -> !field.isStatic())
                        .map(field -> DataClass.visible(field, field.name()))
                        .toList(),
                ofEnum.initializers().stream()
                        .filter(code -> !code.isStatic())
                        .map(this::own)
                        .toList(),
                ofEnum.constructors().stream()
                        .map(constructor -> constructor(constructor, own(constructor.key()), identity()))
                        .toList());
    }

    private MethodKey own(MethodKey key) {
        List<String> types = new ArrayList<>();
        if (key.name().equals("<init>")) {
            identity().forEach(parameter -> types.add(parameter.id() == idOfName ? Types.STRING : "int"));
        }
        types.addAll(key.parameterTypes());
        return new MethodKey(name(), key.name(), List.copyOf(types));
    }

    /** What the constructors take beside the enum's arguments, if they ask for it. */
    private List<Parameter> identity() {
        List<Parameter> identity = new ArrayList<>();
        if (asked.contains("name")) {
            identity.add(new Parameter("constant", idOfName, STRING));
        }
        if (asked.contains("ordinal")) {
            identity.add(new Parameter("ordinal", idOfOrdinal, JavaType.Primitive.INT));
        }
        return List.copyOf(identity);
    }

    private static MethodShape constructor(MethodShape declared, MethodKey key, List<Parameter> identity) {
        List<MethodShape.Parameter> parameters = new ArrayList<>();
        identity.forEach(each -> parameters.add(new MethodShape.Parameter(each.name(), each.type(), false)));
        parameters.addAll(declared.parameters());
        return new MethodShape(
                key,
                Access.PACKAGE,
                false,
                false,
                false,
                false,
                declared.typeParameters(),
                List.copyOf(parameters),
                declared.resultType(),
                false,
                declared.varargs(),
                declared.thrown(),
                List.of(),
                declared.implicit() && identity.isEmpty(),
                false,
                declared.position());
    }

    private Initializer own(Initializer code) {
        Own own = new Own();
        return code instanceof Initializer.OfField field
                ? new Initializer.OfField(
                        field.field(), field.type(), false, own.expression(field.value()), field.position())
                : new Initializer.OfBlock(
                        false,
                        own.statements(((Initializer.OfBlock) code).statements()),
                        ((Initializer.OfBlock) code).position());
    }

    /** The code of the constructors and of the values of the fields. */
    List<MethodBody> methods() {
        List<MethodBody> moved = new ArrayList<>();
        for (MethodBody body : program.methods().values()) {
            boolean implicit = ofEnum.constructors().stream()
                    .anyMatch(constructor ->
                            constructor.implicit() && constructor.key().equals(body.key()));
            if (isMoved(body.key()) && !implicit) {
                List<Parameter> parameters =
                        new ArrayList<>(body.key().name().equals("<init>") ? identity() : List.of());
                parameters.addAll(body.parameters());
                moved.add(new MethodBody(
                        own(body.key()),
                        false,
                        List.of(),
                        List.copyOf(parameters),
                        body.returnType(),
                        new Own().statements(body.statements()),
                        body.suppressions(),
                        "",
                        body.position()));
            }
        }
        return moved;
    }

    /** The program in which the enum has one field, which its constructors give an object of this class. */
    Program without(Program from) {
        Map<MethodKey, MethodBody> methods = new LinkedHashMap<>(from.methods());
        methods.keySet().removeIf(this::isMoved);
        ofEnum.constructors().forEach(constructor -> methods.put(constructor.key(), creating(constructor)));
        Map<String, ClassShape> classes = new LinkedHashMap<>(from.classes());
        List<FieldShape> fields = new ArrayList<>(
                ofEnum.fields().stream().filter(FieldShape::isStatic).toList());
        fields.add(data.holder(EnumData.FIELD, false));
        List<MethodShape> members = ofEnum.methods().stream()
                .map(method -> method.key().name().equals("<init>") ? written(method) : method)
                .toList();
        classes.put(
                ofEnum.name(),
                ofEnum.withMembers(
                        List.copyOf(fields),
                        ofEnum.initializers().stream()
                                .filter(Initializer::isStatic)
                                .toList(),
                        members));
        return new Program(
                from.backend(),
                methods,
                from.constants(),
                from.erroneous(),
                from.records(),
                classes,
                from.ownClasses());
    }

    /** A default constructor has a body, too, from here. */
    private static MethodShape written(MethodShape constructor) {
        return new MethodShape(
                constructor.key(),
                Access.PRIVATE,
                false,
                false,
                false,
                false,
                constructor.typeParameters(),
                constructor.parameters(),
                constructor.resultType(),
                false,
                constructor.varargs(),
                constructor.thrown(),
                List.of(),
                false,
                false,
                constructor.position());
    }

    private MethodBody creating(MethodShape constructor) {
        Position position = constructor.position();
        JavaType self = new JavaType.Declared(ofEnum.name());
        BodyExpression constant = new BodyExpression.This(self, position);
        List<Parameter> parameters = new ArrayList<>();
        List<BodyExpression> arguments = new ArrayList<>();
        identity()
                .forEach(each ->
                        arguments.add(asked(constant, each.id() == idOfName ? "name" : "ordinal", each.type())));
        for (MethodShape.Parameter parameter : constructor.parameters()) {
            Parameter own = new Parameter(parameter.name(), ids.next(), parameter.type());
            parameters.add(own);
            arguments.add(new BodyExpression.Local(own.name(), own.id(), own.type(), position));
        }
        BodyExpression created =
                new BodyExpression.New(own(constructor.key()), List.copyOf(arguments), type(), position);
        BodyExpression field =
                new BodyExpression.InstanceField(constant, ofEnum.name(), EnumData.FIELD, type(), position);
        return new MethodBody(
                constructor.key(),
                false,
                List.of(),
                List.copyOf(parameters),
                JavaType.Primitive.VOID,
                List.of(new BodyStatement.ExpressionStatement(
                        new BodyExpression.Assign(Optional.empty(), field, created, type(), position), position)),
                List.of(),
                "",
                position);
    }

    private static BodyExpression asked(BodyExpression constant, String method, JavaType type) {
        return new BodyExpression.Call(
                new MethodKey("java.lang.Enum", method, List.of()),
                Optional.of(constant),
                List.of(),
                false,
                type,
                constant.position());
    }

    /** Code of the enum as that of this class. */
    private final class Own extends BodyRewriter {
        @Override
        protected BodyExpression expression(BodyExpression expression) {
            if (expression instanceof BodyExpression.This self) {
                return new BodyExpression.This(type(), self.position());
            } else if (EnumSelf.asks(expression, "name")) {
                return new BodyExpression.Local("constant", idOfName, STRING, expression.position());
            } else if (EnumSelf.asks(expression, "ordinal")) {
                return new BodyExpression.Local("ordinal", idOfOrdinal, JavaType.Primitive.INT, expression.position());
            }
            BodyExpression rewritten = super.expression(expression);
            return rewritten instanceof BodyExpression.InstanceField field
                            && field.owner().equals(ofEnum.name())
                    ? new BodyExpression.InstanceField(
                            field.target(), data.name(), field.name(), field.type(), field.position())
                    : rewritten;
        }

        @Override
        protected List<BodyStatement> statement(BodyStatement statement) {
            if (!(statement instanceof BodyStatement.ConstructorCall call)) {
                return super.statement(statement);
            }
            if (!call.own()) {
                return List.of();
            }
            List<BodyExpression> arguments = new ArrayList<>();
            identity()
                    .forEach(each -> arguments.add(
                            new BodyExpression.Local(each.name(), each.id(), each.type(), call.position())));
            call.arguments().forEach(argument -> arguments.add(expression(argument)));
            return List.of(new BodyStatement.ConstructorCall(
                    EnumDataClass.this.own(call.constructor()),
                    true,
                    Optional.empty(),
                    List.copyOf(arguments),
                    identified(call.invocation()),
                    call.implicit(),
                    call.position()));
        }
    }

    private Invocation identified(Invocation invocation) {
        List<JavaType> identity = identity().stream().map(Parameter::type).toList();
        return new Invocation(
                Stream.concat(identity.stream(), invocation.declaredParameterTypes().stream())
                        .toList(),
                Stream.concat(identity.stream(), invocation.parameterTypes().stream())
                        .toList(),
                invocation.declaredResultType(),
                invocation.varargs());
    }
}
