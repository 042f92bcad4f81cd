package app;

import static app.Tables.HIGH_SCORES;

import app.Tables.HighScoreDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Name;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.Order;
import dev.convex4j.runtime.QueryCtx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The ten best scores with each number of dice. */
public final class HighScores {
    private static final int KEPT = 10;

    private HighScores() {}

    /** A score with its place, from 1 on. */
    record Ranked(
            @Name("_id") Id<HighScore> id,
            @Name("_creationTime") Instant creationTime,
            int diceCount,
            String dateRecorded,
            double score,
            String playerName,
            boolean isAi,
            String gameId,
            int rankCurrent) {}

    @Query
    static List<Ranked> top(QueryCtx ctx, int diceCount) {
        List<Ranked> ranked = new ArrayList<>();
        for (HighScoreDoc score : best(ctx, diceCount, KEPT)) {
            ranked.add(ranked(score, ranked.size() + 1));
        }
        return ranked;
    }

    private static Ranked ranked(HighScoreDoc score, int rank) {
        return new Ranked(
                score.id(),
                score.creationTime(),
                score.diceCount(),
                score.dateRecorded(),
                score.score(),
                score.playerName(),
                score.isAi(),
                score.gameId(),
                rank);
    }

    /** Keeps a score if it is one of the best, and drops what no longer is. */
    @Mutation
    static void submit(
            MutationCtx ctx,
            int diceCount,
            String dateRecorded,
            double score,
            String playerName,
            boolean isAi,
            String gameId) {
        List<HighScoreDoc> before = best(ctx, diceCount, KEPT);
        if (before.size() == KEPT && score < before.get(KEPT - 1).score()) {
            return;
        }
        ctx.db().insert(HIGH_SCORES, new HighScore(diceCount, dateRecorded, score, playerName, isAi, gameId));
        List<HighScoreDoc> after = best(ctx, diceCount, KEPT + 1);
        for (int i = KEPT; i < after.size(); i++) {
            ctx.db().delete(after.get(i));
        }
    }

    private static List<HighScoreDoc> best(QueryCtx ctx, int diceCount, int most) {
        return ctx.db()
                .query(HIGH_SCORES)
                .withIndex(HIGH_SCORES.BY_DICE_COUNT_SCORE.eq(diceCount))
                .order(Order.DESC)
                .take(most);
    }
}
