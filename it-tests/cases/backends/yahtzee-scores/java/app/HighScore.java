package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;

/** One of the best scores with a number of dice. */
@Table("highScores")
@Index(
        name = "by_diceCount_score",
        fields = {"diceCount", "score"})
record HighScore(int diceCount, String dateRecorded, double score, String playerName, boolean isAi, String gameId) {}
