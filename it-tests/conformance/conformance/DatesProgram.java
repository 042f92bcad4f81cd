package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** {@code LocalDate}, {@code YearMonth}, {@code DayOfWeek} and {@code Month}. */
public final class DatesProgram {
    private static final LocalDate LAUNCH = LocalDate.of(2024, 2, 29);

    private DatesProgram() {}

    private static List<LocalDate> dates() {
        return List.of(
                LAUNCH,
                LocalDate.EPOCH,
                LocalDate.of(1969, 12, 31),
                LocalDate.of(2026, Month.JANUARY, 31),
                LocalDate.of(2000, 3, 1),
                LocalDate.of(1900, 2, 28),
                LocalDate.of(0, 1, 1),
                LocalDate.of(-1, 12, 31),
                LocalDate.of(-400, 2, 29),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(10000, 1, 1),
                LocalDate.MIN,
                LocalDate.MAX);
    }

    private static String attempt(Supplier<String> text) {
        try {
            return text.get();
        } catch (DateTimeParseException wrong) {
            return "not read: " + wrong.getMessage();
        } catch (DateTimeException wrong) {
            return wrong.getMessage();
        }
    }

    @Query
    static List<String> parts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (LocalDate date : dates()) {
            out.add(date + " " + date.getYear() + " " + date.getMonthValue() + " " + date.getMonth() + " "
                    + date.getDayOfMonth() + " " + date.getDayOfYear() + " " + date.getDayOfWeek() + " "
                    + date.isLeapYear() + " " + date.lengthOfMonth() + " " + date.toEpochDay());
        }
        LocalDate none = null;
        out.add(dates() + " " + LAUNCH.toString() + none);
        return out;
    }

    @Query
    static List<String> made(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int year : List.of(2023, 2024, -1000000000, 1000000000)) {
            for (int month : List.of(0, 1, 2, 4, 13)) {
                for (int day : List.of(0, 29, 30, 31, 32)) {
                    out.add(attempt(() -> LocalDate.of(year, month, day).toString()));
                }
            }
            for (int day : List.of(0, 1, 60, 365, 366, 367)) {
                out.add(attempt(() -> LocalDate.ofYearDay(year, day).toString()));
            }
        }
        for (long day : List.of(0L, -1L, 19782L, 365241780471L, 365241780472L, -365243219163L)) {
            out.add(attempt(() -> "" + LocalDate.ofEpochDay(day)));
        }
        out.add("" + LocalDate.ofInstant(ctx.now(), ZoneOffset.UTC) + LocalDate.ofInstant(ctx.now(), ZoneId.of("UTC")));
        return out;
    }

    @Query
    static List<String> moved(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Integer> amounts = List.of(0, 1, -1, 12, 13, -11, 30, 366, -400, 2147483647, -2147483648);
        for (LocalDate date : dates()) {
            for (int n : amounts) {
                out.add(attempt(() -> date.plusDays(n) + " " + date.minusDays(n)));
                out.add(attempt(() -> date.plusWeeks(n) + " " + date.minusWeeks(n)));
                out.add(attempt(() -> date.plusMonths(n) + " " + date.minusMonths(n)));
                out.add(attempt(() -> date.plusYears(n) + " " + date.minusYears(n)));
            }
            out.add(attempt(() -> date.plus(2, ChronoUnit.DAYS) + " " + date.minus(2, ChronoUnit.WEEKS)));
            out.add(attempt(() -> date.plus(5, ChronoUnit.MONTHS) + " " + date.minus(3, ChronoUnit.YEARS)));
            out.add(attempt(() -> date.plusDays(1) + " " + date.plusDays(59) + " " + date.minusMonths(1)));
            long many = date.getDayOfYear();
            out.add(attempt(() -> date.plusDays(many) + " " + date.plusMonths(-many) + " " + date.plusYears(many)));
            for (int n : List.of(0, 1, 2, 4, 28, 29, 30, 31, 32)) {
                out.add(attempt(() -> "" + date.withDayOfMonth(n)));
                out.add(attempt(() -> "" + date.withMonth(n)));
                out.add(attempt(() -> "" + date.withYear(n * 1000)));
            }
            out.add(attempt(() -> "" + date.withYear(1000000000)));
        }
        return out;
    }

    @Query
    static List<String> compared(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (LocalDate a : dates()) {
            for (LocalDate b : dates()) {
                out.add(a.compareTo(b) + " " + a.isBefore(b) + " " + a.isAfter(b) + " " + a.isEqual(b) + " "
                        + a.equals(b) + " " + ChronoUnit.DAYS.between(a, b) + " " + a.until(b, ChronoUnit.WEEKS) + " "
                        + ChronoUnit.MONTHS.between(a, b) + " " + ChronoUnit.YEARS.between(a, b));
            }
        }
        List<LocalDate> sorted = new ArrayList<>(dates());
        sorted.sort(Comparator.naturalOrder());
        out.add("" + sorted + sorted.contains(LAUNCH) + sorted.indexOf(LocalDate.of(2000, 3, 1)));
        sorted.sort(Comparator.comparing(LocalDate::getDayOfMonth).thenComparing(Comparator.reverseOrder()));
        out.add("" + sorted);
        Map<LocalDate, String> byDate = new TreeMap<>();
        Map<LocalDate, Integer> counts = new LinkedHashMap<>();
        Set<LocalDate> seen = new LinkedHashSet<>();
        for (LocalDate date : dates()) {
            byDate.put(date, date.getMonth().name());
            counts.merge(date.withDayOfMonth(1), 1, Integer::sum);
            seen.add(date.withDayOfMonth(1));
        }
        out.add("" + byDate + counts + seen + seen.contains(LocalDate.of(2024, 2, 1)));
        return out;
    }

    @Query
    static List<String> read(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of(
                "2024-01-01",
                "2024-1-01",
                "24-01-01",
                "+2024-01-01",
                "+12024-01-01",
                "12024-01-01",
                "-0001-01-01",
                "-0000-01-01",
                "2024-02-30",
                "2023-02-29",
                "2024-13-01",
                "2024-00-10",
                "2024-01-32",
                "2024-01-01T",
                "2024/01/01",
                "",
                "+99999999999-01-01",
                "+9999999999-01-01",
                "2024-01",
                "2024-01-",
                "+",
                "-",
                "+20-01-01",
                "2024-01-0x" + "y".repeat(70))) {
            out.add(attempt(() -> LocalDate.parse(text).toString()));
        }
        for (String text : List.of("2024-01", "2024-1", "+2024-01", "+12024-12", "2024", "2024-01-01")) {
            out.add(attempt(() -> YearMonth.parse(text).toString()));
        }
        return out;
    }

    @Query
    static List<String> months(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<YearMonth> months = List.of(
                YearMonth.of(2024, 2),
                YearMonth.of(2023, Month.FEBRUARY),
                YearMonth.of(-1, 12),
                YearMonth.from(LAUNCH),
                YearMonth.of(12345, 6),
                YearMonth.of(0, 1),
                YearMonth.of(999999999, 12));
        for (YearMonth month : months) {
            out.add(month + " " + month.getYear() + " " + month.getMonthValue() + " " + month.getMonth() + " "
                    + month.lengthOfMonth() + " " + month.isLeapYear() + " " + month.atEndOfMonth() + " "
                    + month.toString());
            for (int n : List.of(-13, 0, 1, 11, 100)) {
                out.add(attempt(() -> "" + month.plusMonths(n) + month.minusMonths(n) + month.plusYears(n)));
                out.add(attempt(() -> "" + month.minusYears(n)));
            }
            for (int day : List.of(0, 1, 28, 29, 30, 31, 32)) {
                out.add(attempt(() -> "" + month.atDay(day)));
            }
            for (YearMonth other : months) {
                out.add(month.compareTo(other) + " " + month.isBefore(other) + month.isAfter(other)
                        + month.equals(other));
            }
        }
        out.add(attempt(() -> "" + YearMonth.of(2024, 13)));
        out.add(attempt(() -> "" + YearMonth.of(1000000000, 1)));
        return out;
    }

    private static String kind(DayOfWeek day) {
        return switch (day) {
            case SATURDAY, SUNDAY -> "weekend";
            case FRIDAY -> "soon";
            default -> "week";
        };
    }

    @Query
    static List<String> enums(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            out.add(day + " " + day.name() + " " + day.getValue() + " " + day.ordinal() + " " + kind(day) + " "
                    + day.plus(1) + day.plus(-8) + day.minus(15) + day.minus(0) + " "
                    + day.compareTo(DayOfWeek.WEDNESDAY) + (day == DayOfWeek.MONDAY) + " "
                    + day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " "
                    + day.getDisplayName(TextStyle.FULL, Locale.US) + DayOfWeek.valueOf(day.name()));
        }
        for (Month month : Month.values()) {
            out.add(month + " " + month.getValue() + " " + month.plus(1) + month.plus(-13) + month.minus(25) + " "
                    + month.length(true) + month.length(false) + " "
                    + month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " "
                    + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        for (int n : List.of(0, 1, 7, 8, 12, 13)) {
            out.add(attempt(() -> "" + DayOfWeek.of(n)));
            out.add(attempt(() -> "" + Month.of(n)));
        }
        for (LocalDate date : dates()) {
            days.merge(date.getDayOfWeek(), 1, Integer::sum);
        }
        EnumMap<DayOfWeek, Integer> counted = new EnumMap<>(DayOfWeek.class);
        counted.putAll(days);
        Map<DayOfWeek, Integer> copy = new EnumMap<>(counted);
        copy.put(DayOfWeek.MONDAY, -1);
        out.add("" + days + days.get(DayOfWeek.SUNDAY) + copy);
        long many = 1000000007L;
        out.add("" + DayOfWeek.MONDAY.plus(many) + Month.MAY.minus(many));
        return out;
    }

    @Query
    static List<String> starts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (LocalDate date : dates().subList(0, 11)) {
            out.add(date.atStartOfDay() + " " + date.atTime(9, 30) + " " + date.atTime(LocalTime.NOON) + " "
                    + date.atTime(23, 59, 59) + " "
                    + date.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        return out;
    }

    @Query
    static List<String> adjusted(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text :
                List.of("2024-02-29", "2023-12-31", "1969-01-01", "2026-06-07", "0000-02-01", "-0001-05-31")) {
            LocalDate date = LocalDate.parse(text);
            out.add(date.with(TemporalAdjusters.firstDayOfMonth())
                    + " " + date.with(TemporalAdjusters.lastDayOfMonth())
                    + " " + date.with(TemporalAdjusters.firstDayOfNextMonth())
                    + " " + date.with(TemporalAdjusters.firstDayOfYear())
                    + " " + date.with(TemporalAdjusters.lastDayOfYear())
                    + " " + date.with(TemporalAdjusters.firstDayOfNextYear())
                    + " " + date.lengthOfYear());
            for (DayOfWeek weekday : DayOfWeek.values()) {
                out.add(date.with(TemporalAdjusters.next(weekday))
                        + " " + date.with(TemporalAdjusters.nextOrSame(weekday))
                        + " " + date.with(TemporalAdjusters.previous(weekday))
                        + " " + date.with(TemporalAdjusters.previousOrSame(weekday))
                        + " " + date.with(TemporalAdjusters.firstInMonth(weekday))
                        + " " + date.with(TemporalAdjusters.lastInMonth(weekday)));
            }
        }
        return out;
    }
}
