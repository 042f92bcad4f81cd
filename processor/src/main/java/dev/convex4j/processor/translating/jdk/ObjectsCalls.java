package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.functions.NullResults;
import dev.convex4j.processor.translating.operators.StringConcatenation;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;

/** The methods of {@code java.util.Objects} that are about {@code null}. */
public final class ObjectsCalls {
    private ObjectsCalls() {}

    public static Value requireNonNull(BodyExpression.Call call, Expressions translator) {
        TsExpression value = value(call, translator);
        if (call.arguments().size() == 1) {
            return Value.of(Code.call(Helpers.java("nonNull", translator), Nulls.looked(value)));
        }
        TsExpression message =
                translator.into(call.arguments().get(1), call.invocation().targetType(1));
        return Value.of(Code.call(Helpers.java("requireNonNull", translator), value, message));
    }

    public static Value requireNonNullElse(BodyExpression.Call call, Expressions translator) {
        TsExpression value = value(call, translator);
        BodyExpression other = call.arguments().get(1);
        boolean pure = Purity.isPure(other, translator.context());
        if (pure && isNeverNull(call, translator)) {
            return Value.of(value);
        }
        TsExpression otherCode = translator.into(other, call.invocation().targetType(1));
        boolean plain = pure && !Nulls.mayBe(other, translator);
        return Value.of(
                plain
                        ? Code.binary("??", value, otherCode)
                        : Code.call(Helpers.java("requireNonNullElse", translator), value, otherCode));
    }

    public static Value requireNonNullElseGet(BodyExpression.Call call, Expressions translator) {
        TsExpression value = value(call, translator);
        BodyExpression supplier = call.arguments().get(1);
        // Also refuses a supplier that something computes, which Java does in any case.
        TsExpression supplied = OptionalCalls.supplied(supplier, translator);
        if (isNeverNull(call, translator)) {
            return Value.of(value);
        }
        TsExpression code = Code.binary("??", value, supplied);
        return Value.of(
                NullResults.mayBe(supplier, translator) ? Code.call(Helpers.java("nonNull", translator), code) : code);
    }

    /** TypeScript refuses a {@code ??} behind what it knows to be there. */
    private static boolean isNeverNull(BodyExpression.Call call, Expressions translator) {
        return !Nulls.mayBe(call.arguments().get(0), translator);
    }

    public static Value isNull(BodyExpression.Call call, Expressions translator) {
        String operator = call.method().name().equals("isNull") ? "===" : "!==";
        return Value.of(Code.binary(operator, value(call, translator), new TsExpression.NullLiteral()));
    }

    /** {@code Objects.toString(value, "none")}. */
    public static Value textOrElse(BodyExpression.Call call, Expressions translator) {
        BodyExpression value = call.arguments().get(0);
        TsExpression code = value(call, translator);
        TsExpression text = StringConcatenation.of(List.of(value), translator);
        if (!Nulls.mayBe(value, translator) && Purity.isPure(call.arguments().get(1), translator.context())) {
            return Value.of(text);
        }
        if (!Purity.areAllPure(call.arguments(), translator.context())) {
            throw Untranslatable.construct(
                    "the text of something computed here that may be `null`",
                    "assign it to a local variable first",
                    call.position());
        }
        TsExpression other = translator.code(call.arguments().get(1));
        return Value.of(
                Types.isString(value.type())
                        ? Code.binary("??", code, other)
                        : new TsExpression.Conditional(
                                Code.binary("===", code, new TsExpression.NullLiteral()), other, text));
    }

    private static TsExpression value(BodyExpression.Call call, Expressions translator) {
        BodyExpression value = call.arguments().get(0);
        if (Types.isOptional(value.type())) {
            throw Untranslatable.type(value.type(), "ask it with `isPresent()`", value.position());
        }
        return translator.into(value, call.invocation().targetType(0));
    }
}
