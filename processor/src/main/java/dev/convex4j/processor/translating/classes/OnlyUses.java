package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Optional;
import java.util.Set;

/** Type variables of which the whole program says what they stand for: for one class alone, or for texts and whole numbers. */
public final class OnlyUses {
    private OnlyUses() {}

    /** Whether a variable in the code of {@code member} stands for one class of the user's alone. */
    public static boolean isOne(JavaType variable, MethodKey member, TranslationContext context) {
        return only(variable, member, context).isPresent();
    }

    /** The one class of the user's that a variable in the code of {@code member} stands for. */
    private static Optional<JavaType.Declared> only(JavaType variable, MethodKey member, TranslationContext context) {
        Set<JavaType> types = VariableUses.of(variable, member, context);
        return types.size() == 1
                        && types.iterator().next() instanceof JavaType.Declared declared
                        && context.hierarchy().shape(declared.name()).isPresent()
                ? Optional.of(declared)
                : Optional.empty();
    }

    /** {@code a.compareTo(b)} of records or constants. */
    public static Optional<TsExpression> compareTo(
            JavaType variable, TsExpression left, TsExpression right, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        Optional<JavaType.Declared> only = only(variable, expressions.member(), context);
        if (only.isEmpty()) {
            return Optional.empty();
        }
        TsExpression first = as(left, only.get(), position, expressions);
        TsExpression second = as(right, only.get(), position, expressions);
        if (Enums.isEnum(only.get().name(), context)) {
            return Optional.of(EnumTables.compared(
                    first, second, context.hierarchy().shape(only.get().name()).orElseThrow(), expressions));
        }
        return context.hierarchy().shape(only.get().name()).stream()
                .filter(shape -> shape.record().isPresent())
                .flatMap(shape -> compareTo(shape).stream())
                .findFirst()
                .map(key -> Code.call(OwnCalls.reference(key, position, expressions), first, second));
    }

    /** The order that a class has by itself. */
    static Optional<MethodKey> compareTo(ClassShape shape) {
        return shape.methods().stream()
                .filter(method -> method.overridden().stream()
                        .anyMatch(above -> above.owner().equals("java.lang.Comparable")))
                .map(MethodShape::key)
                .findFirst();
    }

    /** The text of a value, where JavaScript writes all that it may be as Java does, or it can only be of one class. */
    public static Optional<TsExpression> text(
            JavaType variable, TsExpression value, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        Set<JavaType> types = VariableUses.of(variable, expressions.member(), context);
        if (!types.isEmpty() && types.stream().allMatch(OnlyUses::isPlain)) {
            return Optional.of(value);
        }
        return only(variable, expressions.member(), context)
                .filter(type -> type.arguments().isEmpty())
                .map(type -> Texts.part(type, as(value, type, position, expressions), position, expressions));
    }

    private static boolean isPlain(JavaType type) {
        boolean whole = Promotion.unboxed(type)
                .filter(kind -> kind != Primitive.DOUBLE && kind != Primitive.FLOAT && kind != Primitive.VOID)
                .isPresent();
        return whole || Types.isString(type) || type.isClass(Types.ID);
    }

    static TsExpression as(TsExpression value, JavaType type, Position position, Expressions expressions) {
        return new TsExpression.As(value, TypeNames.of(type, expressions.module(), expressions.context(), position));
    }
}
