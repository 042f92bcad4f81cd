import { v } from "convex/values";
import { internalMutation } from "./_generated/server";

export const clear = internalMutation({
  args: {},
  returns: v.null(),
  handler: async (ctx): Promise<void> => {
    throw new Error("not written");
  },
});
