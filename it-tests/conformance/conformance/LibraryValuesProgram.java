package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Values of smaller classes of the library: periods, units of time, entries, hash codes, iterators of maps. */
public final class LibraryValuesProgram {
    private LibraryValuesProgram() {}

    @Query
    static List<String> between(QueryCtx ctx) {
        List<LocalDate> dates = List.of(
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2024, 1, 31),
                LocalDate.of(2023, 2, 28),
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2020, 12, 31),
                LocalDate.of(-1, 5, 30),
                LocalDate.of(2025, 2, 28),
                LocalDate.MIN,
                LocalDate.MAX);
        List<String> out = new ArrayList<>();
        for (LocalDate first : dates) {
            for (LocalDate second : dates) {
                Period period = Period.between(first, second);
                out.add(period + " " + period.getYears() + "/" + period.getMonths() + "/" + period.getDays() + " "
                        + period.toTotalMonths() + period.isNegative() + period.isZero()
                        + first.until(second).equals(period)
                        + first.plus(period).equals(second));
            }
        }
        return out;
    }

    @Query
    static List<String> periods(QueryCtx ctx) {
        List<Period> periods = List.of(
                Period.ZERO,
                Period.of(0, 0, 0),
                Period.of(1, 2, 3),
                Period.of(-1, 14, -30),
                Period.ofYears(4),
                Period.ofMonths(-1),
                Period.ofMonths(Integer.MIN_VALUE),
                Period.ofWeeks(2),
                Period.ofDays(-45),
                Period.ofDays(Integer.MAX_VALUE));
        LocalDate date = LocalDate.of(2024, 2, 29);
        List<String> out = new ArrayList<>();
        for (Period period : periods) {
            out.add(period.toString() + period.getYears() + "," + period.getMonths() + "," + period.getDays()
                    + period.isNegative() + period.isZero() + period.toTotalMonths());
            out.add(date.plus(period) + " " + date.minus(period));
        }
        try {
            out.add("" + Period.ofWeeks(Integer.MAX_VALUE));
        } catch (ArithmeticException e) {
            out.add(e.getMessage());
        }
        try {
            out.add("" + LocalDate.MAX.plus(Period.ofMonths(1)));
        } catch (DateTimeException e) {
            out.add(e.getMessage());
        }
        Set<Period> set = new LinkedHashSet<>(periods);
        out.add(set.size() + " " + set.contains(Period.of(1, 2, 3))
                + Period.ofDays(7).equals(Period.ofWeeks(1)));
        return out;
    }

    @Query
    static String units(QueryCtx ctx) {
        List<Long> out = new ArrayList<>();
        for (long amount : new long[] {0, 1, -1, 59, 60, -61, 3_599_999, Long.MAX_VALUE, Long.MIN_VALUE, 106_752}) {
            int small = (int) amount;
            out.add(TimeUnit.SECONDS.toMillis(amount));
            out.add(TimeUnit.DAYS.toNanos(amount));
            out.add(TimeUnit.DAYS.toMillis(small));
            out.add(TimeUnit.HOURS.toNanos(small));
            out.add(TimeUnit.SECONDS.toMinutes(amount));
            out.add(TimeUnit.MILLISECONDS.toDays(amount));
            out.add(TimeUnit.MINUTES.toMinutes(amount));
            out.add(TimeUnit.NANOSECONDS.toMicros(amount));
            out.add(TimeUnit.MICROSECONDS.toHours(small));
            out.add(TimeUnit.MILLISECONDS.convert(amount, TimeUnit.HOURS));
            out.add(TimeUnit.HOURS.convert(amount, TimeUnit.MILLISECONDS));
        }
        out.add(TimeUnit.DAYS.toMillis(7));
        out.add(TimeUnit.MILLISECONDS.toSeconds(-1999) + TimeUnit.MINUTES.toSeconds(5));
        out.add(TimeUnit.DAYS.toNanos(Long.MAX_VALUE));
        return "" + out;
    }

    @Query
    static List<String> entries(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Map.Entry<String, Integer> first = new AbstractMap.SimpleEntry<>("a", 3);
        AbstractMap.SimpleEntry<String, Integer> second = new AbstractMap.SimpleEntry<>("b", 2);
        var third = new AbstractMap.SimpleImmutableEntry<>("c", 1);
        out.add(first.getKey() + first.getValue() + second.getKey() + second.getValue() + third.getValue());
        out.add(first + " " + second + first.equals(Map.entry("a", 3)) + first.equals(second));
        List<Map.Entry<String, Integer>> list = new ArrayList<>(List.of(first, second, third));
        list.sort(Map.Entry.comparingByValue());
        out.add("" + list);
        list.sort(Comparator.comparing(Map.Entry::getKey));
        for (Map.Entry<String, Integer> each : list) {
            out.add(each.getKey() + "=" + each.getValue());
        }
        Map<String, Integer> map = new TreeMap<>();
        list.stream()
                .map(each -> new AbstractMap.SimpleEntry<>(each.getKey() + "!", each.getValue() * 2))
                .filter(each -> each.getValue() > 2)
                .forEach(each -> map.put(each.getKey(), each.getValue()));
        out.add("" + map);
        return out;
    }

    @Query
    static List<Integer> hashCodes(QueryCtx ctx) {
        List<Integer> out = new ArrayList<>();
        for (String text : List.of("0", "1", "-1", "4294967296", "-4294967297", "123456789012345678901234567890")) {
            out.add(new BigInteger(text).hashCode());
            out.add(new BigDecimal(text).hashCode());
            out.add(new BigDecimal(text).movePointLeft(3).hashCode());
        }
        out.add(new BigDecimal("-1.50").hashCode());
        out.add(BigDecimal.valueOf(Long.MIN_VALUE, 2).hashCode());
        Map<String, Integer> map = new LinkedHashMap<>();
        out.add(map.hashCode());
        map.put("a", 1);
        map.put("bcdefgh", Integer.MAX_VALUE);
        map.put("zzzzzzz", Integer.MIN_VALUE);
        out.add(map.hashCode());
        Set<String> set = new LinkedHashSet<>(List.of("x", "yyyyyyyyy", "zzzzzzzzzz"));
        out.add(set.hashCode());
        out.add(Set.of(1, 2, Integer.MAX_VALUE).hashCode());
        Map.Entry<String, Long> entry = Map.entry("k", -5L);
        out.add(entry.hashCode());
        out.add(Map.of("a", List.of(1, 2), "b", List.of(7)).hashCode());
        ArrayList<String> list = new ArrayList<>(List.of("p", "q"));
        out.add(list.hashCode());
        out.add(new TreeMap<>(Map.of(3, "c", 1, "a")).hashCode());
        return out;
    }

    @Query
    static List<String> months(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (YearMonth month : List.of(YearMonth.of(2024, 2), YearMonth.of(-5, 12), YearMonth.of(12345, 1))) {
            out.add(month.format(DateTimeFormatter.ofPattern("yyyy/MM")));
            out.add(month.format(DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH)));
            try {
                out.add(month.format(DateTimeFormatter.ofPattern("yyyy-MM-dd")));
            } catch (DateTimeException e) {
                out.add(e.getMessage());
            }
            try {
                out.add(month.format(DateTimeFormatter.ofPattern("MM HH")));
            } catch (DateTimeException e) {
                out.add(e.getMessage());
            }
        }
        return out;
    }

    @Query
    static List<String> iterators(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Map<String, Integer> map = new LinkedHashMap<>(Map.of());
        for (int i = 0; i < 6; i++) {
            map.put("k" + i, i * i);
        }
        Iterator<Map.Entry<String, Integer>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, Integer> entry = entries.next();
            if (entry.getValue() % 2 == 1) {
                entries.remove();
            } else {
                out.add(entry.getKey() + entry.getValue());
            }
        }
        out.add("" + map);
        Iterator<Integer> values = map.values().iterator();
        out.add("" + values.next() + values.next());
        values.remove();
        try {
            values.remove();
        } catch (IllegalStateException e) {
            out.add("twice");
        }
        out.add(values.next() + " " + values.hasNext());
        try {
            values.next();
        } catch (NoSuchElementException e) {
            out.add("end");
        }
        out.add("" + map);
        return out;
    }
}
