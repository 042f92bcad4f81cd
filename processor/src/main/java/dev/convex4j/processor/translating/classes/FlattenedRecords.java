package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.FlattenedFields;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.translating.analysis.OptionalLiterals;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Crossings;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records with {@code @Flatten}: {@code { ...file, url }}. */
public final class FlattenedRecords {
    private FlattenedRecords() {}

    static Value create(BodyExpression.New creation, RecordShape shape, Expressions translator) {
        Backend backend = translator.context().program().backend();
        RecordModel model = backend.records().get(shape.className());
        if (model == null || model.fields().size() != shape.components().size()) {
            throw refusal("a use inside a body", creation.position());
        }
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < shape.components().size(); i++) {
            RecordShape.Component component = shape.components().get(i);
            Field field = model.fields().get(i);
            BodyExpression argument = creation.arguments().get(i);
            if (field.type() instanceof ConvexType.Flattened flattened) {
                TsExpression whole = translator.into(argument, component.type());
                properties.addAll(spread(whole, FlattenedFields.omitted(flattened, backend), translator));
            } else if (overrides(argument, field, model)) {
                properties.add(new Property.KeyValue(component.wireName(), Code.UNDEFINED));
            } else {
                ConvexType type = Crossings.is(field.type()) ? field.type() : ConvexType.Simple.ANY;
                Records.addProperty(properties, component.wireName(), type, argument, component.type(), translator);
            }
        }
        return Value.of(new TsExpression.ObjectLiteral(List.copyOf(properties)));
    }

    /** An absent value must still take the place of a field that was spread. */
    private static boolean overrides(BodyExpression argument, Field field, RecordModel model) {
        return field.optional()
                && OptionalLiterals.isEmptyLiteral(argument)
                && model.fields().stream().anyMatch(other -> other.type() instanceof ConvexType.Flattened);
    }

    /** {@code ...file}. */
    private static List<Property> spread(TsExpression whole, List<String> except, Expressions translator) {
        if (!except.isEmpty()) {
            List<TsExpression> arguments = new ArrayList<>(List.of(whole));
            except.forEach(name -> arguments.add(Code.text(name)));
            return List.of(new Property.Spread(Code.call(Helpers.java("without", translator), List.copyOf(arguments))));
        }
        return List.of(new Property.Spread(whole));
    }

    /** Refuses to read back what was spread. */
    public static void requireReadable(RecordShape.Component component, Position position) {
        if (component.flattened()) {
            throw refusal("reading `" + component.javaName() + "`", position);
        }
    }

    /** Refuses what needs all components of a record one by one. */
    public static void requireWhole(RecordShape shape, String use, Position position) {
        Optional<RecordShape.Component> flattened = shape.components().stream()
                .filter(RecordShape.Component::flattened)
                .findFirst();
        if (flattened.isPresent()) {
            throw refusal(use, position);
        }
    }

    private static Untranslatable refusal(String use, Position position) {
        return Untranslatable.construct(
                use + " of a record with `@Flatten`, whose parts have become fields of one object,",
                "use the parts before they are put into the record, and only return the record",
                position);
    }
}
