package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.analysis.OptionalLiterals;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.RecordShape;
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
    public static void addProperty(
            List<Property> properties, String key, BodyExpression value, Expressions translator) {
        if (Types.isOptional(value.type())) {
            if (!OptionalLiterals.isEmptyLiteral(value)) {
                properties.add(
                        new Property.KeyValue(key, translator.translate(value).as(Absence.UNDEFINED)));
            }
        } else {
            properties.add(new Property.KeyValue(key, translator.code(value)));
        }
    }
}
