package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the constructor of an enum gives the fields of one constant, as expressions without its parameters and locals: the
 * constructor is run here, with what the constant passes to it.
 */
public final class EnumFields {
    /** What a local holds is no field, but it is computed all the same. */
    private static final String LOCAL = "local ";

    private final ClassShape.Constant constant;
    private final ClassShape shape;
    private final Program program;
    private final Map<String, BodyExpression> values = new LinkedHashMap<>();

    private EnumFields(ClassShape.Constant constant, ClassShape shape, Program program) {
        this.constant = constant;
        this.shape = shape;
        this.program = program;
    }

    /**
     * The values of the fields, by their names; and those of the constructor's arguments and locals, under names that no field has.
     *
     * @throws Untranslatable if the constructor does more than to compute and assign the fields
     */
    public static Map<String, BodyExpression> of(ClassShape.Constant constant, ClassShape shape, Program program) {
        EnumFields fields = new EnumFields(constant, shape, program);
        List<BodyExpression> arguments = constant.arguments().stream()
                .map(argument -> fields.substituted(argument, new HashMap<>()))
                .toList();
        arguments.forEach(argument -> fields.values.put(LOCAL + "argument " + fields.values.size(), argument));
        for (ClassShape.Initializer initializer : shape.initializers()) {
            if (initializer instanceof ClassShape.Initializer.OfField field && !field.isStatic()) {
                fields.values.put(field.field(), fields.substituted(field.value(), new HashMap<>()));
            } else if (initializer instanceof ClassShape.Initializer.OfBlock block && !block.isStatic()) {
                fields.run(block.statements(), new HashMap<>());
            }
        }
        fields.body(constant.constructor()).ifPresent(body -> fields.run(body, arguments, constant.invocation()));
        return fields.values;
    }

    private static Untranslatable refusal(Position position) {
        return Untranslatable.construct(
                "an enum's constructor that uses more of the constant than fields, `name()` and `ordinal()`,",
                "call static methods and assign only fields, and let no other code assign these fields",
                position);
    }

    /** A constructor that the user wrote. */
    private Optional<MethodBody> body(MethodKey constructor) {
        return Optional.ofNullable(program.methods().get(constructor))
                .filter(body -> shape.constructors().stream()
                        .noneMatch(each -> each.key().equals(constructor) && each.implicit()));
    }

    private boolean isEnum(String className) {
        ClassShape type = program.classes().get(className);
        return program.backend().enums().containsKey(className)
                || (type != null && type.kind() == ClassShape.Kind.ENUM);
    }

    private void run(MethodBody constructor, List<BodyExpression> arguments, Invocation invocation) {
        Map<Integer, BodyExpression> locals = new HashMap<>();
        int last = constructor.parameters().size() - 1;
        for (int i = 0; i <= last; i++) {
            BodyExpression.Parameter parameter = constructor.parameters().get(i);
            locals.put(
                    parameter.id(),
                    invocation.varargs() && i == last
                            ? new BodyExpression.NewArray(
                                    List.of(),
                                    arguments.subList(last, arguments.size()),
                                    (JavaType.Array) parameter.type(),
                                    constant.position())
                            : converted(arguments.get(i), parameter.type()));
        }
        run(constructor.statements(), locals);
    }

    private void run(List<BodyStatement> statements, Map<Integer, BodyExpression> locals) {
        for (BodyStatement statement : statements) {
            if (statement instanceof BodyStatement.ConstructorCall call) {
                if (call.own()) {
                    run(
                            body(call.constructor()).orElseThrow(),
                            call.arguments().stream()
                                    .map(argument -> substituted(argument, locals))
                                    .toList(),
                            call.invocation());
                }
            } else if (statement instanceof BodyStatement.LocalVariable variable
                    && variable.value().isPresent()) {
                local(variable.id(), converted(substituted(variable.value().get(), locals), variable.type()), locals);
            } else if (statement instanceof BodyStatement.ExpressionStatement expression) {
                expression(expression, locals);
            } else if (statement instanceof BodyStatement.Block block) {
                run(block.statements(), locals);
            } else if (statement instanceof BodyStatement.If test) {
                test(test, locals);
            } else {
                throw refusal(statement.position());
            }
        }
    }

    /** A number as what its variable makes of it. */
    private static BodyExpression converted(BodyExpression value, JavaType type) {
        boolean other = type instanceof Primitive && value.type() instanceof Primitive && value.type() != type;
        return other ? new BodyExpression.Cast(value, type, value.position()) : value;
    }

    /** A local is written out where it is read, which for an object would make several. */
    private void local(int id, BodyExpression value, Map<Integer, BodyExpression> locals) {
        boolean plain = Promotion.unboxed(value.type()).isPresent()
                || Types.isString(value.type())
                || (value.type() instanceof JavaType.Declared type && isEnum(type.name()));
        if (!plain) {
            throw Untranslatable.construct(
                    "an object in a local variable of an enum's constructor",
                    "assign it to the field directly",
                    value.position());
        }
        locals.put(id, value);
        values.put(LOCAL + id + " " + values.size(), value);
    }

    private void expression(BodyStatement.ExpressionStatement statement, Map<Integer, BodyExpression> locals) {
        if (statement.expression() instanceof BodyExpression.Assign assign
                && assign.operator().isEmpty()) {
            if (assign.target() instanceof BodyExpression.InstanceField field
                    && field.target() instanceof BodyExpression.This) {
                values.put(field.name(), substituted(assign.value(), locals));
                return;
            } else if (assign.target() instanceof BodyExpression.Local local) {
                local(local.id(), converted(substituted(assign.value(), locals), local.type()), locals);
                return;
            }
        }
        boolean required = statement.expression() instanceof BodyExpression.Call call
                && call.method().owner().equals("java.util.Objects")
                && call.method().name().equals("requireNonNull")
                && EnumConditions.isThere(substituted(call.arguments().get(0), locals));
        if (!required) {
            throw refusal(statement.position());
        }
    }

    private void test(BodyStatement.If test, Map<Integer, BodyExpression> locals) {
        BodyExpression condition = substituted(test.condition(), locals);
        Optional<Object> known = ConstantValues.known(condition);
        if (known.isPresent()) {
            run(known.get().equals(true) ? test.whenTrue() : test.whenFalse(), locals);
            return;
        }
        Branch whenTrue = branch(test.whenTrue(), locals);
        Branch whenFalse = branch(test.whenFalse(), locals);
        merge(whenTrue.values(), whenFalse.values(), condition, values);
        merge(whenTrue.locals(), whenFalse.locals(), condition, locals);
    }

    private record Branch(Map<String, BodyExpression> values, Map<Integer, BodyExpression> locals) {}

    private Branch branch(List<BodyStatement> statements, Map<Integer, BodyExpression> locals) {
        EnumFields fields = new EnumFields(constant, shape, program);
        fields.values.putAll(values);
        Map<Integer, BodyExpression> own = new HashMap<>(locals);
        fields.run(statements, own);
        return new Branch(fields.values, own);
    }

    private static <K> void merge(
            Map<K, BodyExpression> whenTrue,
            Map<K, BodyExpression> whenFalse,
            BodyExpression condition,
            Map<K, BodyExpression> merged) {
        Set<K> keys = new LinkedHashSet<>(whenTrue.keySet());
        keys.addAll(whenFalse.keySet());
        for (K key : keys) {
            BodyExpression first = whenTrue.get(key);
            BodyExpression second = whenFalse.get(key);
            if (first != null && second != null) {
                merged.put(
                        key,
                        first == second
                                ? first
                                : new BodyExpression.Conditional(
                                        condition, first, second, first.type(), condition.position()));
            } else if (!(key instanceof String name && name.startsWith(LOCAL)) && !(key instanceof Integer)) {
                throw refusal(condition.position());
            }
        }
    }

    private BodyExpression substituted(BodyExpression value, Map<Integer, BodyExpression> locals) {
        int ordinal = shape.constants().indexOf(constant);
        return new EnumConditions(constant, shape, ordinal, values, locals, this::earlier).of(value);
    }

    /** What a field of a constant that was created before holds, where that is a constant value. */
    private Optional<BodyExpression> earlier(BodyExpression.InstanceField field) {
        return shape.constants().subList(0, shape.constants().indexOf(constant)).stream()
                .filter(other -> field.target() instanceof BodyExpression.EnumConstant target
                        && target.owner().equals(shape.name())
                        && target.name().equals(other.name()))
                .flatMap(other -> Optional.ofNullable(of(other, shape, program).get(field.name())).stream())
                .flatMap(value -> EnumConditions.known(value).stream())
                .findFirst();
    }
}
