package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.translating.arrays.ArrayElements;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Assignments, as statements and as values. */
public final class Assignments {
    /** The operators that JavaScript can write together with {@code =} without changing what is evaluated. */
    private static final Set<String> COMPOUND = Set.of("+", "-", "*", "/", "%", "<<", ">>", ">>>", "&", "|", "^");

    private Assignments() {}

    /** The assignment, whose value is what was assigned. */
    public static TsExpression assign(BodyExpression.Assign assign, Expressions translator) {
        if (assign.target() instanceof BodyExpression.ArrayAccess access && assign.operator().isEmpty()) {
            return ArrayElements.store(access, assign.value(), translator);
        }
        BodyExpression.Local target = local(assign.target());
        TsExpression name = translator.code(target);
        if (assign.operator().isEmpty()) {
            return new TsExpression.Assign("=", name, translator.into(assign.value(), target.type()));
        } else if (Types.isString(target.type())) {
            return new TsExpression.Assign("+=", name, StringConcatenation.of(List.of(assign.value()), translator));
        }
        TsExpression value = compound(assign, assign.operator().get(), target, translator);
        return value instanceof TsExpression.Binary binary
                        && binary.left().equals(name)
                        && COMPOUND.contains(binary.operator())
                ? new TsExpression.Assign(binary.operator() + "=", name, binary.right())
                : new TsExpression.Assign("=", name, value);
    }

    /** The operation in the type that its operands are promoted to, cast back to the target's type. */
    private static TsExpression compound(
            BodyExpression.Assign assign, String operator, BodyExpression target, Expressions translator) {
        Primitive left = primitive(target, assign);
        Primitive right = primitive(assign.value(), assign);
        if (left == Primitive.BOOLEAN) {
            return translator.code(operation(assign, operator, target, left));
        }
        boolean shift = Set.of("<<", ">>", ">>>").contains(operator);
        Primitive type = shift ? Numbers.promoted(left) : Numbers.promoted(left, right);
        return Conversions.as(operation(assign, operator, target, type), left, translator);
    }

    private static BodyExpression operation(
            BodyExpression.Assign assign, String operator, BodyExpression target, JavaType type) {
        return new BodyExpression.Binary(operator, target, assign.value(), type, assign.position());
    }

    private static Primitive primitive(BodyExpression operand, BodyExpression.Assign assign) {
        return Numbers.unboxed(operand.type())
                .orElseThrow(() -> Untranslatable.type(
                        operand.type(), "use a number or a `String`", assign.position()));
    }

    /** {@code i++} where nobody uses its value. */
    public static TsExpression update(BodyExpression.Update update, Expressions translator) {
        BodyExpression.Local target = local(update.target());
        if (Numbers.kind(target.type()).orElseThrow() == Primitive.DOUBLE) {
            return new TsExpression.Update(update.operator(), update.prefix(), translator.code(target));
        }
        BodyExpression one = new BodyExpression.Literal(Optional.of(1), Primitive.INT, update.position());
        return assign(
                new BodyExpression.Assign(
                        Optional.of(update.operator().substring(0, 1)),
                        target,
                        one,
                        target.type(),
                        update.position()),
                translator);
    }

    /** The value of {@code ++i}, or of {@code i++}, which is the one before. */
    public static TsExpression updated(BodyExpression.Update update, Expressions translator) {
        TsExpression code = update(update, translator);
        return update.prefix() || code instanceof TsExpression.Update
                ? code
                : Code.call(Helpers.java("previous", translator), translator.code(update.target()), code);
    }

    private static BodyExpression.Local local(BodyExpression target) {
        if (target instanceof BodyExpression.Local local) {
            return local;
        }
        throw Untranslatable.construct(
                "an assignment to a field", "keep the value in a local variable", target.position());
    }
}
