package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.flow.CollectionKind;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names for expressions that give the same value each time, as long as nobody assigns one of the variables in them: two with
 * one name are equal.
 */
final class SteadyNames {
    private final Program program;
    private final StubNames stubs;

    SteadyNames(Program program, StubNames stubs) {
        this.program = program;
        this.stubs = stubs;
    }

    /** How a local appears in the names of what is made of it. */
    static String local(int id) {
        return "#" + id + ";";
    }

    /** How a field appears in names. */
    static String field(String name) {
        return "@" + name + ";";
    }

    Optional<String> of(BodyExpression expression) {
        if (expression instanceof BodyExpression.Local local) {
            return Optional.of(local(local.id()));
        } else if (expression instanceof BodyExpression.This) {
            return Optional.of("this");
        } else if (expression instanceof BodyExpression.InstanceField field) {
            return of(field.target()).map(target -> target + field(field.name()));
        } else if (expression instanceof BodyExpression.StaticField field) {
            return Optional.of(field.owner() + field(field.name()));
        } else if (expression instanceof BodyExpression.EnumConstant constant) {
            return Optional.of(constant.owner() + "." + constant.name());
        } else if (expression instanceof BodyExpression.Literal literal) {
            return literal.value()
                    .map(value -> value.getClass().getSimpleName() + "\""
                            + value.toString().length() + ":" + value);
        } else if (expression instanceof BodyExpression.Cast cast && isBoxing(cast)) {
            return of(cast.operand());
        } else if (expression instanceof BodyExpression.Call call && isRead(call)) {
            return call.receiver()
                    .flatMap(this::of)
                    .map(receiver -> receiver + "." + call.method().name());
        }
        return Optional.empty();
    }

    /**
     * The name of a local, or of what is read from the record or document in it without a conversion: {@code mail.text()}.
     * It starts with that of the local.
     */
    Optional<String> path(BodyExpression expression) {
        if (expression instanceof BodyExpression.Call call) {
            return call.receiver()
                    .filter(receiver -> isRead(call) && isPlain(call.type()))
                    .filter(receiver -> !receiver.type().isClass("java.util.Optional"))
                    .flatMap(this::path)
                    .map(receiver -> receiver + "." + call.method().name());
        }
        return expression instanceof BodyExpression.Local local ? Optional.of(local(local.id())) : Optional.empty();
    }

    /** Whether bodies have the value as it lies outside. */
    private static boolean isPlain(JavaType type) {
        return type instanceof JavaType.Declared
                && !type.isClass("java.lang.Long")
                && CollectionKind.of(type).isEmpty();
    }

    private static boolean isBoxing(BodyExpression.Cast cast) {
        return Promotion.unboxed(cast.type()).isPresent()
                && Promotion.unboxed(cast.type())
                        .equals(Promotion.unboxed(cast.operand().type()));
    }

    /** Whether a call reads a component of a record, a field of a document, or what an {@code Optional} holds. */
    boolean isRead(BodyExpression.Call call) {
        if (!call.arguments().isEmpty()) {
            return false;
        } else if (call.method().owner().equals("java.util.Optional")) {
            return call.method().name().equals("get") || call.method().name().equals("orElseThrow");
        }
        @Nullable
        StubMember member =
                stubs.method(call.method().owner(), call.method().name()).orElse(null);
        return member instanceof StubMember.DocumentField
                || member instanceof StubMember.DocumentId
                || isComponent(call);
    }

    private boolean isComponent(BodyExpression.Call call) {
        return program.records().containsKey(call.method().owner())
                && !program.methods().containsKey(call.method())
                && Objects.requireNonNull(program.records().get(call.method().owner())).components().stream()
                        .anyMatch(component ->
                                component.javaName().equals(call.method().name()));
    }
}
