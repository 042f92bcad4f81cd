package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.analysis.OptionalLiterals;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.List;

/** Records are plain objects: {@code new User(..)} is an object literal, an accessor is a property. */
public final class Records {
    private Records() {}

    /** The object literal of a record; an empty optional component is left out. */
    public static Value create(BodyExpression.New creation, RecordShape shape, Expressions translator) {
        if (!shape.plain()) {
            throw Untranslatable.construct(
                    "the constructor of `" + Types.display(creation.type()) + "`",
                    "keep the record without a constructor of its own, and check the values in a static method",
                    creation.position());
        }
        List<Property> properties = new ArrayList<>(tag(shape.className(), translator));
        for (int i = 0; i < shape.components().size(); i++) {
            addProperty(
                    properties,
                    shape.components().get(i).wireName(),
                    creation.arguments().get(i),
                    shape.components().get(i).type(),
                    translator);
        }
        return Value.of(new TsExpression.ObjectLiteral(List.copyOf(properties)));
    }

    /** The property that tells the record from others of its sealed interface, which comes first; nothing without one. */
    public static List<Property> tag(String className, Expressions translator) {
        return translator.context().program().backend().tag(className).stream()
                .<Property>map(tag -> new Property.KeyValue(tag.property(), Code.text(tag.literal())))
                .toList();
    }

    /** Adds {@code key: value} of the type {@code slot}, or nothing for {@code Optional.empty()}. */
    public static void addProperty(
            List<Property> properties, String key, BodyExpression value, JavaType slot, Expressions translator) {
        if (Types.isOptional(value.type())) {
            if (!OptionalLiterals.isEmptyLiteral(value)) {
                properties.add(
                        new Property.KeyValue(key, translator.translate(value).as(Absence.UNDEFINED)));
            }
        } else {
            properties.add(new Property.KeyValue(key, translator.into(value, slot)));
        }
    }
}
