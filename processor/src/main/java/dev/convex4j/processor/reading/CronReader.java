package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.CronExpressions;
import dev.convex4j.processor.model.CronModel;
import dev.convex4j.processor.model.CronModel.Schedule;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Reads the jobs that run one function. */
final class CronReader {
    static final String ID = "CVX601";

    private static final String TIME = "(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)";
    private static final Pattern INTERVAL = Pattern.compile("(?<count>[1-9]\\d{0,8})(?<unit>[smh])");
    private static final Pattern DAILY = Pattern.compile(TIME);
    private static final Pattern WEEKLY =
            Pattern.compile("(?<day>sunday|monday|tuesday|wednesday|thursday|friday|saturday) " + TIME);
    private static final Pattern MONTHLY = Pattern.compile("(?<day>[1-9]|[12]\\d|3[01]) " + TIME);

    private final Round round;

    CronReader(Round round) {
        this.round = round;
    }

    /** The jobs of a function; one whose schedule makes no sense is reported and left out. */
    List<CronModel> read(Candidate candidate, FunctionModel function) {
        Position position = round.position(candidate.annotated());
        List<CronModel> crons = new ArrayList<>();
        for (Annotation cron : Annotation.all(round.elements(), candidate.annotated(), "Cron")) {
            Position place = position.annotation("Cron", cron.ordinal());
            String name = cron.text("name").isEmpty() ? function.path() : cron.text("name");
            schedule(cron, candidate, place)
                    .ifPresent(schedule -> crons.add(
                            new CronModel(name, schedule, function.key(), suppressions(cron, candidate), place)));
        }
        return List.copyOf(crons);
    }

    private List<Suppression> suppressions(Annotation cron, Candidate candidate) {
        List<Suppression> ofMethod = SuppressionReader.of(round.elements(), candidate.method());
        return SuppressionReader.within(round.elements(), cron, ofMethod);
    }

    /** Whether a method declares jobs, as {@code @Crons static void jobs(CronJobs crons)} does; reports one that can't. */
    boolean isDeclaration(ExecutableElement method) {
        boolean marked = round.annotation(method, "Crons")
                .filter(crons -> crons.annotations("value").isEmpty())
                .isPresent();
        boolean fits = method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType().getKind() == TypeKind.VOID
                && method.getParameters().size() == 1
                && RouteReader.isRuntime(method.getParameters().get(0).asType(), "CronJobs");
        if (marked && !fits) {
            round.report(Finding.error(
                    ID,
                    round.position(method),
                    "`" + method.getSimpleName() + "` has `@Crons`, but can't declare jobs",
                    "Convex runs the method when the backend is pushed, and hands it what jobs are declared with",
                    "@Crons\nstatic void " + method.getSimpleName() + "(CronJobs crons)"));
        }
        return marked && fits;
    }

    boolean isJob(Candidate candidate) {
        return round.annotation(candidate.annotated(), "Cron").isPresent();
    }

    /** Reports a job on what is no function. */
    void refuse(Candidate candidate) {
        round.report(Finding.error(
                ID,
                round.position(candidate.annotated()).annotation("Cron", 0),
                "`" + candidate.display() + "` is to run again and again, but is no mutation or action",
                "Convex runs registered functions only",
                "Add `@Mutation(internal = true)` or `@Action(internal = true)`."));
    }

    private Optional<Schedule> schedule(Annotation cron, Candidate candidate, Position position) {
        List<String> given = new ArrayList<>(List.of("every", "daily", "weekly", "monthly", "cron"));
        given.removeIf(attribute -> cron.text(attribute).isEmpty());
        int minute = cron.number("hourly");
        boolean hourly = minute != -1;
        if (given.size() + (hourly ? 1 : 0) != 1) {
            round.report(Finding.error(
                    ID,
                    position,
                    "The job of `" + candidate.display() + "` has "
                            + (given.isEmpty() && !hourly ? "no schedule" : "more than one schedule"),
                    "A job runs by one schedule; several jobs may run one function",
                    "@Cron(every = \"30m\")"));
            return Optional.empty();
        }
        if (hourly) {
            return minute >= 0 && minute <= 59
                    ? Optional.of(new Schedule.Hourly(minute))
                    : refused("hourly", String.valueOf(minute), "a minute from 0 to 59", "hourly = 17", position);
        }
        String attribute = given.get(0);
        String text = cron.text(attribute);
        return switch (attribute) {
            case "every" ->
                parsed(INTERVAL, text, CronReader::interval)
                        .or(() -> refused(
                                attribute,
                                text,
                                "a whole number of seconds, minutes or hours",
                                "every = \"30m\"",
                                position));
            case "daily" ->
                parsed(DAILY, text, time -> new Schedule.Daily(number(time, "hour"), number(time, "minute")))
                        .or(() -> refused(attribute, text, "a time of the day", "daily = \"17:30\"", position));
            case "weekly" ->
                parsed(
                                WEEKLY,
                                text,
                                time -> new Schedule.Weekly(
                                        time.group("day"), number(time, "hour"), number(time, "minute")))
                        .or(() -> refused(attribute, text, "a day and a time", "weekly = \"monday 17:30\"", position));
            case "monthly" ->
                parsed(
                                MONTHLY,
                                text,
                                time -> new Schedule.Monthly(
                                        number(time, "day"), number(time, "hour"), number(time, "minute")))
                        .or(() -> refused(
                                attribute, text, "a day of the month and a time", "monthly = \"1 17:30\"", position));
            default ->
                CronExpressions.isValid(text)
                        ? Optional.of(new Schedule.Expression(text))
                        : refused(
                                attribute,
                                text,
                                "minute, hour, day of the month, month and day of the week",
                                "cron = \"0 16 1 * *\"",
                                position);
        };
    }

    private static Schedule interval(Matcher interval) {
        String unit = switch (interval.group("unit")) {
            case "s" -> "seconds";
            case "m" -> "minutes";
            default -> "hours";
        };
        return new Schedule.Interval(unit, number(interval, "count"));
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<Schedule> parsed(Pattern pattern, String text, Function<Matcher, Schedule> schedule) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(schedule.apply(matcher)) : Optional.empty();
    }

    private Optional<Schedule> refused(
            String attribute, String text, String expected, String example, Position position) {
        round.report(Finding.error(
                ID,
                position.value(attribute),
                "`" + attribute + " = \"" + text + "\"` is no schedule",
                "Convex takes " + expected + " here",
                "@Cron(" + example + ")"));
        return Optional.empty();
    }
}
