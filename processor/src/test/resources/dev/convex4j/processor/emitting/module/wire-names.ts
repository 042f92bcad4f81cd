import { v } from "convex/values";
import { query } from "./_generated/server";

export const find = query({
  args: { search_text: v.string(), delete: v.boolean() },
  returns: v.boolean(),
  handler: async (ctx, { search_text: text, delete: delete_ }): Promise<boolean> => {
    throw new Error("not written");
  },
});
