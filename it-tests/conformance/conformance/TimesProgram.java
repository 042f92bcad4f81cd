package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@link Instant} and {@link Duration}. The time of all programs is the same fixed one. */
public final class TimesProgram {
    private static final Duration WEEK = Duration.ofDays(7);

    private TimesProgram() {}

    @Query
    static List<Instant> shifted(QueryCtx ctx) {
        Instant now = ctx.now();
        List<Instant> out = new ArrayList<>();
        out.add(now);
        out.add(now.plus(WEEK));
        out.add(now.minus(WEEK));
        out.add(now.plus(Duration.ofMillis(-1)));
        out.add(now.minus(Duration.ofHours(1).minus(Duration.ofMinutes(1))));
        return out;
    }

    @Query
    static List<Duration> durations(QueryCtx ctx) {
        int three = 3;
        List<Duration> out = new ArrayList<>();
        out.add(Duration.ZERO);
        out.add(Duration.ofDays(1));
        out.add(Duration.ofHours(-2));
        out.add(Duration.ofMinutes(three));
        out.add(Duration.ofSeconds(90));
        out.add(Duration.ofMillis(5));
        out.add(WEEK.plus(Duration.ofMillis(1)));
        out.add(WEEK.minus(Duration.ofDays(three)));
        return out;
    }

    @Query
    static List<Boolean> comparison(QueryCtx ctx) {
        Instant now = ctx.now();
        Instant later = now.plus(Duration.ofMillis(1));
        List<Boolean> out = new ArrayList<>();
        for (Instant other : List.of(now, later, now.minus(WEEK))) {
            out.add(now.isBefore(other));
            out.add(now.isAfter(other));
            out.add(now.equals(other));
            out.add(Objects.equals(other, later));
        }
        for (Duration duration : List.of(WEEK, Duration.ofHours(168), Duration.ZERO)) {
            out.add(duration.equals(WEEK));
        }
        out.add(List.of(now, later).contains(later));
        return out;
    }

    private static List<Instant> instants() {
        return List.of(
                Instant.EPOCH,
                Instant.ofEpochMilli(-1),
                Instant.ofEpochMilli(1767225600123L),
                Instant.ofEpochSecond(1767225600),
                Instant.ofEpochMilli(-62198755200001L),
                Instant.ofEpochMilli(253402300800000L),
                Instant.ofEpochMilli(90061001));
    }

    @Query
    static List<String> instantParts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Instant time : instants()) {
            out.add(time + " " + time.toString() + " " + time.toEpochMilli() + " " + time.getEpochSecond() + " "
                    + time.getNano() + " " + time.truncatedTo(ChronoUnit.DAYS) + " "
                    + time.truncatedTo(ChronoUnit.SECONDS) + " "
                    + time.atZone(ZoneOffset.UTC).toLocalDate());
            for (int n : List.of(0, 1, -1, 100000)) {
                out.add(time.plusSeconds(n) + " " + time.minusSeconds(n) + " " + time.plusMillis(n) + " "
                        + time.minusMillis(n) + " " + time.plus(n, ChronoUnit.DAYS) + " "
                        + time.minus(n, ChronoUnit.HOURS));
            }
            long many = time.getNano();
            out.add(time.plusSeconds(many) + " " + time.minusMillis(many) + " " + time.plusSeconds(5)
                    + time.minus(2, ChronoUnit.DAYS) + time.plusMillis(time.toEpochMilli() % 1000));
            for (Instant other : instants()) {
                out.add(time.compareTo(other) + " " + Duration.between(time, other) + " "
                        + ChronoUnit.SECONDS.between(time, other) + " " + time.until(other, ChronoUnit.DAYS) + " "
                        + (other.toEpochMilli() - time.toEpochMilli()) + " "
                        + Duration.between(time, other).toMillis());
            }
        }
        List<Instant> sorted = new ArrayList<>(instants());
        sorted.sort(Comparator.naturalOrder());
        Instant none = null;
        Optional<Instant> first = Optional.of(sorted.get(0));
        out.add("" + sorted + first + none);
        return out;
    }

    @Query
    static List<String> durationParts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Long> sizes = List.of(
                0L,
                1L,
                -1L,
                999L,
                1000L,
                -1000L,
                -1500L,
                61500L,
                -61500L,
                3600000L,
                -3600001L,
                90061001L,
                259200000L,
                -500L,
                250L,
                3600250L,
                -86400000L);
        for (long size : sizes) {
            Duration duration = Duration.ofMillis(size);
            out.add(duration + " " + duration.toString() + " " + duration.toMillis() + " " + duration.toSeconds() + " "
                    + duration.getSeconds() + " " + duration.toMinutes() + " " + duration.toHours() + " "
                    + duration.toDays());
            out.add(duration.toDaysPart() + " " + duration.toHoursPart() + " " + duration.toMinutesPart() + " "
                    + duration.toSecondsPart() + " " + duration.toMillisPart() + " " + duration.getNano() + " "
                    + duration.isZero() + duration.isNegative() + duration.negated() + duration.abs());
            out.add(duration.plusDays(1) + " " + duration.minusDays(1) + " " + duration.plusHours(size % 1000) + " "
                    + duration.minusHours(2) + " " + duration.plusMinutes(3) + " " + duration.minusMinutes(3) + " "
                    + duration.plusSeconds(4) + " " + duration.minusSeconds(4) + " " + duration.plusMillis(5) + " "
                    + duration.minusMillis(size));
            out.add(duration.multipliedBy(3) + " " + duration.multipliedBy(-size % 1000) + " "
                    + duration.dividedBy(Duration.ofMillis(7)) + " " + duration.compareTo(WEEK) + " "
                    + duration.compareTo(Duration.ofMillis(1)));
        }
        out.add("" + Duration.of(3, ChronoUnit.HOURS) + Duration.of(sizes.get(3), ChronoUnit.SECONDS)
                + Duration.ofSeconds(sizes.get(2)) + Duration.ofDays(sizes.get(1)));
        try {
            out.add("" + WEEK.dividedBy(Duration.ZERO));
        } catch (ArithmeticException wrong) {
            out.add(wrong.getMessage());
        }
        return out;
    }

    private static String attempt(Supplier<String> text) {
        try {
            return text.get();
        } catch (DateTimeParseException wrong) {
            return wrong.toString();
        }
    }

    @Query
    static List<String> read(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of(
                "2024-01-01T00:00:00Z",
                "2024-01-01T24:00:00Z",
                "2024-01-01T24:00:01Z",
                "2024-06-30T23:59:60Z",
                "2024-13-01T00:00:00Z",
                "2024-01-01T00:00Z",
                "2024-01-01T00:00:00+01:00",
                "2024-01-01T00:00:00+01",
                "2024-01-01T00:00:00",
                "2024-01-01T00:00:00.5Z",
                "2024-01-01t00:00:00z",
                "2024-01-01T00:00:00Zx",
                "2024-02-30T00:00:00Z",
                "x",
                "",
                "2024-01-01T00:60:00Z",
                "2024-01-01T00:00:00-25:00",
                "2024-01-01T00:00:00+01:00:30",
                "2024-01-01T00:00:00+01:60",
                "2024-01-01T00:00:00+01:00:3",
                "-0001-01-01T00:00:00Z",
                "+12024-01-01T00:00:00.123Z",
                "2024-01-01T00:00:00.Z")) {
            out.add(attempt(() -> "" + Instant.parse(text)));
        }
        for (String text : List.of(
                "PT",
                "P",
                "PT0S",
                "P1D",
                "P1DT",
                "-PT-6H+3M",
                "PT1.5S",
                "PT-1.5S",
                "PT-0.5S",
                "pt1h",
                "PT,5S",
                "PT.5S",
                "PT1.S",
                "P2DT3H4M",
                "+PT1H",
                "P-1D",
                "PT1H2",
                "1H",
                "")) {
            out.add(attempt(() -> "" + Duration.parse(text)));
        }
        return out;
    }

    @Query
    static List<String> ownExceptions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<RuntimeException> all = List.of(
                new DateTimeException("a"),
                new DateTimeException("b", new IllegalStateException("c")),
                new UnsupportedTemporalTypeException("d"));
        for (RuntimeException each : all) {
            try {
                throw each;
            } catch (UnsupportedTemporalTypeException wrong) {
                out.add("1 " + wrong);
            } catch (DateTimeException wrong) {
                out.add("2 " + wrong + wrong.getCause());
            }
        }
        return out;
    }

    @Query
    static Optional<Instant> optional(QueryCtx ctx) {
        Optional<Instant> at = Optional.of(ctx.now());
        return at.map(time -> time.plus(WEEK));
    }

    @Query
    static List<Integer> narrowed(QueryCtx ctx) {
        List<Integer> out = new ArrayList<>();
        for (long milliseconds :
                new long[] {0, -1, 999, 2_147_483_647L, 2_147_483_648L, -5_000_000_000L, 1_767_225_600_123L}) {
            Duration duration = Duration.ofMillis(milliseconds);
            Instant time = Instant.ofEpochMilli(milliseconds);
            out.add((int) duration.toMillis());
            out.add((int) duration.toMinutes());
            out.add((int) time.toEpochMilli());
            out.add((int) ChronoUnit.MILLIS.between(Instant.EPOCH, time));
            out.add((int) Integer.toUnsignedLong((int) milliseconds));
            out.add((short) duration.toMillis() + (byte) duration.toMillis());
        }
        out.add((int) Stream.of("a", "b").count());
        return out;
    }
}
