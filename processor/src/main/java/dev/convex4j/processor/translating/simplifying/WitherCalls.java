package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code With.city(address, city)} as what it does, {@code new Address(address.street(), city)}, where the record has a
 * constructor or an accessor of its own, which must run. It reads the record several times, and before the new value; so
 * both must be values that are there already.
 */
final class WitherCalls extends BodyRewriter {
    private final Program program;
    private final StubNames stubs;

    private WitherCalls(Program program, StubNames stubs) {
        this.program = program;
        this.stubs = stubs;
    }

    static List<BodyStatement> rewrite(MethodBody body, Program program, StubNames stubs) {
        List<BodyStatement> rewritten = new WitherCalls(program, stubs).statements(body.statements());
        return rewritten.equals(body.statements()) ? body.statements() : rewritten;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression rewritten = super.expression(expression);
        if (rewritten instanceof BodyExpression.Call call
                && stubs.method(call.method().owner(), call.method().name()).orElse(null)
                        instanceof StubMember.Wither wither
                && call.arguments().stream().allMatch(WitherCalls::isThere)) {
            RecordShape shape = wither.record(call.method())
                    .map(record -> program.records().get(record.className()))
                    .orElse(null);
            Optional<Field> field = wither.field(call.method());
            if (shape != null && !shape.plain() && field.isPresent()) {
                return creation(call, shape, field.get());
            }
        }
        return rewritten;
    }

    private static boolean isThere(BodyExpression expression) {
        return expression instanceof BodyExpression.Local
                || expression instanceof BodyExpression.This
                || expression instanceof BodyExpression.Literal
                || expression instanceof BodyExpression.EnumConstant;
    }

    private static BodyExpression creation(BodyExpression.Call call, RecordShape shape, Field changed) {
        List<BodyExpression> arguments = new ArrayList<>();
        for (RecordShape.Component component : shape.components()) {
            arguments.add(
                    component.javaName().equals(changed.javaName())
                            ? value(call, component)
                            : new BodyExpression.Call(
                                    new MethodKey(shape.className(), component.javaName(), List.of()),
                                    Optional.of(call.arguments().get(0)),
                                    List.of(),
                                    false,
                                    component.type(),
                                    call.position()));
        }
        List<JavaType> types =
                shape.components().stream().map(RecordShape.Component::type).toList();
        return new BodyExpression.New(
                new MethodKey(
                        shape.className(),
                        "<init>",
                        types.stream().map(WitherCalls::erased).toList()),
                Optional.empty(),
                List.copyOf(arguments),
                new Invocation(types, types, JavaType.Primitive.VOID, false),
                call.type(),
                call.position());
    }

    /** The new value as the component's type has it: converted as for the parameter, and then an {@code Optional}. */
    private static BodyExpression value(BodyExpression.Call call, RecordShape.Component component) {
        BodyExpression value = call.arguments().get(1);
        JavaType parameter = call.invocation().targetType(1);
        BodyExpression converted = parameter instanceof JavaType.Primitive && !parameter.equals(value.type())
                ? new BodyExpression.Cast(value, parameter, value.position())
                : value;
        boolean wrapped = component.type().isClass("java.util.Optional") && !parameter.isClass("java.util.Optional");
        return wrapped
                ? new BodyExpression.Call(
                        new MethodKey("java.util.Optional", "of", List.of("java.lang.Object")),
                        Optional.empty(),
                        List.of(converted),
                        false,
                        component.type(),
                        call.position())
                : converted;
    }

    private static String erased(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return primitive.word();
        } else if (type instanceof JavaType.Array array) {
            return erased(array.element()) + "[]";
        }
        return type instanceof JavaType.Declared declared ? declared.name() : "java.lang.Object";
    }
}
