import { v } from "convex/values";
import { mutation, query, type QueryCtx } from "./_generated/server";
import { highScoreFields } from "./schema";

const KEPT = 10;

export const submit = mutation({
  args: highScoreFields,
  handler: async (ctx, args) => {
    const best = await bestFirst(ctx, args.diceCount).take(KEPT);
    if (best.length === KEPT && args.score < best[KEPT - 1].score) return;

    await ctx.db.insert("highScores", args);
    const all = await bestFirst(ctx, args.diceCount).collect();
    for (const dropped of all.slice(KEPT)) {
      await ctx.db.delete("highScores", dropped._id);
    }
  },
});

export const top = query({
  args: { diceCount: v.number() },
  handler: async (ctx, { diceCount }) => {
    const best = await bestFirst(ctx, diceCount).take(KEPT);
    return best.map((entry, i) => ({ ...entry, rankCurrent: i + 1 }));
  },
});

function bestFirst(ctx: QueryCtx, diceCount: number) {
  return ctx.db
    .query("highScores")
    .withIndex("by_diceCount_score", (q) => q.eq("diceCount", diceCount))
    .order("desc");
}
