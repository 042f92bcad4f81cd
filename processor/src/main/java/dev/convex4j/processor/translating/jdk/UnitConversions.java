package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** {@code TimeUnit}, written in place: {@code TimeUnit.DAYS.toMillis(7)}. */
public final class UnitConversions {
    private static final Map<String, Long> NANOSECONDS = Map.of(
            "NANOSECONDS", 1L,
            "MICROSECONDS", 1_000L,
            "MILLISECONDS", 1_000_000L,
            "SECONDS", 1_000_000_000L,
            "MINUTES", 60_000_000_000L,
            "HOURS", 3_600_000_000_000L,
            "DAYS", 86_400_000_000_000L);

    private static final Map<String, String> SHORT_NAMES =
            Map.of("NANOS", "NANOSECONDS", "MICROS", "MICROSECONDS", "MILLIS", "MILLISECONDS");

    private UnitConversions() {}

    /** {@code unit.toMillis(amount)} and {@code unit.convert(amount, from)}: units that don't fill a greater one are cut off. */
    public static Value convert(BodyExpression.Call call, Expressions translator) {
        BodyExpression receiver = call.receiver().orElseThrow();
        BodyExpression amount = call.arguments().get(0);
        boolean from = call.arguments().size() == 2;
        String source = unit(from ? call.arguments().get(1) : receiver);
        String target = from ? unit(receiver) : target(call.method().name());
        Optional<Long> constant = ConstantValues.knownInteger(amount);
        if (constant.isPresent()) {
            long converted = TimeUnit.valueOf(target).convert(constant.get(), TimeUnit.valueOf(source));
            return Value.of(new TsExpression.BigIntLiteral(converted));
        }
        long before = Objects.requireNonNull(NANOSECONDS.get(source));
        long after = Objects.requireNonNull(NANOSECONDS.get(target));
        TsExpression code = translator.into(amount, Primitive.LONG);
        if (before == after) {
            return Value.of(code);
        } else if (before < after) {
            return Value.of(Code.binary("/", code, new TsExpression.BigIntLiteral(after / before)));
        }
        TsExpression product = Code.binary("*", code, new TsExpression.BigIntLiteral(before / after));
        boolean small = Types.isInt(amount.type()) && before / after < 1L << Integer.SIZE;
        return Value.of(small ? product : Code.call(Helpers.java("saturated", translator), product));
    }

    private static String target(String method) {
        String unit = method.substring("to".length()).toUpperCase(Locale.ROOT);
        return SHORT_NAMES.getOrDefault(unit, unit);
    }

    private static String unit(BodyExpression unit) {
        if (unit instanceof BodyExpression.EnumConstant constant
                && constant.owner().equals("java.util.concurrent.TimeUnit")) {
            return constant.name();
        }
        throw Untranslatable.construct(
                "a unit that is computed", "write it in place: `TimeUnit.SECONDS.toMillis(..)`", unit.position());
    }
}
