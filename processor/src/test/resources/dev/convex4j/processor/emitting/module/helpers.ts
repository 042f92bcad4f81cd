import { v } from "convex/values";
import { query } from "./_generated/server";

export const LIMITS = [10, 20];

export const all = query({
  args: {},
  returns: v.null(),
  handler: async (ctx): Promise<void> => {
    throw new Error("not written");
  },
});

export function titles(post): string {
  throw new Error("not written");
}

export async function load(): Promise<number> {
  throw new Error("not written");
}
