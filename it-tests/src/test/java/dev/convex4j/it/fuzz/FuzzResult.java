package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came of a run. */
final class FuzzResult {
    private final Map<Outcome.Kind, Integer> kinds = new TreeMap<>();
    private final Map<String, List<Shrinker.Failure>> failures = new LinkedHashMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Coverage coverage = new Coverage();
    private int counting;
    private int threw;

    void add(FuzzProgram program, Outcome outcome) {
        kinds.merge(outcome.kind(), 1, Integer::sum);
        counting += outcome.counts() ? 1 : 0;
        threw += outcome.threw() ? 1 : 0;
        if (outcome.kind() == Outcome.Kind.REFUSED) {
            refused.merge(outcome.signature(), 1, Integer::sum);
        } else if (outcome.failed()) {
            failures.computeIfAbsent(outcome.signature(), key -> new ArrayList<>())
                    .add(new Shrinker.Failure(program, outcome));
        }
    }

    boolean succeeded() {
        return failures.isEmpty();
    }

    Coverage coverage() {
        return coverage;
    }

    /** How many programs became what. */
    Map<Outcome.Kind, Integer> kinds() {
        return kinds;
    }

    /** How many programs count: all but those that are refused on purpose. */
    int translated() {
        return counting;
    }

    /** The failures, those that look alike together, the worst and most frequent first. */
    List<Map.Entry<String, List<Shrinker.Failure>>> ordered() {
        Comparator<Map.Entry<String, List<Shrinker.Failure>>> worst =
                Comparator.comparing(entry -> entry.getValue().get(0).outcome().kind());
        return failures.entrySet().stream()
                .sorted(worst.thenComparingInt(entry -> -entry.getValue().size()))
                .toList();
    }

    /** How often each kind of failure and each refusal occurred. */
    String text() {
        StringBuilder text = new StringBuilder(kinds + "\n");
        ordered()
                .forEach(entry -> text.append(entry.getValue().size())
                        .append("  ")
                        .append(entry.getKey())
                        .append("  e.g. ")
                        .append(entry.getValue().get(0).program().name())
                        .append('\n'));
        text.append(share("ended by an exception", threw, translated()));
        int onPurpose = kinds.getOrDefault(Outcome.Kind.REFUSED, 0);
        text.append(share("more refused on purpose", onPurpose, translated() + onPurpose));
        refused.forEach((message, count) ->
                text.append(count).append("  ").append(message).append('\n'));
        return text.toString();
    }

    private static String share(String what, int count, int of) {
        return String.format(Locale.ROOT, "%d %s (%.1f %%)%n", count, what, 100.0 * count / Math.max(1, of));
    }
}
