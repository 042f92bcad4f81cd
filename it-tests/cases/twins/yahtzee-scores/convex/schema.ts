import { defineSchema, defineTable } from "convex/server";
import { v } from "convex/values";

export const gameLogFields = {
  gameId: v.string(),
  diceCount: v.number(),
  startedAt: v.string(),
  completedAt: v.string(),
  durationSeconds: v.number(),
  players: v.array(
    v.object({
      name: v.string(),
      isAi: v.boolean(),
      score: v.number(),
      scores: v.record(v.string(), v.number()),
    }),
  ),
  winnerName: v.string(),
};

export const highScoreFields = {
  diceCount: v.number(),
  dateRecorded: v.string(),
  score: v.number(),
  playerName: v.string(),
  isAi: v.boolean(),
  gameId: v.string(),
};

export default defineSchema({
  gameLogs: defineTable(gameLogFields)
    .index("by_diceCount", ["diceCount"])
    .index("by_gameId", ["gameId"]),
  highScores: defineTable(highScoreFields).index("by_diceCount_score", ["diceCount", "score"]),
});
