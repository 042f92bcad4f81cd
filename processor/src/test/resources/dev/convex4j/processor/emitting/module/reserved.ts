import { v } from "convex/values";
import { mutation } from "./_generated/server";

const delete_ = mutation({
  args: {},
  returns: v.null(),
  handler: async (ctx): Promise<void> => {
    throw new Error("not written");
  },
});

export { delete_ as delete };
