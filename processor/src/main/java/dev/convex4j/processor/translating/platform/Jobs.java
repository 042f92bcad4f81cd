package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.CronExpressions;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Constants;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The jobs that a method with {@code @Crons} declares: {@code crons.daily("report", { hourUTC: 17, minuteUTC: 30 }, ..)}. */
public final class Jobs {
    /** What a method is told between the name and the call, by the names that Convex has. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "hourly", List.of("minuteUTC"),
            "daily", List.of("hourUTC", "minuteUTC"),
            "weekly", List.of("dayOfWeek", "hourUTC", "minuteUTC"),
            "monthly", List.of("day", "hourUTC", "minuteUTC"));

    private static final Map<String, Integer> LARGEST = Map.of("minuteUTC", 59, "hourUTC", 23, "day", 31);

    private static final Map<String, String> UNITS =
            Map.of("ofSeconds", "seconds", "ofMinutes", "minutes", "ofHours", "hours");

    private Jobs() {}

    public static Value job(BodyExpression.Call call, Expressions translator) {
        String method = call.method().name();
        List<BodyExpression> given = call.arguments();
        if (!(Constants.of(given.get(0)) instanceof String name)) {
            throw constant("the name of this job", "\"clear old messages\"", given.get(0));
        }
        List<TsExpression> arguments = new ArrayList<>();
        arguments.add(Code.text(name));
        arguments.add(
                switch (method) {
                    case "interval" -> interval(given.get(1));
                    case "cron" -> expression(given.get(1));
                    default -> time(method, given.subList(1, given.size() - 1));
                });
        arguments.addAll(FunctionCalls.arguments(given.get(given.size() - 1), translator));
        return Value.of(Code.call(Code.member(translator.receiver(call), method), List.copyOf(arguments)));
    }

    private static TsExpression interval(BodyExpression every) {
        if (every instanceof BodyExpression.Call of
                && of.method().owner().equals("java.time.Duration")
                && UNITS.containsKey(of.method().name())
                && Constants.of(of.arguments().get(0)) instanceof Number count
                && count.longValue() > 0
                && count.longValue() <= Integer.MAX_VALUE) {
            String unit = Optional.ofNullable(UNITS.get(of.method().name())).orElseThrow();
            return new TsExpression.ObjectLiteral(
                    List.of(new Property.KeyValue(unit, new TsExpression.NumberLiteral(count.longValue()))));
        }
        throw constant("how often this job runs", "Duration.ofMinutes(30)", every);
    }

    private static TsExpression expression(BodyExpression expression) {
        if (Constants.of(expression) instanceof String text && CronExpressions.isValid(text)) {
            return Code.text(text);
        }
        throw constant("the expression of this job", "\"0 16 1 * *\"", expression);
    }

    private static TsExpression time(String method, List<BodyExpression> given) {
        List<String> names = Optional.ofNullable(PARTS.get(method)).orElseThrow();
        List<Property> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parts.add(new Property.KeyValue(names.get(i), part(names.get(i), given.get(i))));
        }
        return new TsExpression.ObjectLiteral(List.copyOf(parts));
    }

    private static TsExpression part(String name, BodyExpression value) {
        if (value instanceof BodyExpression.EnumConstant day) {
            return Code.text(day.name().toLowerCase(Locale.ROOT));
        }
        Integer largest = LARGEST.get(name);
        boolean fits = largest != null
                && Constants.of(value) instanceof Integer number
                && number >= (name.equals("day") ? 1 : 0)
                && number <= largest;
        if (fits && Constants.of(value) instanceof Integer number) {
            return new TsExpression.NumberLiteral(number);
        }
        throw constant("when this job runs", largest == null ? "DayOfWeek.MONDAY" : "a number up to " + largest, value);
    }

    private static Untranslatable constant(String what, String example, BodyExpression at) {
        return Untranslatable.place(
                what + " is no constant that Convex takes", "write it in place: " + example, at.position());
    }
}
