package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@link Optional}, present and absent, as a value, a result and a component. */
public final class OptionalsProgram {
    private OptionalsProgram() {}

    /** Has an optional component. */
    record Profile(String name, Optional<String> bio, Optional<Boolean> admin) {}

    @Query
    static Optional<String> present(QueryCtx ctx) {
        return Optional.of("here");
    }

    @Query
    static Optional<String> absent(QueryCtx ctx) {
        return Optional.empty();
    }

    @Query
    static List<String> questions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of("", "x")) {
            Optional<String> found = nonEmpty(text);
            out.add("" + found.isPresent() + found.isEmpty());
            out.add(found.orElse("other"));
            out.add(found.map(value -> value + "!").orElse("none"));
        }
        return out;
    }

    /** Falsy in JavaScript, and still present. */
    @Query
    static List<Boolean> falsyValues(QueryCtx ctx) {
        return List.of(
                Optional.of("").isPresent(),
                Optional.of(false).isPresent(),
                Optional.of(0.0).isPresent(),
                Optional.of(false).orElse(true),
                Optional.of("").map(text -> text + "x").isEmpty());
    }

    @Query
    static String get(QueryCtx ctx) {
        return nonEmpty("x").get();
    }

    @Query
    static String getOfNothing(QueryCtx ctx) {
        return nonEmpty("").get();
    }

    @Query
    static String orElseThrow(QueryCtx ctx) {
        return nonEmpty("").orElseThrow(() -> new ConvexError("nothing there"));
    }

    @Query
    static String orElseThrowOfSomething(QueryCtx ctx) {
        return nonEmpty("y").orElseThrow(() -> new ConvexError("nothing there"));
    }

    @Query
    static List<Profile> components(QueryCtx ctx) {
        return List.of(
                new Profile("a", Optional.empty(), Optional.of(false)),
                new Profile("b", nonEmpty("hi"), Optional.empty()));
    }

    private static Optional<String> nonEmpty(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
