package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Variables that start as {@code null} or as an empty {@code Optional}, and are asked for something before they have another. */
public final class EmptyStartsProgram {
    private EmptyStartsProgram() {}

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    private static final List<String> TEXTS = List.of("", "b", "cde");

    @Query
    static List<String> optionals(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : TEXTS) {
            Optional<String> never = Optional.empty();
            out.add(never.filter(some -> some.length() > 2).orElse("none"));
            out.add(never.map(some -> some.length()).orElse(-1) + " " + (never.isPresent() ? never.get() : "absent"));
            Optional<String> later = Optional.empty();
            out.add("" + later.map(some -> some.length()).orElse(-1));
            later = later.or(() -> Optional.of(text));
            out.add("" + later.map(some -> some.length()).orElse(-1));
            Optional<String> found = Optional.empty();
            for (String other : TEXTS) {
                if (found.isPresent() && found.get().length() < other.length()) {
                    out.add(found.get());
                }
                found = found.filter(some -> some.length() > 2).or(() -> Optional.of(other));
            }
            out.add(found.orElse("none"));
        }
        return out;
    }

    @Query
    static List<String> nulls(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : TEXTS) {
            String never = null;
            if (never != null) {
                out.add(never.trim());
            }
            out.add(never == null ? "none" : never.trim());
            String later = null;
            if (later != null && later.length() > 1) {
                out.add(later);
            }
            later = later == null ? text : later.trim();
            out.add(later);
            String longest = null;
            for (String other : TEXTS) {
                if (longest == null || longest.length() < other.length()) {
                    longest = other;
                }
            }
            out.add(longest == null ? "none" : longest);
        }
        return out;
    }

    /** What an {@code Optional} is given is known, too. */
    @Query
    static List<String> constants(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : TEXTS) {
            Optional<Color> color = Optional.of(text).map(some -> Color.GREEN);
            out.add(named(color.orElseThrow()));
            out.add(
                    switch (color.orElseThrow()) {
                        case RED -> "red";
                        case GREEN -> "green";
                        case BLUE -> "blue";
                    });
            color = Optional.of(Color.RED);
            switch (color.get()) {
                case GREEN -> out.add("green");
                case BLUE -> out.add("blue");
                default -> out.add("red");
            }
            out.add((color.get() == Color.BLUE) + " " + (color.orElse(Color.GREEN) == Color.GREEN));
            color = text.isEmpty() ? Optional.of(Color.BLUE) : Optional.of(Color.GREEN);
            out.add("" + (color.get() == Color.RED));
            color = Optional.empty();
            out.add("" + (color.isPresent() && color.get() == Color.RED));
            Optional<Boolean> flag = Optional.of(text).map(some -> true);
            out.add("" + (flag.get() == false));
            flag = Optional.of(false);
            out.add((flag.get() == true) + " " + flag.orElse(true));
        }
        return out;
    }

    private static String named(Color color) {
        return color.name();
    }
}
