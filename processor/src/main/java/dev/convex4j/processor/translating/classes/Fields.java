package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Crossings;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Optional;

/** Fields of objects: a property of an instance or a record, a row in the table of an enum. */
public final class Fields {
    private Fields() {}

    public static Value read(BodyExpression.InstanceField field, Expressions expressions) {
        TranslationContext context = expressions.context();
        if (context.hierarchy().shape(field.owner()).isEmpty()) {
            throw Untranslatable.place(
                    "`" + field.name() + "` stands alone",
                    "use it where it is needed, such as `withIndex(POSTS.BY_AUTHOR.eq(id))`",
                    field.position());
        }
        Optional<TsExpression> local = localOf(field, expressions);
        if (local.isPresent()) {
            return Value.of(local.get());
        }
        ClassForm form = context.hierarchy().form(field.owner());
        if (form == ClassForm.ENUM) {
            return Value.of(EnumTables.field(field, Nulls.unboxed(field.target(), expressions), expressions));
        }
        TsExpression target = Nulls.dereferenced(field.target(), expressions);
        TsExpression read = Code.member(target, name(field, context));
        return Value.of(Crossings.component(
                        field.owner(), field.name(), context.program().backend())
                .map(component -> Crossings.read(component, read, expressions.module()))
                .orElse(read));
    }

    /** While a record is being made, its fields are locals. */
    static Optional<TsExpression> localOf(BodyExpression.InstanceField field, Expressions expressions) {
        return field.target() instanceof BodyExpression.This
                ? expressions.scope().instance(componentKey(field.owner(), field.name()))
                : Optional.empty();
    }

    static String componentKey(String owner, String name) {
        return owner + "." + name;
    }

    private static String name(BodyExpression.InstanceField field, TranslationContext context) {
        RecordShape record = context.program().records().get(field.owner());
        Optional<ClassShape> shape = context.hierarchy().shape(field.owner());
        if (record == null && shape.isPresent()) {
            record = shape.get().record().orElse(null);
        }
        if (record != null) {
            return record.components().stream()
                    .filter(component -> component.javaName().equals(field.name()))
                    .map(RecordShape.Component::wireName)
                    .findFirst()
                    .orElse(field.name());
        }
        return context.members().field(field.owner(), field.name());
    }
}
