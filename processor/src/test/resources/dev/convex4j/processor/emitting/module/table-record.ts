import { v } from "convex/values";
import type { Id } from "./_generated/dataModel";
import { mutation } from "./_generated/server";
import schema from "./schema";

export const create = mutation({
  args: { post: schema.tables.posts.validator },
  returns: v.id("posts"),
  handler: async (ctx, { post }): Promise<Id<"posts">> => {
    throw new Error("not written");
  },
});
