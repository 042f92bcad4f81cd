package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.classes.Enums;
import dev.convex4j.processor.translating.classes.Equals;
import dev.convex4j.processor.translating.classes.KindValues;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.InPlace;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** {@code equals}: {@code ===} where both sides are values of one plain type. */
public final class Equality {
    private Equality() {}

    /** Whether a method is {@code Object.equals} or an override: whatever its row says, both sides are looked at. */
    public static boolean isEquals(MethodKey method) {
        return method.name().equals("equals") && method.parameterTypes().equals(List.of("java.lang.Object"));
    }

    public static Value equalsMethod(BodyExpression.Call call, Expressions translator) {
        BodyExpression receiver = Nulls.required(call.receiver().orElseThrow(), translator);
        BodyExpression argument = call.arguments().get(0);
        return compare(receiver, argument, call.position(), translator);
    }

    public static Value objectsEqual(BodyExpression.Call call, Expressions translator) {
        return compare(call.arguments().get(0), call.arguments().get(1), call.position(), translator);
    }

    private static Value compare(BodyExpression left, BodyExpression right, Position position, Expressions translator) {
        Optional<Boolean> known = ConstantValues.same(left, right);
        if (known.isPresent()) {
            return Value.of(new TsExpression.BooleanLiteral(known.get()));
        }
        Optional<Value> open = KindValues.compare(left, right, position, translator);
        if (open.isPresent()) {
            return open.get();
        } else if (Equals.isCompared(left.type(), right.type(), translator.context())) {
            return Equals.compare(left, right, position, translator);
        }
        TsExpression leftCode = translator.code(left);
        TsExpression rightCode = translator.code(right);
        Optional<Primitive> kind = Promotion.unboxed(left.type());
        if (kind.filter(Numbers::isFloating).isPresent() && kind.equals(Promotion.unboxed(right.type()))) {
            // Java's equals takes NaN as equal to itself, and 0.0 as another number than -0.0.
            return Value.of(Code.invoke(Code.name("Object"), "is", leftCode, rightCode));
        }
        requireSameValue(left.type(), right.type(), position, translator);
        if (left.type() instanceof JavaType.Null || right.type() instanceof JavaType.Null) {
            return Value.of(Code.binary("===", leftCode, rightCode));
        }
        return Value.of(Code.binary(
                "===",
                ComparedNames.isLiteral(leftCode) && ComparedNames.isLiteral(rightCode)
                        ? InPlace.typed(leftCode, left, translator)
                        : Comparisons.typed(leftCode, left, translator),
                Comparisons.typed(rightCode, right, translator)));
    }

    /** Refuses a comparison that Java would answer in another way than {@code ===}. */
    public static void requireSameValue(JavaType left, JavaType right, Position position, Expressions translator) {
        boolean sameEnum = left.equals(right)
                && left instanceof JavaType.Declared declared
                && Enums.isEnum(declared.name(), translator.context());
        if (sameEnum || left instanceof JavaType.Null || right instanceof JavaType.Null) {
            return;
        }
        Optional<Primitive> leftKind = Promotion.unboxed(left);
        Optional<Primitive> rightKind = Promotion.unboxed(right);
        if (leftKind.isPresent() && rightKind.isPresent() && !leftKind.equals(rightKind)) {
            throw Untranslatable.meaning(
                    "a `" + Types.display(left) + "` never equals a `" + Types.display(right) + "`",
                    "Java's `equals` is false for boxes of different types, whatever their values.",
                    "convert one of them, or compare primitive values with `==`",
                    position);
        }
        boolean sameType = left.equals(right) || (leftKind.isPresent() && leftKind.equals(rightKind));
        if (!sameType || !Types.isComparedByIdentity(left)) {
            throw Untranslatable.meaning(
                    "`" + Types.display(left) + "` and `" + Types.display(right) + "` can't be compared here",
                    "only texts, numbers, booleans, ids and times of one type compare in TypeScript as they do in Java.",
                    "compare their fields one by one",
                    position);
        }
    }
}
