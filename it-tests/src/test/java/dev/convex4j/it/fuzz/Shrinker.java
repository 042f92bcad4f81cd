package dev.convex4j.it.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds a small program that fails as a large one does, many candidates at a time. */
final class Shrinker implements AutoCloseable {
    private static final int AT_ONCE = 120;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Oracle oracle = new Oracle("shrinking", new Coverage());

    /** A failing program and how it fails. */
    record Failure(FuzzProgram program, Outcome outcome) {}

    Failure shrink(Failure failure) {
        Failure smallest = failure;
        long end = System.nanoTime() + LIMIT.toNanos();
        Set<String> tried = new LinkedHashSet<>();
        while (System.nanoTime() < end) {
            Failure smaller = smaller(smallest, tried, end);
            if (smaller == smallest) {
                return smallest;
            }
            smallest = smaller;
        }
        return smallest;
    }

    private Failure smaller(Failure failure, Set<String> tried, long end) {
        List<FuzzProgram> candidates = new ArrayList<>();
        for (Node root : Reductions.of(failure.program().root())) {
            String source = root.source();
            if (source.contains(" run(QueryCtx ctx)") && tried.add(source)) {
                candidates.add(failure.program().withRoot(root));
            }
        }
        for (int start = 0; start < candidates.size() && System.nanoTime() < end; start += AT_ONCE) {
            List<FuzzProgram> some = candidates.subList(start, Math.min(candidates.size(), start + AT_ONCE));
            Failure found = firstAlike(some, failure);
            if (found != null) {
                return found;
            }
        }
        return failure;
    }

    private Failure firstAlike(List<FuzzProgram> candidates, Failure failure) {
        List<FuzzProgram> named = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            named.add(candidates.get(i).named("Small" + i));
        }
        boolean translates = failure.outcome().kind() == Outcome.Kind.NOT_TRANSLATED
                || failure.outcome().kind() == Outcome.Kind.CRASH
                || failure.outcome().kind() == Outcome.Kind.NOT_JAVA;
        Map<String, Outcome> outcomes = translates ? oracle.translate(named).rejected() : oracle.judge(named);
        for (int i = 0; i < candidates.size(); i++) {
            Outcome outcome = outcomes.get("Small" + i);
            if (outcome != null && outcome.signature().equals(failure.outcome().signature())) {
                return new Failure(candidates.get(i), outcome);
            }
        }
        return null;
    }

    @Override
    public void close() {
        oracle.close();
    }
}
