import { v } from "convex/values";
import type { Doc } from "./_generated/dataModel";
import { query } from "./_generated/server";
import schema from "./schema";

export const find = query({
  args: { title: v.optional(v.string()), after: v.optional(v.number()) },
  returns: v.nullable(schema.doc("posts")),
  handler: async (ctx, { title, after }): Promise<Doc<"posts"> | null> => {
    throw new Error("not written");
  },
});
