package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Stages of streams in which a method of the user's runs that nobody calls. */
public final class ImpliedCallsInStagesProgram {
    private ImpliedCallsInStagesProgram() {}

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

    private static List<Level> levels() {
        return List.of(new Level(1), new Level(-1));
    }

    private static String tried(Supplier<String> call) {
        try {
            return call.get();
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    private static String first() {
        return levels().stream().map(level -> "a " + level).findFirst().orElse("none");
    }

    private static List<String> limited() {
        return levels().stream().map(String::valueOf).limit(1).toList();
    }

    private static boolean inside() {
        return levels().stream().map(level -> new Floor("", level).toString()).anyMatch(String::isEmpty);
    }

    private static boolean found() {
        return levels().stream().map(level -> List.of(level) + "!").anyMatch(text -> !text.isEmpty());
    }

    private static String told(List<String> seen) {
        levels().stream().map(level -> "a " + level).forEach(seen::add);
        return String.join(", ", seen);
    }

    @Query
    static List<String> results(QueryCtx ctx) {
        List<String> seen = new ArrayList<>();
        List<String> results = new ArrayList<>(List.of(
                tried(() -> first()),
                tried(() -> limited().toString()),
                tried(() -> "" + inside()),
                tried(() -> "" + found())));
        results.add(tried(() -> told(seen)));
        results.addAll(seen);
        return results;
    }
}
