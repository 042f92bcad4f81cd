package app;

import static app.Tables.GAME_LOGS;

import app.Tables.GameLogDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.Order;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;
import java.util.Optional;

/** The games that were played. */
public final class GameLogs {
    private static final int MOST = 200;

    private GameLogs() {}

    /** Stores a game, once. */
    @Mutation
    static void add(
            MutationCtx ctx,
            String gameId,
            int diceCount,
            String startedAt,
            String completedAt,
            double durationSeconds,
            List<GameLog.Player> players,
            String winnerName) {
        boolean known = ctx.db()
                .query(GAME_LOGS)
                .withIndex(GAME_LOGS.BY_GAME_ID.eq(gameId))
                .first()
                .isPresent();
        if (!known) {
            ctx.db()
                    .insert(
                            GAME_LOGS,
                            new GameLog(
                                    gameId, diceCount, startedAt, completedAt, durationSeconds, players, winnerName));
        }
    }

    /** The games with a number of dice, oldest first, or all of them, newest first. */
    @Query
    static List<GameLogDoc> list(QueryCtx ctx, Optional<Integer> diceCount) {
        if (diceCount.isPresent()) {
            return ctx.db()
                    .query(GAME_LOGS)
                    .withIndex(GAME_LOGS.BY_DICE_COUNT.eq(diceCount.get()))
                    .take(MOST);
        }
        return ctx.db().query(GAME_LOGS).fullTableScan().order(Order.DESC).take(MOST);
    }
}
