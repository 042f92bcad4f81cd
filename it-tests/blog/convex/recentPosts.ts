import { v } from "convex/values";
import type { Doc } from "./_generated/dataModel";
import { query } from "./_generated/server";
import schema from "./schema";

/**
 * The twenty latest published posts. The annotation stands on the class: one function, one module.
 */
export default query({
  args: {},
  returns: v.array(schema.doc("posts")),
  handler: async (ctx): Promise<Doc<"posts">[]> => {
    return await ctx.db
      .query("posts")
      .withIndex("by_published", (q) => q.eq("published", true))
      .order("desc")
      .take(20);
  },
});
