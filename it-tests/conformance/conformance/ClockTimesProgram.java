package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** {@code LocalTime}, {@code LocalDateTime} and {@code ZonedDateTime}. */
public final class ClockTimesProgram {
    private static final ZoneId UTC = ZoneId.of("UTC");

    private ClockTimesProgram() {}

    private static List<LocalTime> times() {
        return List.of(
                LocalTime.MIDNIGHT,
                LocalTime.MIN,
                LocalTime.NOON,
                LocalTime.of(9, 30),
                LocalTime.of(23, 59, 59),
                LocalTime.of(1, 2, 3, 4_000_000),
                LocalTime.of(1, 2, 0, 500_000_000));
    }

    private static List<LocalDateTime> dateTimes() {
        return List.of(
                LocalDateTime.of(2024, 2, 29, 23, 59),
                LocalDateTime.of(1970, 1, 1, 0, 0, 0),
                LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_000_000),
                LocalDateTime.of(2026, Month.MAY, 31, 8, 5),
                LocalDateTime.of(2026, Month.MAY, 31, 8, 5, 9),
                LocalDateTime.of(LocalDate.of(-5, 3, 1), LocalTime.NOON),
                LocalDateTime.of(12345, 1, 31, 0, 0));
    }

    private static String attempt(Supplier<String> text) {
        try {
            return text.get();
        } catch (DateTimeException wrong) {
            return wrong.toString();
        }
    }

    @Query
    static List<String> secondsOfDay(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (long second : new long[] {0, 1, 3661, 86399, 86400, -1, Integer.MIN_VALUE, 9007199254740991L}) {
            try {
                out.add(LocalTime.ofSecondOfDay(second).toString());
            } catch (DateTimeException e) {
                out.add(e.getMessage());
            }
        }
        return out;
    }

    @Query
    static List<String> timeParts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (LocalTime time : times()) {
            out.add(time + time.toString() + " " + time.getHour() + " " + time.getMinute() + " " + time.getSecond()
                    + " " + time.getNano()
                    + " " + time.toSecondOfDay() + " " + time.truncatedTo(ChronoUnit.HOURS) + " "
                    + time.truncatedTo(ChronoUnit.MINUTES) + time.truncatedTo(ChronoUnit.SECONDS)
                    + time.truncatedTo(ChronoUnit.MILLIS) + time.truncatedTo(ChronoUnit.DAYS)
                    + time.truncatedTo(ChronoUnit.HALF_DAYS));
            for (int n : List.of(0, 1, -1, 25, 61, -100000, 2147483647)) {
                out.add(time.plusHours(n) + " " + time.minusHours(n) + " " + time.plusMinutes(n) + " "
                        + time.minusMinutes(n) + " " + time.plusSeconds(n) + " " + time.minusSeconds(n) + " "
                        + time.plus(Duration.ofMillis(n)) + " " + time.minus(Duration.ofMinutes(n)) + " "
                        + time.plus(n, ChronoUnit.MINUTES) + time.minus(n, ChronoUnit.HOURS));
            }
            long many = 1L << 30;
            out.add(time.plusSeconds(many) + " " + time.minusMinutes(many) + time.plusHours(3));
            for (int n : List.of(-1, 0, 23, 24, 59, 60)) {
                out.add(attempt(() -> "" + time.withHour(n)));
                out.add(attempt(() -> "" + time.withMinute(n)));
                out.add(attempt(() -> "" + time.withSecond(n)));
            }
            for (LocalTime other : times()) {
                out.add(time.compareTo(other) + " " + time.isBefore(other) + time.isAfter(other) + time.equals(other)
                        + Duration.between(time, other) + ChronoUnit.MINUTES.between(time, other)
                        + time.until(other, ChronoUnit.HOURS));
            }
            out.add("" + time.atDate(LocalDate.of(2024, 1, 1)));
        }
        for (int n : List.of(-1, 24, 60, 61)) {
            out.add(attempt(() -> "" + LocalTime.of(n, 0)));
            out.add(attempt(() -> "" + LocalTime.of(0, n)));
            out.add(attempt(() -> "" + LocalTime.of(0, 0, n)));
            out.add(attempt(() -> "" + LocalTime.of(0, 0, 0, n < 0 ? n : 1_000_000_000)));
        }
        out.add("" + LocalTime.ofInstant(ctx.now(), UTC));
        return out;
    }

    @Query
    static List<String> read(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of(
                "10:15",
                "10:15:30",
                "10:15:30.",
                "10:15:30.1",
                "10:15:3",
                "10",
                "10:",
                "24:00",
                "10:60",
                "10:15:60",
                "1:15",
                "10:15:30x",
                "10:15:30.1230",
                "")) {
            out.add(attempt(() -> "" + LocalTime.parse(text)));
            out.add(attempt(() -> "" + LocalDateTime.parse("2024-02-29T" + text)));
            out.add(attempt(() -> "" + LocalDateTime.parse("2023-02-29t" + text)));
        }
        out.add(attempt(() -> "" + LocalDateTime.parse("2024-02-29 10:00")));
        out.add(attempt(() -> "" + LocalDateTime.parse("2024-02-29")));
        return out;
    }

    @Query
    static List<String> dateTimeParts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (LocalDateTime time : dateTimes()) {
            out.add(time + time.toString() + " " + time.toLocalDate() + " " + time.toLocalTime() + " " + time.getYear()
                    + " "
                    + time.getMonthValue() + " " + time.getMonth() + " " + time.getDayOfMonth() + " "
                    + time.getDayOfYear() + " " + time.getDayOfWeek() + " " + time.getHour() + " " + time.getMinute()
                    + " " + time.getSecond() + " " + time.getNano());
            out.add(time.toInstant(ZoneOffset.UTC) + " " + time.toEpochSecond(ZoneOffset.UTC) + " "
                    + time.atZone(UTC).toInstant());
            out.add(time.truncatedTo(ChronoUnit.DAYS) + " " + time.truncatedTo(ChronoUnit.HOURS) + " "
                    + time.truncatedTo(ChronoUnit.MINUTES) + time.withDayOfMonth(1)
                    + time.withHour(5).withMinute(6)
                    + time.withSecond(7));
        }
        return out;
    }

    @Query
    static List<String> dateTimesMoved(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (LocalDateTime time : dateTimes()) {
            for (int n : List.of(0, 1, -1, 13, -1000, 100000)) {
                out.add(time.plusWeeks(n) + " " + time.minusWeeks(n) + " " + time.plusDays(n) + " " + time.minusDays(n)
                        + " " + time.plusHours(n) + " " + time.minusHours(n) + " " + time.plusMinutes(n) + " "
                        + time.minusMinutes(n) + " " + time.plusSeconds(n) + " " + time.minusSeconds(n));
                out.add(time.plusMonths(n) + " " + time.minusMonths(n) + " " + time.plusYears(n) + " "
                        + time.minusYears(n) + " " + time.plus(Duration.ofSeconds(n)) + " "
                        + time.minus(Duration.ofMillis(n)) + " " + time.plus(n, ChronoUnit.WEEKS) + " "
                        + time.minus(n, ChronoUnit.MONTHS) + time.plus(n, ChronoUnit.SECONDS));
            }
            long many = time.getDayOfYear();
            out.add(time.plusDays(many) + " " + time.minusHours(many) + " " + time.plusDays(3) + time.plusHours(-3)
                    + time.minusDays(-2) + time.plus(-1, ChronoUnit.DAYS));
            out.add(attempt(() -> "" + time.withDayOfMonth(31)));
        }
        return out;
    }

    @Query
    static List<String> dateTimesCompared(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Map<LocalDateTime, Integer> sorted = new TreeMap<>();
        for (LocalDateTime a : dateTimes()) {
            sorted.put(a, a.getHour());
            for (LocalDateTime b : dateTimes()) {
                out.add(a.compareTo(b) + " " + a.isBefore(b) + a.isAfter(b) + a.isEqual(b) + a.equals(b) + " "
                        + ChronoUnit.DAYS.between(a, b) + " " + ChronoUnit.HOURS.between(a, b) + " "
                        + ChronoUnit.MONTHS.between(a, b) + " " + ChronoUnit.YEARS.between(a, b) + " "
                        + a.until(b, ChronoUnit.WEEKS) + Duration.between(a, b));
            }
        }
        out.add("" + sorted);
        return out;
    }

    @Query
    static List<String> zoned(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        ZonedDateTime now = ctx.now().atZone(ZoneOffset.UTC);
        List<ZonedDateTime> times = List.of(
                now,
                ZonedDateTime.of(2024, 2, 29, 1, 2, 3, 4_000_000, UTC),
                ZonedDateTime.of(LocalDate.of(2025, 12, 31), LocalTime.NOON, UTC),
                ZonedDateTime.of(LocalDateTime.of(1960, 1, 1, 1, 1), UTC),
                ZonedDateTime.ofInstant(Instant.EPOCH, UTC));
        for (ZonedDateTime time : times) {
            out.add(time.toInstant() + " " + time.toEpochSecond() + " " + time.toLocalDateTime() + " "
                    + time.toLocalDate() + " " + time.toLocalTime() + " " + time.getYear() + " " + time.getMonthValue()
                    + " " + time.getMonth() + " " + time.getDayOfMonth() + " " + time.getDayOfYear() + " "
                    + time.getDayOfWeek() + " " + time.getHour() + " " + time.getMinute() + " " + time.getSecond() + " "
                    + time.getNano());
            List<ZonedDateTime> moved = List.of(
                    time.plusWeeks(1),
                    time.minusWeeks(1),
                    time.plusDays(1),
                    time.minusDays(1),
                    time.plusHours(1),
                    time.minusHours(1),
                    time.plusMinutes(1),
                    time.minusMinutes(1),
                    time.plusSeconds(1),
                    time.minusSeconds(1));
            moved.forEach(each -> out.add("" + each.toLocalDateTime()));
            List<ZonedDateTime> more = List.of(
                    time.plusMonths(1),
                    time.minusMonths(1),
                    time.plusYears(1),
                    time.minusYears(1),
                    time.plus(Duration.ofMillis(5)),
                    time.minus(Duration.ofMillis(5)),
                    time.plus(5, ChronoUnit.DAYS),
                    time.minus(5, ChronoUnit.MONTHS));
            more.forEach(each -> out.add("" + each.toInstant()));
            out.add(time.truncatedTo(ChronoUnit.DAYS).toInstant() + " "
                    + time.withHour(3).toInstant()
                    + time.withMinute(3).toInstant() + time.withSecond(3).toInstant()
                    + time.withDayOfMonth(3).toInstant()
                    + time.isBefore(now) + time.isAfter(now) + time.isEqual(now) + ChronoUnit.DAYS.between(now, time)
                    + time.until(now, ChronoUnit.YEARS) + Duration.between(time, now));
        }
        out.add("" + LocalDateTime.ofInstant(ctx.now(), UTC)
                + LocalDateTime.ofEpochSecond(5L, 6_000_000, ZoneOffset.UTC));
        return out;
    }
}
