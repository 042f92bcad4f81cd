import { v } from "convex/values";
import { query as query_ } from "./_generated/server";

export const query = query_({
  args: {},
  returns: v.null(),
  handler: async (ctx): Promise<void> => {
    throw new Error("not written");
  },
});
