package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import java.util.Optional;

/** {@code null} in TypeScript: the types that allow it, and what stands where Java throws for it. */
public final class Nulls {
    private static final TsType NULL = new TsType.Keyword("null");

    private static final MethodKey REQUIRE =
            new MethodKey("java.util.Objects", "requireNonNull", List.of("java.lang.Object"));

    private Nulls() {}

    /** A type, with {@code null} where a slot may hold it. */
    public static TsType type(TsType type, boolean nullable) {
        if (!nullable) {
            return type;
        } else if (type instanceof TsType.Union union) {
            return union.members().contains(NULL)
                    ? type
                    : new TsType.Union(
                            java.util.stream.Stream.concat(union.members().stream(), java.util.stream.Stream.of(NULL))
                                    .toList());
        }
        return new TsType.Union(List.of(type, NULL));
    }

    public static boolean mayBe(BodyExpression expression, Expressions translator) {
        return !(expression.type() instanceof JavaType.Primitive)
                && translator.context().nullness().mayBeNull(expression, translator.member());
    }

    /** A value whose member is read next: JavaScript throws there for {@code null} as Java does. */
    public static TsExpression dereferenced(BodyExpression value, Expressions translator) {
        TsExpression code = translator.code(value);
        return mayBe(value, translator) ? new TsExpression.NonNull(looked(code)) : code;
    }

    /** A receiver, as one that throws for {@code null} where JavaScript would go on with it. */
    public static BodyExpression required(BodyExpression receiver, Expressions translator) {
        return mayBe(receiver, translator)
                ? new BodyExpression.Call(
                        REQUIRE, Optional.empty(), List.of(receiver), false, receiver.type(), receiver.position())
                : receiver;
    }

    /** {@code map.get(key)} for {@code map.get(key) ?? null}, where {@code undefined} does as well. */
    public static Optional<TsExpression> lookedUp(TsExpression code) {
        return code instanceof TsExpression.Binary binary
                        && binary.operator().equals("??")
                        && binary.right() instanceof TsExpression.NullLiteral
                ? Optional.of(binary.left())
                : Optional.empty();
    }

    private static TsExpression looked(TsExpression code) {
        return lookedUp(code).orElse(code);
    }

    /** A value that Java reads the number, the name or the class of, which throws for {@code null}. */
    public static TsExpression unboxed(BodyExpression value, Expressions translator) {
        return checked(value, translator.code(value), translator);
    }

    /** A value for which Java throws if it is {@code null}, where JavaScript would go on. */
    public static TsExpression checked(BodyExpression value, TsExpression code, Expressions translator) {
        return mayBe(value, translator) ? Code.call(Helpers.java("nonNull", translator), looked(code)) : code;
    }

    /** An array whose elements go where Java throws for {@code null}, or where it has no meaning in TypeScript. */
    public static TsExpression checkedElements(BodyExpression array, TsExpression code, Expressions translator) {
        return array.type() instanceof JavaType.Array type
                        && !(array instanceof BodyExpression.NewArray created && created.isInitialized())
                        && translator.context().nullness().elementsMayBeNull(type)
                ? Code.call(Helpers.java("nonNulls", translator), code)
                : code;
    }
}
