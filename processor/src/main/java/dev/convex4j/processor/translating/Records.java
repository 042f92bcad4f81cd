package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records are plain objects: {@code new User(..)} is an object literal, an accessor is a property. */
final class Records {
    private Records() {}

    /** Whether a call reads a component of one of the user's records or a field of a stored document. */
    static boolean isAccessor(BodyExpression.Call call, TranslationContext context) {
        return component(call, context).isPresent()
                || context.stubs()
                        .method(call.method().owner(), call.method().name())
                        .filter(Records::isDocumentMember)
                        .isPresent();
    }

    private static boolean isDocumentMember(StubMember member) {
        return member instanceof StubMember.DocumentField
                || member instanceof StubMember.DocumentId
                || member instanceof StubMember.DocumentCreationTime;
    }

    /** The component that a call without arguments reads, where the record doesn't define the accessor itself. */
    static Optional<RecordShape.Component> component(BodyExpression.Call call, TranslationContext context) {
        RecordShape shape = context.program().records().get(call.method().owner());
        if (shape == null
                || !call.arguments().isEmpty()
                || context.program().methods().containsKey(call.method())) {
            return Optional.empty();
        }
        return shape.components().stream()
                .filter(component -> component.javaName().equals(call.method().name()))
                .findFirst();
    }

    /** The object literal of a record; an empty optional component is left out. */
    static Value create(BodyExpression.New creation, RecordShape shape, ExpressionTranslator translator) {
        if (!shape.plain()) {
            throw Untranslatable.construct(
                    "the constructor of `" + Types.display(creation.type()) + "`",
                    "keep the record without a constructor of its own, and check the values in a static method",
                    creation.position());
        }
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < shape.components().size(); i++) {
            addProperty(
                    properties,
                    shape.components().get(i).wireName(),
                    creation.arguments().get(i),
                    translator);
        }
        return Value.of(new TsExpression.ObjectLiteral(List.copyOf(properties)));
    }

    /** Adds {@code key: value}, or nothing for {@code Optional.empty()}. */
    static void addProperty(
            List<Property> properties, String key, BodyExpression value, ExpressionTranslator translator) {
        if (Types.isOptional(value.type())) {
            if (!OptionalCalls.isEmptyLiteral(value)) {
                properties.add(
                        new Property.KeyValue(key, translator.translate(value).as(Absence.UNDEFINED)));
            }
        } else {
            properties.add(new Property.KeyValue(key, translator.code(value)));
        }
    }
}
