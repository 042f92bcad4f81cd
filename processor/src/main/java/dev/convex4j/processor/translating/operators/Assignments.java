package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.arrays.ArrayElements;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.StaticState;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Optional;
import java.util.Set;

/** Assignments, as statements and as values. */
public final class Assignments {
    /** The operators that JavaScript can write together with {@code =} without changing what is evaluated. */
    private static final Set<String> COMPOUND = Set.of("+", "-", "*", "/", "%", "<<", ">>", ">>>", "&", "|", "^");

    private Assignments() {}

    /** The assignment, whose value is what was assigned. */
    public static TsExpression assign(BodyExpression.Assign assign, Expressions translator) {
        StaticState.requireOwn(assign.position(), translator);
        if (assign.target() instanceof BodyExpression.ArrayAccess access && !isPlace(access, assign, translator)) {
            return element(assign, access, translator);
        }
        if (assign.operator().isEmpty()) {
            BodyExpression target = target(assign.target());
            TsExpression place = place(target, translator);
            return new TsExpression.Assign("=", place, translator.into(assign.value(), target.type()));
        }
        BodyExpression target = repeated(assign.target(), translator);
        TsExpression place = place(target, translator);
        if (Types.isString(target.type()) && Nulls.mayBe(target, translator)) {
            return new TsExpression.Assign("=", place, changed(assign, target, translator));
        } else if (Types.isString(target.type())) {
            return new TsExpression.Assign("+=", place, StringConcatenation.appended(assign.value(), translator));
        }
        TsExpression value = compound(assign, assign.operator().get(), target, translator);
        return value instanceof TsExpression.Binary binary
                        && binary.left().equals(place)
                        && COMPOUND.contains(binary.operator())
                ? new TsExpression.Assign(binary.operator() + "=", place, binary.right())
                : new TsExpression.Assign("=", place, value);
    }

    /** Whether an element is written as it is read, {@code a[i]}, perhaps both. */
    private static boolean isPlace(
            BodyExpression.ArrayAccess access, BodyExpression.Assign assign, Expressions translator) {
        return ArrayElements.isInRange(access, translator)
                && (assign.operator().isEmpty() || ArrayElements.isRepeatable(access, translator));
    }

    /** An element of an array whose index is looked at when the program runs. */
    private static TsExpression element(
            BodyExpression.Assign assign, BodyExpression.ArrayAccess access, Expressions translator) {
        if (assign.operator().isEmpty()) {
            return ArrayElements.store(access, translator.into(assign.value(), access.type()), translator);
        } else if (ArrayElements.isSimple(access, translator)
                || (Asynchrony.reaches(assign.value(), translator.context())
                        && ArrayElements.isRepeatable(access, translator))) {
            return ArrayElements.store(access, changed(assign, access, translator), translator);
        }
        return ArrayElements.update(
                access, assign.value(), element -> changed(assign, element, translator), translator);
    }

    /** What a compound assignment assigns. */
    private static TsExpression changed(BodyExpression.Assign assign, BodyExpression target, Expressions translator) {
        String operator = assign.operator().orElseThrow();
        return Types.isString(target.type())
                ? translator.code(operation(assign, operator, target, target.type()))
                : compound(assign, operator, target, translator);
    }

    /** What is assigned: in TypeScript, the code of a variable or a field is its place, too. */
    private static TsExpression place(BodyExpression target, Expressions translator) {
        return translator.code(target);
    }

    /** Java evaluates the object of a field once, a compound assignment in TypeScript twice. */
    private static BodyExpression repeated(BodyExpression target, Expressions translator) {
        if (target instanceof BodyExpression.InstanceField field && !isRepeatable(field.target(), translator)) {
            throw Untranslatable.construct(
                    "a change of a field of an object that was just computed",
                    "assign the object to a local variable first",
                    field.position());
        }
        return target(target);
    }

    /** Whether an object can be evaluated twice: nobody sees it, and it throws the first time, or not at all. */
    private static boolean isRepeatable(BodyExpression object, Expressions translator) {
        return Purity.isPure(object, translator.context())
                || translator.scope().evaluated().contains(object)
                || (object instanceof BodyExpression.InstanceField field && isRepeatable(field.target(), translator));
    }

    /** The object of a field that a statement changes by what it is, where it has to be evaluated before. */
    public static Optional<BodyExpression> evaluatedOnce(BodyExpression expression, Expressions translator) {
        BodyExpression target;
        if (expression instanceof BodyExpression.Assign assign
                && assign.operator().isPresent()) {
            target = assign.target();
        } else if (expression instanceof BodyExpression.Update update) {
            target = update.target();
        } else {
            return Optional.empty();
        }
        return target instanceof BodyExpression.InstanceField field && !isRepeatable(field.target(), translator)
                ? Optional.of(field.target())
                : Optional.empty();
    }

    private static BodyExpression target(BodyExpression target) {
        if (target instanceof BodyExpression.InstanceField
                || target instanceof BodyExpression.Local
                || target instanceof BodyExpression.ArrayAccess) {
            return target;
        }
        throw Untranslatable.construct(
                "an assignment to a static field",
                "compute it where it is declared (`static final`), or keep the value in a local variable or in the database",
                target.position());
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
        Primitive type = shift ? Promotion.unary(left) : Numbers.promoted(left, right);
        return Conversions.as(operation(assign, operator, target, type), left, translator);
    }

    private static BodyExpression operation(
            BodyExpression.Assign assign, String operator, BodyExpression target, JavaType type) {
        return new BodyExpression.Binary(operator, target, assign.value(), type, assign.position());
    }

    private static Primitive primitive(BodyExpression operand, BodyExpression.Assign assign) {
        return Promotion.unboxed(operand.type())
                .orElseThrow(
                        () -> Untranslatable.type(operand.type(), "use a number or a `String`", assign.position()));
    }

    /** {@code i++} where nobody uses its value. */
    public static TsExpression update(BodyExpression.Update update, Expressions translator) {
        StaticState.requireOwn(update.position(), translator);
        BodyExpression target = repeated(update.target(), translator);
        boolean place =
                !(target instanceof BodyExpression.ArrayAccess access) || ArrayElements.isInRange(access, translator);
        boolean plain = place
                && Numbers.kind(target.type()).orElseThrow() == Primitive.DOUBLE
                && !Nulls.mayBe(target, translator);
        if (plain) {
            return new TsExpression.Update(update.operator(), update.prefix(), place(target, translator));
        }
        return assign(changeByOne(update, target), translator);
    }

    /** {@code i += 1} or {@code i -= 1}. */
    private static BodyExpression.Assign changeByOne(BodyExpression.Update update, BodyExpression target) {
        BodyExpression one = new BodyExpression.Literal(Optional.of(1), Primitive.INT, update.position());
        return new BodyExpression.Assign(
                Optional.of(update.operator().substring(0, 1)), target, one, target.type(), update.position());
    }

    /** The value of {@code ++i}, or of {@code i++}, which is the one before. */
    public static TsExpression updated(BodyExpression.Update update, Expressions translator) {
        if (!update.prefix()
                && update.target() instanceof BodyExpression.ArrayAccess access
                && !ArrayElements.isRepeatable(access, translator)) {
            BodyExpression.Assign assign = changeByOne(update, access);
            return ArrayElements.getAndUpdate(
                    access, assign.value(), element -> changed(assign, element, translator), translator);
        }
        TsExpression code = update(update, translator);
        return update.prefix() || code instanceof TsExpression.Update
                ? code
                : Code.call(Helpers.java("previous", translator), translator.code(update.target()), code);
    }
}
