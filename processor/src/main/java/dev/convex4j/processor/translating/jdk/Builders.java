package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.analysis.IntRanges;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.operators.StringConcatenation;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;

/** A {@code StringBuilder} that others see than the method that makes it: an object of a helper class. */
public final class Builders {
    private Builders() {}

    /** {@code new StringBuilder(16)}: the capacity is never seen, but that Java throws for one below zero. */
    public static Value createSized(BodyExpression.Call call, Expressions translator) {
        BodyExpression capacity = call.arguments().get(0);
        if (!isCapacity(capacity, translator)) {
            return Value.of(
                    Code.call(Helpers.java("newBuilder", translator), translator.into(capacity, Primitive.INT)));
        }
        return Value.of(new TsExpression.New(Helpers.java("StringBuilder", translator), List.of()));
    }

    /** A capacity, which is left out: nobody may notice whether it is computed. */
    static void requireCapacity(BodyExpression capacity, Expressions translator) {
        if (!isCapacity(capacity, translator)) {
            throw Untranslatable.meaning(
                    "this capacity may be negative",
                    "Java throws for it, and TypeScript has no capacities.",
                    "leave it out, or use the size of a list or the length of a text",
                    capacity.position());
        }
    }

    static boolean isCapacity(BodyExpression capacity, Expressions translator) {
        return !IntRanges.of(capacity).mayBeNegative()
                && Purity.isQuiet(capacity, translator.context())
                && !readsNull(capacity, translator);
    }

    /** Whether Java may throw for a {@code null} that the length is asked of. */
    private static boolean readsNull(BodyExpression capacity, Expressions translator) {
        boolean[] found = {false};
        BodyWalker.walk(capacity, new BodyVisitor() {
            @Override
            public void enter(BodyExpression part, boolean insideLambda) {
                found[0] |= part instanceof BodyExpression.Call call
                        && call.receiver()
                                .filter(receiver -> Nulls.mayBe(receiver, translator))
                                .isPresent();
            }
        });
        return found[0];
    }

    /** {@code text.append(value)}. */
    public static Value append(BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.invoke(
                translator.receiver(call), "append", text(call.arguments().get(0), translator)));
    }

    /** {@code text.append("abc", 1, 2)}. */
    public static Value appendPart(BodyExpression.Call call, Expressions translator) {
        TsExpression receiver = translator.receiver(call);
        TsExpression part = Code.call(
                Helpers.java("substring", translator),
                StringConcatenation.of(List.of(call.arguments().get(0)), translator),
                translator.into(call.arguments().get(1), Primitive.INT),
                translator.into(call.arguments().get(2), Primitive.INT));
        return Value.of(Code.invoke(receiver, "append", part));
    }

    /** {@code text.insert(index, value)}. */
    public static Value insert(BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.invoke(
                translator.receiver(call),
                "insert",
                translator.into(call.arguments().get(0), Primitive.INT),
                text(call.arguments().get(1), translator)));
    }

    /** A value that the helper makes the text of itself, or its text. */
    private static TsExpression text(BodyExpression value, Expressions translator) {
        JavaType type = value.type();
        boolean plain = Types.isString(type)
                || type instanceof JavaType.Null
                || type.isClass(Types.ID)
                || Promotion.unboxed(type)
                        .filter(kind -> !Numbers.isFloating(kind))
                        .isPresent();
        return plain ? translator.code(value) : single(StringConcatenation.of(List.of(value), translator));
    }

    /** The value of a template that consists of nothing else. */
    private static TsExpression single(TsExpression text) {
        return text instanceof TsExpression.TemplateLiteral template
                        && template.texts().stream().allMatch(String::isEmpty)
                        && template.values().size() == 1
                ? template.values().get(0)
                : text;
    }
}
