package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.TranslationContext;
import java.util.Optional;

/** Calls that only read: the components of the user's records and the fields of stored documents. */
public final class RecordAccess {
    private RecordAccess() {}

    /** Whether a call reads a component of one of the user's records or a field of a stored document. */
    public static boolean isAccessor(BodyExpression.Call call, TranslationContext context) {
        return isAccessor(call, context.program(), context.stubs());
    }

    public static boolean isAccessor(BodyExpression.Call call, Program program, StubNames stubs) {
        return component(call, program).isPresent()
                || stubs.method(call.method().owner(), call.method().name())
                        .filter(RecordAccess::isDocumentMember)
                        .isPresent();
    }

    /** Whether a call gives the record of a stored document. */
    static boolean isDocumentValue(BodyExpression.Call call, TranslationContext context) {
        return context.stubs()
                        .method(call.method().owner(), call.method().name())
                        .orElse(null)
                instanceof StubMember.DocumentValue;
    }

    private static boolean isDocumentMember(StubMember member) {
        return member instanceof StubMember.DocumentField
                || member instanceof StubMember.DocumentId
                || member instanceof StubMember.DocumentCreationTime;
    }

    /** The component that a call without arguments reads, where the record doesn't define the accessor itself. */
    public static Optional<RecordShape.Component> component(BodyExpression.Call call, TranslationContext context) {
        return component(call, context.program());
    }

    private static Optional<RecordShape.Component> component(BodyExpression.Call call, Program program) {
        RecordShape shape = program.records().get(call.method().owner());
        if (shape == null || !call.arguments().isEmpty() || program.methods().containsKey(call.method())) {
            return Optional.empty();
        }
        return shape.components().stream()
                .filter(component -> component.javaName().equals(call.method().name()))
                .findFirst();
    }
}
