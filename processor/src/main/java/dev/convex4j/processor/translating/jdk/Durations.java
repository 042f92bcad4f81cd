package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Map;
import java.util.Objects;

/** {@code Duration.ofMinutes(1)}: the number of milliseconds, computed at compile time. */
public final class Durations {
    private static final Map<String, Double> MILLISECONDS = Map.of(
            "ofDays", 86_400_000d, "ofHours", 3_600_000d, "ofMinutes", 60_000d, "ofSeconds", 1_000d, "ofMillis", 1d);

    private Durations() {}

    public static Value of(BodyExpression.Call call, Expressions translator) {
        BodyExpression amount = call.arguments().get(0);
        Object constant = ConstantValues.known(amount).orElse("");
        double unit = Objects.requireNonNull(MILLISECONDS.get(call.method().name()), () -> "no unit: " + call.method());
        if (constant instanceof Number number && Math.abs(number.doubleValue() * unit) < 9e15) {
            return Value.of(new TsExpression.NumberLiteral(number.longValue() * unit));
        } else if (Types.isInt(amount.type()) && unit == 1) {
            return translator.translate(amount);
        } else if (Types.isInt(amount.type())) {
            return Value.of(Code.binary("*", translator.code(amount), new TsExpression.NumberLiteral(unit)));
        }
        throw Untranslatable.type(amount.type(), "use an `int` or a constant", amount.position());
    }

    /** {@code instant.plus(..)} and {@code minus}: Java takes any amount of time, of which only durations are numbers. */
    public static Value shift(BodyExpression.Call call, Expressions translator) {
        BodyExpression amount = call.arguments().get(0);
        if (!amount.type().isClass("java.time.Duration")) {
            throw Untranslatable.type(amount.type(), "pass a `Duration`", amount.position());
        }
        String operator = call.method().name().equals("plus") ? "+" : "-";
        return Value.of(Code.binary(operator, translator.receiver(call), translator.code(amount)));
    }
}
