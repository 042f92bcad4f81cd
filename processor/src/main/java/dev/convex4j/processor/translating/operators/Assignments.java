package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** Assignments as statements of their own. */
public final class Assignments {
    private Assignments() {}

    public static TsExpression assign(BodyExpression.Assign assign, Expressions translator) {
        BodyExpression.Local target = local(assign.target());
        Operations.requireKnownNumber(target.type(), assign.position());
        TsExpression name = translator.code(target);
        if (assign.operator().isEmpty()) {
            return new TsExpression.Assign(
                    "=", name, translator.translate(assign.value()).as(Absence.UNDEFINED));
        }
        if (Types.isString(target.type()) && assign.operator().get().equals("+")) {
            return new TsExpression.Assign("+=", name, StringConcatenation.of(List.of(assign.value()), translator));
        }
        return compound(assign, target, name, translator);
    }

    private static TsExpression compound(
            BodyExpression.Assign assign, BodyExpression.Local target, TsExpression name, Expressions translator) {
        boolean sameType = target.type() == assign.value().type() || target.type() == Primitive.DOUBLE;
        if (!sameType) {
            throw Untranslatable.construct(
                    "an assignment with a hidden cast", "write the conversion yourself", assign.position());
        }
        BodyExpression.Binary operation = new BodyExpression.Binary(
                assign.operator().orElseThrow(), target, assign.value(), target.type(), assign.position());
        TsExpression value = Operations.binary(operation, translator);
        boolean plain =
                value instanceof TsExpression.Binary binary && binary.left().equals(name);
        return plain
                ? new TsExpression.Assign(
                        ((TsExpression.Binary) value).operator() + "=", name, ((TsExpression.Binary) value).right())
                : new TsExpression.Assign("=", name, value);
    }

    /** {@code i++} as a statement. */
    public static TsExpression update(BodyExpression.Update update, Expressions translator) {
        BodyExpression one = new BodyExpression.Literal(Optional.of(1), Primitive.INT, update.position());
        return assign(
                new BodyExpression.Assign(
                        Optional.of(update.operator().substring(0, 1)),
                        update.target(),
                        one,
                        update.target().type(),
                        update.position()),
                translator);
    }

    private static BodyExpression.Local local(BodyExpression target) {
        if (target instanceof BodyExpression.Local local) {
            return local;
        }
        throw Untranslatable.construct(
                "an assignment to a field", "keep the value in a local variable", target.position());
    }
}
