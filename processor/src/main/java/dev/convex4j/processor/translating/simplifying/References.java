package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.analysis.RecordAccess;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.Promotion;
import java.util.Map;
import java.util.Optional;

/** What TypeScript remembers the outcome of a test for: variables, constants, and parts of them such as {@code pair.left}. */
final class References {
    private final Program program;
    private final StubNames stubs;

    References(Program program, StubNames stubs) {
        this.program = program;
        this.stubs = stubs;
    }

    /** What the constants of the program start with, by {@code Owner.name}. */
    Map<String, BodyExpression> constants() {
        return program.constants();
    }

    /** What a value of a record is known as where its type tells it from others; empty for another type. */
    Optional<Object> record(JavaType type) {
        return type instanceof JavaType.Declared declared && program.records().containsKey(declared.name())
                ? Optional.of("record " + declared.name())
                : Optional.empty();
    }

    static String local(int id) {
        return "local " + id;
    }

    /** The same text for two expressions that read the same place. */
    Optional<String> key(BodyExpression expression) {
        if (expression instanceof BodyExpression.Local local) {
            return Optional.of(local(local.id()));
        } else if (expression instanceof BodyExpression.StaticField field) {
            return Optional.of(field.owner() + "." + field.name());
        } else if (expression instanceof BodyExpression.Cast cast
                && cast.operand() instanceof BodyExpression.StaticField field
                && field.constant().isPresent()) {
            // Java knows that the constant stays the same as another kind of number.
            return key(field);
        } else if (expression instanceof BodyExpression.Cast cast && isBoxing(cast)) {
            return key(cast.operand());
        } else if (expression instanceof BodyExpression.Unary sign
                && sign.operator().equals("+")
                && sign.type().equals(sign.operand().type())) {
            return key(sign.operand());
        } else if (expression instanceof BodyExpression.Call call && boxed(call).isPresent()) {
            return key(boxed(call).get());
        } else if (expression instanceof BodyExpression.This) {
            return Optional.of("this");
        } else if (expression instanceof BodyExpression.InstanceField field) {
            return key(field.target()).map(target -> target + "." + field.name());
        } else if (expression instanceof BodyExpression.Call call
                && call.receiver().isPresent()
                && (RecordAccess.isAccessor(call, program, stubs) || isAccessorOfLocal(call))) {
            return key(call.receiver().get())
                    .map(target -> target + "." + call.method().name());
        }
        return Optional.empty();
    }

    /** Whether a call reads a component of a record that is declared in a method. */
    private boolean isAccessorOfLocal(BodyExpression.Call call) {
        ClassShape shape = program.classes().get(call.method().owner());
        return shape != null
                && shape.local()
                && call.arguments().isEmpty()
                && !program.methods().containsKey(call.method())
                && shape.record().stream()
                        .flatMap(record -> record.components().stream())
                        .anyMatch(component ->
                                component.javaName().equals(call.method().name()));
    }

    /** What a case says something about: of {@code switch (x = y)} it is the variable. */
    Optional<String> selected(BodyExpression selector) {
        if (selector instanceof BodyExpression.Assign assign) {
            return key(assign.target());
        } else if (selector instanceof BodyExpression.Cast cast && isBoxing(cast)) {
            return selected(cast.operand());
        } else if (selector instanceof BodyExpression.Call call && boxed(call).isPresent()) {
            return selected(boxed(call).get());
        }
        return selector instanceof BodyExpression.Update update && update.prefix()
                ? key(update.target())
                : key(selector);
    }

    /** What {@code Integer.valueOf(x)} or {@code x.intValue()} is another box or the value of. */
    static Optional<BodyExpression> boxed(BodyExpression.Call call) {
        boolean boxes =
                call.method().name().equals("valueOf") && call.arguments().size() == 1;
        Optional<BodyExpression> value = boxes
                ? Optional.of(call.arguments().get(0))
                : call.receiver().filter(box -> call.method().name().endsWith("Value"));
        Optional<Primitive> kind = Promotion.unboxed(call.type());
        return value.filter(from -> call.method().owner().startsWith("java.lang.")
                && kind.isPresent()
                && kind.equals(Promotion.unboxed(from.type())));
    }

    private static boolean isBoxing(BodyExpression.Cast cast) {
        Optional<Primitive> kind = Promotion.unboxed(cast.type());
        return kind.isPresent() && kind.equals(Promotion.unboxed(cast.operand().type()));
    }
}
