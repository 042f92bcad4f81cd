import { v } from "convex/values";
import type { Id } from "./_generated/dataModel";
import { query } from "./_generated/server";

export type Count = {
  author: Id<"users">;
  count?: number;
  byDay: Record<string, ArrayBuffer[]>;
};

export type Mood = "happy" | "sad";

export const count = query({
  args: {},
  returns: v.number(),
  handler: async (ctx): Promise<number> => {
    throw new Error("not written");
  },
});
