package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What Java asks of values without being told: their texts, and whether they are equal. It is seen where it throws or writes. */
public final class ImpliedCallsProgram {
    private ImpliedCallsProgram() {}

    private static final class Seen {
        private final List<String> calls = new ArrayList<>();
    }

    private static final class Item {
        private final int number;
        private final Seen seen;

        Item(int number, Seen seen) {
            this.number = number;
            this.seen = seen;
        }

        @Override
        public String toString() {
            seen.calls.add("text of " + number);
            return "Item " + number;
        }
    }

    private record Level(int value) {
        @Override
        public String toString() {
            if (value < 0) {
                throw new IllegalStateException("no text of " + value);
            }
            return "level " + value;
        }
    }

    private record Floor(String name, Level level) {}

    private static final class Key {
        private final int number;

        Key(int number) {
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            if (number < 0) {
                throw new IllegalStateException("no key: " + number);
            }
            return other instanceof Key key && key.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    private enum Grade {
        GOOD(1),
        BAD(-1);

        private final int points;

        Grade(int points) {
            this.points = points;
        }

        @Override
        public String toString() {
            if (points < 0) {
                throw new IllegalArgumentException("a bad grade");
            }
            return "grade " + points;
        }
    }

    private static String told(Seen seen) {
        return String.join(", ", seen.calls);
    }

    @Query
    static String ofOrElse(QueryCtx ctx) {
        Optional<String> there = Optional.of("there");
        Level level = new Level(-1);
        return there.orElse("a " + level);
    }

    @Query
    static String ofOrElseWriting(QueryCtx ctx) {
        Optional<String> there = Optional.of("there");
        Seen seen = new Seen();
        Item item = new Item(1, seen);
        return there.orElse("an " + item) + ": " + told(seen);
    }

    @Query
    static String ofOrElseValueOf(QueryCtx ctx) {
        Level level = new Level(-2);
        return Optional.of("there").orElse(String.valueOf(level));
    }

    @Query
    static String ofOrElseInside(QueryCtx ctx) {
        Floor floor = new Floor("ground", new Level(-3));
        return Optional.of("there").orElse("" + floor);
    }

    @Query
    static String ofOrElseList(QueryCtx ctx) {
        List<Level> levels = List.of(new Level(1), new Level(-4));
        return Optional.of("there").orElse(levels + "");
    }

    @Query
    static String ofOrElseEnum(QueryCtx ctx) {
        Grade grade = ctx == null ? Grade.GOOD : Grade.BAD;
        return Optional.of("there").orElse("" + grade);
    }

    @Query
    static boolean ofOrElseContains(QueryCtx ctx) {
        List<Key> keys = List.of(new Key(5), new Key(4));
        Key none = new Key(-5);
        return Optional.of(true).orElse(keys.contains(none));
    }

    @Query
    static String ofDefault(QueryCtx ctx) {
        Map<String, String> names = new LinkedHashMap<>(Map.of("a", "b"));
        Level level = new Level(-6);
        return names.getOrDefault("a", "none of " + level);
    }

    @Query
    static String ofRequired(QueryCtx ctx) {
        Level level = new Level(-7);
        return Objects.requireNonNullElse("there", "none of " + level);
    }

    @Query
    static String quiet(QueryCtx ctx) {
        Level level = new Level(8);
        Map<String, String> names = new LinkedHashMap<>(Map.of("a", "b"));
        return Optional.<String>empty().orElse("a " + level)
                + names.getOrDefault("b", "none of " + new Floor("top", level))
                + Optional.of(Grade.GOOD).map(grade -> "" + grade).orElse("no");
    }

    private static List<Level> levels() {
        return List.of(new Level(1), new Level(-1), new Level(2));
    }

    /** Each level goes through all stages before the next one. */
    @Query
    static String first(QueryCtx ctx) {
        return levels().stream().map(level -> "a " + level).findFirst().orElse("none");
    }

    @Query
    static List<String> limited(QueryCtx ctx) {
        return levels().stream().map(String::valueOf).limit(1).toList();
    }

    @Query
    static boolean inside(QueryCtx ctx) {
        return levels().stream().map(level -> List.of(level) + "!").anyMatch(text -> text.contains("1"));
    }

    @Query
    static String toldBefore(QueryCtx ctx) {
        List<String> seen = new ArrayList<>();
        try {
            levels().stream().map(level -> "a " + level).forEach(seen::add);
        } catch (IllegalStateException e) {
            seen.add(e.getMessage());
        }
        return String.join(", ", seen);
    }
}
