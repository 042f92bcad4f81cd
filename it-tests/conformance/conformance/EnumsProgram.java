package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Enums, as literals. */
public final class EnumsProgram {
    private EnumsProgram() {}

    /** Two constants. */
    enum Mood {
        HAPPY,
        SO_SO
    }

    /** Holds one. */
    record Day(Mood mood, Optional<Mood> later) {}

    private static final List<Day> DAYS = List.of(new Day(Mood.HAPPY, Optional.of(Mood.SO_SO)));

    @Query
    static List<Day> constant(QueryCtx ctx) {
        return DAYS;
    }

    @Query
    static List<Day> locals(QueryCtx ctx) {
        Mood mood = Mood.HAPPY;
        Day day = new Day(mood, Optional.empty());
        List<Day> days = List.of(day, new Day(Mood.SO_SO, day.later()));
        return days.stream()
                .map(each -> new Day(Mood.SO_SO, Optional.of(each.mood())))
                .toList();
    }

    @Query
    static List<Day> untouchedLocals(QueryCtx ctx) {
        List<Day> days = List.of(new Day(Mood.SO_SO, Optional.empty()));
        return days;
    }

    @Query
    static Day untouchedLocal(QueryCtx ctx) {
        Day day = new Day(Mood.SO_SO, Optional.empty());
        return day;
    }

    @Query
    static List<Boolean> comparison(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        for (Mood mood : List.of(Mood.HAPPY, Mood.SO_SO)) {
            out.add(mood == Mood.SO_SO);
            out.add(mood != Mood.SO_SO);
            out.add(mood.equals(Mood.HAPPY));
        }
        return out;
    }

    @Query
    static List<Day> records(QueryCtx ctx) {
        return List.of(new Day(Mood.SO_SO, Optional.empty()), new Day(Mood.HAPPY, Optional.of(Mood.HAPPY)));
    }

    @Query
    static Mood result(QueryCtx ctx) {
        Mood mood = Mood.HAPPY;
        return mood == Mood.HAPPY ? Mood.SO_SO : mood;
    }
}
