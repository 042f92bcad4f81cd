package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.classes.Records;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.List;

/** {@code With.city(address, "Rome")}: {@code { ...address, city: "Rome" }}. */
final class Withers {
    private Withers() {}

    static Value translate(StubMember.Wither wither, BodyExpression.Call call, Expressions translator) {
        RecordModel record = wither.record(call.method()).orElseThrow();
        Field field = wither.field(call.method()).orElseThrow();
        if (Records.shape(record.className(), translator)
                .filter(RecordShape::plain)
                .isEmpty()) {
            throw Untranslatable.construct(
                    "`With` for a record that has a constructor or an accessor of its own",
                    "assign the record and the new value to local variables, and give it those",
                    call.position());
        }
        BodyExpression copied = call.arguments().get(0);
        TsExpression code = Nulls.checked(copied, translator.code(copied), translator);
        List<Property> properties = new ArrayList<>(copied(code, field.wireName()));
        int before = properties.size();
        Records.addProperty(
                properties,
                field.wireName(),
                field.type(),
                call.arguments().get(1),
                call.invocation().targetType(1),
                translator);
        if (properties.size() == before) {
            // No property would leave the old value.
            properties.add(new Property.KeyValue(field.wireName(), Code.UNDEFINED));
        }
        return Value.of(new TsExpression.ObjectLiteral(List.copyOf(properties)));
    }

    /**
     * The properties of the record; those of a copy that is made in place go into the same literal, but for an old value
     * that nothing would see.
     */
    private static List<Property> copied(TsExpression record, String changed) {
        if (!(record instanceof TsExpression.ObjectLiteral literal)) {
            return List.of(new Property.Spread(record));
        }
        List<Property> others = literal.properties().stream()
                .filter(property -> !(property instanceof Property.KeyValue old
                        && old.key().equals(changed)
                        && isRead(old.value())))
                .toList();
        boolean repeated = others.stream()
                .anyMatch(property ->
                        property instanceof Property.KeyValue old && old.key().equals(changed));
        return repeated ? List.of(new Property.Spread(record)) : others;
    }

    /** Whether leaving the value out leaves out nothing that happens. */
    private static boolean isRead(TsExpression value) {
        return value instanceof TsExpression.Identifier
                || value instanceof TsExpression.NumberLiteral
                || value instanceof TsExpression.StringLiteral
                || (value instanceof TsExpression.Member member && member.target() instanceof TsExpression.Identifier);
    }
}
