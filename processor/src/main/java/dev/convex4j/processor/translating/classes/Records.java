package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.translating.analysis.OptionalLiterals;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Arguments;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Crossings;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records are plain objects: {@code new User(..)} is an object literal, an accessor is a property. */
public final class Records {
    private Records() {}

    /** The components of a record, one of a method's own included. */
    public static Optional<RecordShape> shape(String className, Expressions translator) {
        return Optional.ofNullable(translator.context().program().records().get(className))
                .or(() -> translator.context().hierarchy().shape(className).flatMap(shape -> shape.record()));
    }

    /** The object literal of a record, or the call of the function that runs the constructor that the user wrote. */
    public static Value create(BodyExpression.New creation, RecordShape shape, Expressions translator) {
        if (translator.context().hierarchy().isWritten(creation.constructor())) {
            return Value.of(Code.call(
                    OwnCalls.reference(creation.constructor(), creation.position(), translator),
                    Arguments.of(creation.arguments(), creation.invocation(), translator)));
        }
        if (shape.isFlattened()) {
            return FlattenedRecords.create(creation, shape, translator);
        }
        List<Property> properties = new ArrayList<>(tag(shape.className(), translator));
        Backend backend = translator.context().program().backend();
        for (int i = 0; i < shape.components().size(); i++) {
            RecordShape.Component component = shape.components().get(i);
            ConvexType type = Crossings.outside(shape.className(), component.javaName(), backend);
            addProperty(
                    properties, component.wireName(), type, creation.arguments().get(i), component.type(), translator);
        }
        return Value.of(
                new TsExpression.ObjectLiteral(TakenDocuments.spread(properties, creation.arguments(), translator)));
    }

    /** The property that tells the record from others of its sealed interface, which comes first; nothing without one. */
    public static List<Property> tag(String className, Expressions translator) {
        return translator.context().hierarchy().tag(className).stream()
                .<Property>map(tag -> new Property.KeyValue(tag.property(), Code.text(tag.literal())))
                .toList();
    }

    /** Adds {@code key: value} of the type {@code slot}, or nothing for {@code Optional.empty()}. */
    public static void addProperty(
            List<Property> properties,
            String key,
            ConvexType type,
            BodyExpression value,
            JavaType slot,
            Expressions translator) {
        if (OptionalLiterals.isEmptyLiteral(value)) {
            return;
        }
        TsExpression code = Types.isOptional(value.type())
                ? translator.translate(value).as(Absence.UNDEFINED)
                : translator.into(value, slot);
        properties.add(new Property.KeyValue(
                key, Crossings.written(type, Types.isOptional(value.type()), code, key, translator.module())));
    }
}
