package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.NumberLiteral;

/** {@code date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))}: another date, found from a date. */
public final class TimeAdjusters {
    private static final String ADJUSTERS = "java.time.temporal.TemporalAdjusters";
    private static final int MONTHS = 12;
    private static final int LAST_OF_DECEMBER = 31;

    private TimeAdjusters() {}

    public static Value adjusted(BodyExpression.Call call, Expressions translator) {
        if (!(call.arguments().get(0) instanceof BodyExpression.Call adjuster)
                || !adjuster.method().owner().equals(ADJUSTERS)) {
            throw Untranslatable.construct(
                    "an adjuster that is computed",
                    "write it in place: `date.with(TemporalAdjusters.lastDayOfMonth())`",
                    call.position());
        }
        TsExpression date = translator.receiver(call);
        return Value.of(
                switch (adjuster.method().name()) {
                    case "firstDayOfMonth" -> firstOfMonth(date, translator);
                    case "lastDayOfMonth" -> helper("lastOfMonth", translator, date);
                    case "firstDayOfNextMonth" ->
                        helper("plusMonths", translator, firstOfMonth(date, translator), number(1));
                    case "firstDayOfYear" -> firstOfYear(date, translator);
                    case "lastDayOfYear" ->
                        helper(
                                "withDay",
                                translator,
                                helper("withMonth", translator, date, number(MONTHS)),
                                number(LAST_OF_DECEMBER));
                    case "firstDayOfNextYear" ->
                        helper("plusMonths", translator, firstOfYear(date, translator), number(MONTHS));
                    case "next" -> weekday("weekdayFrom", date, adjuster, 1, translator);
                    case "nextOrSame" -> weekday("weekdayFrom", date, adjuster, 0, translator);
                    case "previous" -> weekday("weekdayUntil", date, adjuster, 1, translator);
                    case "previousOrSame" -> weekday("weekdayUntil", date, adjuster, 0, translator);
                    case "firstInMonth" ->
                        weekday("weekdayFrom", firstOfMonth(date, translator), adjuster, 0, translator);
                    case "lastInMonth" ->
                        weekday("weekdayUntil", helper("lastOfMonth", translator, date), adjuster, 0, translator);
                    default ->
                        throw Untranslatable.library(
                                "TemporalAdjusters." + adjuster.method().name(),
                                "use another one, or `plusDays`",
                                adjuster.position());
                });
    }

    private static TsExpression firstOfMonth(TsExpression date, Expressions translator) {
        return helper("withDay", translator, date, number(1));
    }

    private static TsExpression firstOfYear(TsExpression date, Expressions translator) {
        return firstOfMonth(helper("withMonth", translator, date, number(1)), translator);
    }

    private static TsExpression weekday(
            String helper, TsExpression date, BodyExpression.Call adjuster, int least, Expressions translator) {
        return helper(
                helper, translator, date, translator.code(adjuster.arguments().get(0)), number(least));
    }

    private static TsExpression helper(String name, Expressions translator, TsExpression... arguments) {
        return TimeCalls.helper(name, translator, arguments);
    }

    private static TsExpression number(int number) {
        return new NumberLiteral(number);
    }
}
