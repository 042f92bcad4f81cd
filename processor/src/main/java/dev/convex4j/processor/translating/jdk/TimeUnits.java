package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Map;
import java.util.Objects;

/** {@code ChronoUnit}, written in place: {@code ChronoUnit.DAYS.between(a, b)}, {@code time.plus(1, ChronoUnit.HOURS)}. */
public final class TimeUnits {
    private static final double DAY = 86_400_000;

    private static final Map<String, Double> MILLISECONDS = Map.of(
            "MILLIS", 1d,
            "SECONDS", 1_000d,
            "MINUTES", 60_000d,
            "HOURS", 3_600_000d,
            "HALF_DAYS", 43_200_000d,
            "DAYS", DAY,
            "WEEKS", 604_800_000d);

    private static final Map<String, Double> DAYS = Map.of("DAYS", 1d, "WEEKS", 7d);
    private static final Map<String, Double> MONTHS = Map.of("MONTHS", 1d, "YEARS", 12d, "DECADES", 120d);

    private TimeUnits() {}

    /** {@code time.plus(2, ChronoUnit.HOURS)} and {@code minus}. */
    public static Value plus(BodyExpression.Call call, Expressions translator) {
        JavaType type = call.receiver().orElseThrow().type();
        String unit = unit(call.arguments().get(1));
        TsExpression time = translator.receiver(call);
        boolean plus = call.method().name().equals("plus");
        BodyExpression amount = call.arguments().get(0);
        if (type.isClass(TimeCalls.LOCAL_DATE) && DAYS.containsKey(unit)) {
            TsExpression days = times(TimeCalls.number(amount, translator), DAYS.get(unit));
            return Value.of(TimeCalls.helper(plus ? "plusDays" : "minusDays", translator, time, days));
        } else if (hasDate(type) && MONTHS.containsKey(unit)) {
            TsExpression months = times(TimeCalls.number(amount, translator), MONTHS.get(unit));
            String helper = type.isClass(TimeCalls.LOCAL_DATE) ? "plusMonths" : "timePlusMonths";
            return Value.of(TimeCalls.helper(helper, translator, time, plus ? months : TimeCalls.negative(months)));
        }
        TsExpression all = times(TimeCalls.number(amount, translator), milliseconds(unit, type, call));
        boolean steady = all instanceof TsExpression.NumberLiteral;
        return TimeCalls.shifted(
                type, time, plus, steady ? all : TimeCalls.helper("exactTime", translator, all), translator);
    }

    /** {@code ChronoUnit.DAYS.between(from, to)}: whole units, cut off towards zero. */
    public static Value between(BodyExpression.Call call, Expressions translator) {
        return Value.of(until(
                call.arguments().get(0),
                call.arguments().get(1),
                call.receiver().orElseThrow(),
                call,
                translator));
    }

    /** {@code from.until(to, ChronoUnit.DAYS)}. */
    public static Value until(BodyExpression.Call call, Expressions translator) {
        return Value.of(until(
                call.receiver().orElseThrow(),
                call.arguments().get(0),
                call.arguments().get(1),
                call,
                translator));
    }

    private static TsExpression until(
            BodyExpression from,
            BodyExpression to,
            BodyExpression chosen,
            BodyExpression.Call call,
            Expressions translator) {
        JavaType type = from.type();
        String unit = unit(chosen);
        if (!type.equals(to.type())) {
            throw Untranslatable.type(to.type(), "pass two times of one class", to.position());
        } else if (hasDate(type) && MONTHS.containsKey(unit)) {
            String helper = type.isClass(TimeCalls.LOCAL_DATE) ? "monthsBetween" : "timeMonthsBetween";
            TsExpression months = TimeCalls.helper(helper, translator, translator.code(from), translator.code(to));
            return whole(months, MONTHS.get(unit));
        } else if (type.isClass(TimeCalls.LOCAL_DATE)) {
            if (!DAYS.containsKey(unit)) {
                throw without(unit, type, call);
            }
            return whole(TimeCalls.difference(from, to, translator), DAYS.get(unit));
        }
        return whole(TimeCalls.difference(from, to, translator), milliseconds(unit, type, call));
    }

    /** {@code BigInt(Math.trunc(difference / 1000))}. */
    private static TsExpression whole(TsExpression difference, double unit) {
        TsExpression units = unit == 1
                ? difference
                : Code.invoke(
                        Code.name("Math"), "trunc", Code.binary("/", difference, new TsExpression.NumberLiteral(unit)));
        return Code.call(Code.name("BigInt"), units);
    }

    /** {@code time.truncatedTo(ChronoUnit.HOURS)}. */
    public static Value truncate(BodyExpression.Call call, Expressions translator) {
        JavaType type = call.receiver().orElseThrow().type();
        String name = unit(call.arguments().get(0));
        if (name.equals("WEEKS")) {
            throw without(name, type, call);
        }
        double milliseconds = name.equals("DAYS") ? DAY : milliseconds(name, type, call);
        TsExpression unit = new TsExpression.NumberLiteral(milliseconds);
        TsExpression whole = Code.invoke(Code.name("Math"), "floor", Code.binary("/", translator.receiver(call), unit));
        return Value.of(Code.binary("*", whole, unit));
    }

    /** {@code Duration.of(2, ChronoUnit.HOURS)}. */
    public static Value duration(BodyExpression.Call call, Expressions translator) {
        String unit = unit(call.arguments().get(1));
        if (unit.equals("WEEKS")) {
            throw without(unit, call.type(), call);
        }
        TsExpression all =
                times(TimeCalls.number(call.arguments().get(0), translator), milliseconds(unit, call.type(), call));
        return Value.of(
                all instanceof TsExpression.NumberLiteral ? all : TimeCalls.helper("exactTime", translator, all));
    }

    private static TsExpression times(TsExpression amount, double unit) {
        if (amount instanceof TsExpression.NumberLiteral literal) {
            return new TsExpression.NumberLiteral(literal.value() * unit);
        }
        return unit == 1 ? amount : Code.binary("*", amount, new TsExpression.NumberLiteral(unit));
    }

    private static double milliseconds(String unit, JavaType type, BodyExpression.Call call) {
        boolean ofDay = type.isClass(TimeCalls.LOCAL_TIME);
        boolean weeks = type.isClass(TimeCalls.LOCAL_DATE_TIME) || type.isClass(TimeCalls.ZONED_DATE_TIME);
        boolean known = MILLISECONDS.containsKey(unit)
                && !type.isClass(TimeCalls.LOCAL_DATE)
                && (weeks || !unit.equals("WEEKS"))
                && !(ofDay && unit.equals("DAYS"));
        if (!known) {
            throw without(unit, type, call);
        }
        return Objects.requireNonNull(MILLISECONDS.get(unit));
    }

    private static boolean hasDate(JavaType type) {
        return type.isClass(TimeCalls.LOCAL_DATE)
                || type.isClass(TimeCalls.LOCAL_DATE_TIME)
                || type.isClass(TimeCalls.ZONED_DATE_TIME);
    }

    private static String unit(BodyExpression unit) {
        if (unit instanceof BodyExpression.EnumConstant constant
                && constant.owner().equals("java.time.temporal.ChronoUnit")) {
            return constant.name();
        }
        throw Untranslatable.construct(
                "a unit that is computed", "write it in place: `ChronoUnit.DAYS`", unit.position());
    }

    private static Untranslatable without(String unit, JavaType type, BodyExpression.Call call) {
        return Untranslatable.library(
                "ChronoUnit." + unit + " of a " + Types.display(type),
                "use a unit from `MILLIS` to `DAYS` for times, and from `DAYS` to `YEARS` for dates",
                call.position());
    }
}
