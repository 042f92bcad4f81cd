package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
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
import dev.convex4j.processor.translating.layout.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The methods that the static blocks of a class call to fill its constants get these as arguments: {@code add("a", 1)} becomes
 * {@code add(CODES, "a", 1)}. So what changes a constant stands in the blocks alone.
 */
final class FillingHelpers extends ProgramRewriter {
    private final FreshIds ids;
    private final Map<MethodKey, Helper> helpers = new LinkedHashMap<>();

    /** A method, its key with the constants as parameters, the constants, and the parameters that stand for them. */
    private record Helper(
            MethodBody body, MethodKey key, List<FieldShape> constants, List<BodyExpression.Parameter> parameters) {
        String owner() {
            return key.owner();
        }
    }

    private FillingHelpers(FreshIds ids) {
        this.ids = ids;
    }

    static Program rewrite(Program program, FreshIds ids) {
        FillingHelpers helpers = new FillingHelpers(ids);
        for (ClassShape shape : program.classes().values()) {
            if (shape.initializers().stream().anyMatch(StaticBlocks::isBlock)) {
                helpers.find(shape, program);
            }
        }
        return helpers.helpers.isEmpty() ? program : helpers.rewritten(helpers.passing(program));
    }

    private void find(ClassShape shape, Program program) {
        Set<MethodKey> called = new InitializationMethods(shape, program).find();
        List<BodyStatement> filling = new ArrayList<>();
        for (Initializer code : shape.initializers()) {
            if (code.isStatic() && code instanceof Initializer.OfBlock block) {
                filling.addAll(block.statements());
            }
        }
        called.forEach(key -> filling.addAll(body(key, program).statements()));
        Set<String> filled = ChangedStatics.in(filling, shape.name());
        for (MethodKey key : called) {
            MethodBody body = body(key, program);
            Initializer code = new Initializer.OfBlock(true, body.statements(), body.position());
            List<FieldShape> constants = shape.fields().stream()
                    .filter(field -> field.isStatic()
                            && field.isFinal()
                            && filled.contains(field.name())
                            && StaticReads.reaches(code, shape.name(), field.name(), program))
                    .toList();
            MethodKey passed = passed(key, constants);
            if (!constants.isEmpty() && !program.methods().containsKey(passed)) {
                helpers.put(key, new Helper(body, passed, constants, parameters(constants)));
            }
        }
    }

    private List<BodyExpression.Parameter> parameters(List<FieldShape> constants) {
        return constants.stream()
                .map(each -> new BodyExpression.Parameter(
                        Names.decapitalized(Names.pascalCase(each.name())), ids.next(), each.type()))
                .toList();
    }

    private static MethodBody body(MethodKey key, Program program) {
        return Objects.requireNonNull(program.methods().get(key));
    }

    private static MethodKey passed(MethodKey key, List<FieldShape> constants) {
        List<String> types = new ArrayList<>();
        constants.forEach(constant -> types.add(erased(constant.type())));
        types.addAll(key.parameterTypes());
        return new MethodKey(key.owner(), key.name(), List.copyOf(types));
    }

    private static String erased(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return erased(array.element()) + "[]";
        }
        return type instanceof JavaType.Declared declared ? declared.name() : ((JavaType.Primitive) type).word();
    }

    /** The program with the methods that take the constants. */
    private Program passing(Program program) {
        Map<MethodKey, MethodBody> methods = new LinkedHashMap<>();
        program.methods().forEach((key, body) -> {
            @Nullable Helper helper = helpers.get(key);
            methods.put(helper == null ? key : helper.key(), helper == null ? body : passing(helper));
        });
        Map<String, ClassShape> classes = new LinkedHashMap<>(program.classes());
        helpers.values().stream().map(Helper::owner).distinct().forEach(owner -> {
            ClassShape shape = Objects.requireNonNull(classes.get(owner));
            List<MethodShape> shapes =
                    shape.methods().stream().map(this::passing).toList();
            classes.put(owner, shape.withMembers(shape.fields(), shape.initializers(), shapes));
        });
        return new Program(
                program.backend(),
                methods,
                program.constants(),
                program.erroneous(),
                program.records(),
                classes,
                program.ownClasses());
    }

    private MethodBody passing(Helper helper) {
        MethodBody body = helper.body();
        List<BodyStatement> statements = new Passing(helper).statements(body.statements());
        return new MethodBody(
                helper.key(),
                true,
                body.typeParameters(),
                Stream.concat(helper.parameters().stream(), body.parameters().stream())
                        .toList(),
                body.returnType(),
                statements,
                body.suppressions(),
                body.documentation(),
                body.position());
    }

    private MethodShape passing(MethodShape shape) {
        @Nullable Helper helper = helpers.get(shape.key());
        if (helper == null) {
            return shape;
        }
        Stream<MethodShape.Parameter> constants = helper.parameters().stream()
                .map(parameter -> new MethodShape.Parameter(parameter.name(), parameter.type(), false));
        return new MethodShape(
                helper.key(),
                shape.access(),
                shape.isStatic(),
                shape.isAbstract(),
                shape.isDefault(),
                shape.isFinal(),
                shape.typeParameters(),
                Stream.concat(constants, shape.parameters().stream()).toList(),
                shape.resultType(),
                shape.resultNullable(),
                shape.varargs(),
                shape.thrown(),
                shape.overridden(),
                shape.implicit(),
                shape.compact(),
                shape.position());
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression rewritten = super.expression(expression);
        @Nullable Helper helper = rewritten instanceof BodyExpression.Call call ? helpers.get(call.method()) : null;
        return helper == null
                ? rewritten
                : call(
                        (BodyExpression.Call) rewritten,
                        helper,
                        constant -> new BodyExpression.StaticField(
                                helper.owner(),
                                constant.name(),
                                Optional.empty(),
                                constant.type(),
                                rewritten.position()));
    }

    private static BodyExpression call(
            BodyExpression.Call call, Helper helper, Function<FieldShape, BodyExpression> value) {
        List<JavaType> types = helper.constants().stream().map(FieldShape::type).toList();
        Invocation invocation = call.invocation();
        return new BodyExpression.Call(
                helper.key(),
                Optional.empty(),
                Stream.concat(helper.constants().stream().map(value), call.arguments().stream())
                        .toList(),
                new Invocation(
                        join(types, invocation.declaredParameterTypes()),
                        join(types, invocation.parameterTypes()),
                        invocation.declaredResultType(),
                        invocation.varargs()),
                call.type(),
                call.position());
    }

    private static List<JavaType> join(List<JavaType> first, List<JavaType> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The body of a helper, which sees its parameters instead of the constants. */
    private final class Passing extends BodyRewriter {
        private final Helper within;

        Passing(Helper within) {
            this.within = within;
        }

        private BodyExpression parameter(FieldShape constant, BodyExpression read) {
            int index = within.constants().indexOf(constant);
            BodyExpression.Parameter parameter = within.parameters().get(index);
            return new BodyExpression.Local(parameter.name(), parameter.id(), parameter.type(), read.position());
        }

        @Override
        protected BodyExpression expression(BodyExpression expression) {
            if (expression instanceof BodyExpression.StaticField read
                    && read.owner().equals(within.owner())) {
                return within.constants().stream()
                        .filter(constant -> constant.name().equals(read.name()))
                        .findFirst()
                        .map(constant -> parameter(constant, read))
                        .orElse(read);
            }
            BodyExpression rewritten = super.expression(expression);
            @Nullable Helper called = rewritten instanceof BodyExpression.Call call ? helpers.get(call.method()) : null;
            return called == null
                    ? rewritten
                    : call((BodyExpression.Call) rewritten, called, constant -> parameter(constant, rewritten));
        }
    }
}
