import { v } from "convex/values";
import type { Doc } from "../../_generated/dataModel";
import { query } from "../../_generated/server";
import schema from "../../schema";

export const all = query({
  args: {},
  returns: v.array(schema.doc("posts")),
  handler: async (ctx): Promise<Doc<"posts">[]> => {
    throw new Error("not written");
  },
});
