package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * {@code java.time}: a point in time, a date with a time, a time of the day and a duration are numbers of milliseconds, a date
 * is one of days. A {@code long} that one of their methods takes is given as a number.
 */
public final class TimeCalls {
    static final String LOCAL_DATE = "java.time.LocalDate";
    static final String LOCAL_TIME = "java.time.LocalTime";
    static final String LOCAL_DATE_TIME = "java.time.LocalDateTime";
    static final String ZONED_DATE_TIME = "java.time.ZonedDateTime";
    static final String DURATION = "java.time.Duration";
    static final String INSTANT = "java.time.Instant";

    private static final Set<String> UTC = Set.of("UTC", "Z", "GMT", "Etc/UTC");
    private static final double SAFE = 9007199254740991d;

    /** The milliseconds that the amounts are which methods have in their names. */
    private static final Map<String, Double> MILLISECONDS = Map.of(
            "Millis", 1d,
            "Seconds", 1_000d,
            "Minutes", 60_000d,
            "Hours", 3_600_000d,
            "Days", 86_400_000d,
            "Weeks", 604_800_000d);

    private TimeCalls() {}

    /** Whether a parameter of a method of {@code java.time} is given as a number. */
    public static boolean takesNumber(MethodKey method, JavaType parameter) {
        return method.owner().startsWith("java.time.") && parameter == Primitive.LONG;
    }

    /** A long as a number, which is an error at run time where it has no exact one. */
    public static TsExpression number(BodyExpression value, Expressions translator) {
        Optional<Double> constant = constant(value);
        if (constant.isPresent()) {
            return new TsExpression.NumberLiteral(constant.get());
        } else if (Promotion.unboxed(value.type())
                .filter(Primitive.LONG::equals)
                .isEmpty()) {
            return translator.into(value, Primitive.INT);
        }
        TsExpression code = translator.into(value, Primitive.LONG);
        // What becomes a bigint in this way is a whole number.
        return code instanceof TsExpression.Call call && call.callee().equals(Code.name("BigInt"))
                ? call.arguments().get(0)
                : helper("exactNumber", translator, code);
    }

    private static Optional<Double> constant(BodyExpression value) {
        return ConstantValues.knownInteger(value).map(Long::doubleValue).filter(number -> Math.abs(number) <= SAFE);
    }

    /** {@code ZoneId.of("UTC")}. */
    public static Value zoneOf(BodyExpression.Call call, Expressions translator) {
        Object name = ConstantValues.known(call.arguments().get(0)).orElse("");
        if (name instanceof String text && UTC.contains(text)) {
            return Value.of(Code.text(text));
        }
        throw Untranslatable.meaning(
                "times on Convex are in UTC",
                "The rules of other time zones are not there.",
                "use `ZoneOffset.UTC`, and let the client show its own time",
                call.position());
    }

    /** {@code Duration.ofMinutes(1)}: the number of milliseconds, computed at compile time. */
    public static Value duration(BodyExpression.Call call, Expressions translator) {
        double unit = unit(call.method().name(), "of");
        return Value.of(amount(call.arguments().get(0), unit, translator));
    }

    private static TsExpression amount(BodyExpression value, double unit, Expressions translator) {
        Optional<Double> constant = constant(value).map(number -> number * unit).filter(all -> Math.abs(all) <= SAFE);
        if (constant.isPresent()) {
            return new TsExpression.NumberLiteral(constant.get());
        }
        TsExpression number = number(value, translator);
        if (unit == 1) {
            return number;
        }
        TsExpression all = Code.binary("*", number, new TsExpression.NumberLiteral(unit));
        boolean small = Types.isInt(value.type()) && unit * Integer.MAX_VALUE < SAFE;
        return small ? all : helper("exactTime", translator, all);
    }

    private static double unit(String method, String prefix) {
        return Objects.requireNonNull(MILLISECONDS.get(method.substring(prefix.length())), () -> "no unit: " + method);
    }

    /** {@code time.plusHours(1)} and the like. */
    public static Value plusUnits(BodyExpression.Call call, Expressions translator) {
        String name = call.method().name();
        boolean plus = name.startsWith("plus");
        BodyExpression receiver = call.receiver().orElseThrow();
        return shifted(
                receiver.type(),
                translator.receiver(call),
                plus,
                amount(call.arguments().get(0), unit(name, plus ? "plus" : "minus"), translator),
                translator);
    }

    /** {@code time.plus(duration)} and {@code minus}: Java takes any amount of time, of which only durations, and periods for dates, are known. */
    public static Value shift(BodyExpression.Call call, Expressions translator) {
        BodyExpression amount = call.arguments().get(0);
        if (call.receiver().orElseThrow().type().isClass(LOCAL_DATE)) {
            return shiftedDate(call, amount, translator);
        } else if (!amount.type().isClass(DURATION)) {
            throw Untranslatable.type(
                    amount.type(), "pass a `Duration`, or use `plusDays` and the like", amount.position());
        }
        JavaType type = call.receiver().orElseThrow().type();
        boolean plus = call.method().name().equals("plus");
        return shifted(type, translator.receiver(call), plus, translator.code(amount), translator);
    }

    private static Value shiftedDate(BodyExpression.Call call, BodyExpression amount, Expressions translator) {
        if (!amount.type().isClass("java.time.Period")) {
            throw Untranslatable.type(
                    amount.type(), "pass a `Period`, or use `plusDays` and the like", amount.position());
        }
        return Value.of(helper(
                call.method().name() + "Period", translator, translator.receiver(call), translator.code(amount)));
    }

    /** A time some milliseconds later or earlier; a time of the day begins again at midnight. */
    static Value shifted(JavaType type, TsExpression time, boolean plus, TsExpression amount, Expressions translator) {
        if (type.isClass(LOCAL_TIME)) {
            return Value.of(helper("plusTime", translator, time, plus ? amount : negative(amount)));
        } else if (amount instanceof TsExpression.NumberLiteral literal && literal.value() < 0) {
            return Value.of(Code.binary(plus ? "-" : "+", time, new TsExpression.NumberLiteral(-literal.value())));
        }
        return Value.of(Code.binary(plus ? "+" : "-", time, amount));
    }

    static TsExpression negative(TsExpression number) {
        return number instanceof TsExpression.NumberLiteral literal
                ? new TsExpression.NumberLiteral(-literal.value())
                : new TsExpression.Unary("-", number);
    }

    /** {@code Duration.between(from, to)}, of two times of one class. */
    public static Value between(BodyExpression.Call call, Expressions translator) {
        BodyExpression from = call.arguments().get(0);
        BodyExpression to = call.arguments().get(1);
        boolean times = from.type().equals(to.type())
                && (from.type().isClass(INSTANT)
                        || from.type().isClass(LOCAL_TIME)
                        || from.type().isClass(LOCAL_DATE_TIME)
                        || from.type().isClass(ZONED_DATE_TIME));
        if (!times) {
            throw Untranslatable.type(to.type(), "pass two times of one class, such as two `Instant`s", to.position());
        }
        return Value.of(difference(from, to, translator));
    }

    /** {@code time.atDate(date)}. */
    public static Value atDate(BodyExpression.Call call, Expressions translator) {
        BodyExpression date = call.arguments().get(0);
        BodyExpression time = call.receiver().orElseThrow();
        if (!Purity.isPure(time, translator.context()) && !Purity.isPure(date, translator.context())) {
            throw Untranslatable.construct("`atDate` of a computed time", "write `date.atTime(time)`", call.position());
        }
        TsExpression first = translator.receiver(call);
        return Value.of(helper("atTime", translator, translator.code(date), first));
    }

    /** {@code YearMonth.from(date)}. */
    public static Value yearMonthFrom(BodyExpression.Call call, Expressions translator) {
        BodyExpression date = call.arguments().get(0);
        if (!date.type().isClass(LOCAL_DATE)) {
            throw Untranslatable.type(date.type(), "pass a `LocalDate`", date.position());
        }
        return Value.of(helper("monthsOfDate", translator, translator.code(date)));
    }

    /** {@code to - from}, where nobody sees which is computed first. */
    static TsExpression difference(BodyExpression from, BodyExpression to, Expressions translator) {
        TsExpression start = translator.code(from);
        TsExpression end = translator.code(to);
        return Purity.areSwappable(from, to, translator.context())
                ? Code.binary("-", end, start)
                : new TsExpression.Unary("-", Code.binary("-", start, end));
    }

    static TsExpression helper(String name, Expressions translator, TsExpression... arguments) {
        return Code.call(Helpers.java(name, translator), arguments);
    }
}
