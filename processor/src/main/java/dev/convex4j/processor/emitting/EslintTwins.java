package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Suppression;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Rules of ours that Convex's ESLint plugin has too. A finding that the user justified here must be justified there, with
 * the same reason.
 */
final class EslintTwins {
    private static final Map<String, String> TWINS = Map.of(
            "CVX320", "@convex-dev/no-duplicate-indexes",
            "CVX401", "@convex-dev/no-filter-in-query",
            "CVX602", "@convex-dev/no-top-of-hour-crons");

    private EslintTwins() {}

    /** The comments that silence ESLint on the next line for a rule, one at most; none where it isn't suppressed. */
    static List<String> comments(String rule, Collection<Suppression> suppressions) {
        String twin = TWINS.get(rule);
        return suppressions.stream()
                .filter(suppression -> twin != null && suppression.rule().equals(rule))
                .limit(1)
                .map(suppression -> "eslint-disable-next-line " + twin + because(suppression))
                .toList();
    }

    private static String because(Suppression suppression) {
        String reason = suppression.reason().strip().replaceAll("\\s+", " ");
        return reason.isEmpty() ? "" : " -- " + reason;
    }
}
