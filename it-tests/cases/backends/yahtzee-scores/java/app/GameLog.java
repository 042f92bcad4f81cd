package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import java.util.List;
import java.util.Map;

/** A game that was played to its end. */
@Table("gameLogs")
@Index(name = "by_diceCount", fields = "diceCount")
@Index(name = "by_gameId", fields = "gameId")
record GameLog(
        String gameId,
        int diceCount,
        String startedAt,
        String completedAt,
        double durationSeconds,
        List<Player> players,
        String winnerName) {
    /** What one player has in each category. */
    record Player(String name, boolean isAi, double score, Map<String, Double> scores) {}
}
