package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** {@link Instant} and {@link Duration}. The time of all programs is the same fixed one. */
public final class TimesProgram {
    private static final Duration WEEK = Duration.ofDays(7);

    private TimesProgram() {}

    @Query
    static List<Instant> instants(QueryCtx ctx) {
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

    @Query
    static Optional<Instant> optional(QueryCtx ctx) {
        Optional<Instant> at = Optional.of(ctx.now());
        return at.map(time -> time.plus(WEEK));
    }
}
