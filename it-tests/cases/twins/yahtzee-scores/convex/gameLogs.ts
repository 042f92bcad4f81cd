import { v } from "convex/values";
import { mutation, query } from "./_generated/server";
import { gameLogFields } from "./schema";

const MAX_LISTED = 200;

export const add = mutation({
  args: gameLogFields,
  handler: async (ctx, args) => {
    const existing = await ctx.db
      .query("gameLogs")
      .withIndex("by_gameId", (q) => q.eq("gameId", args.gameId))
      .first();
    if (existing) return;
    await ctx.db.insert("gameLogs", args);
  },
});

export const list = query({
  args: { diceCount: v.optional(v.number()) },
  handler: async (ctx, { diceCount }) => {
    if (diceCount === undefined) {
      return await ctx.db.query("gameLogs").order("desc").take(MAX_LISTED);
    }
    return await ctx.db
      .query("gameLogs")
      .withIndex("by_diceCount", (q) => q.eq("diceCount", diceCount))
      .take(MAX_LISTED);
  },
});
