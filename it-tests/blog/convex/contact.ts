import { ConvexError, v } from "convex/values";
import { internalAction } from "./_generated/server";
import { isBlank } from "./lib/java";
import { send as send_ } from "./mailService";

/** Forwards a message to the blog's owner. */
export const send = internalAction({
  args: { email: v.string(), message: v.string() },
  returns: v.null(),
  handler: async (ctx, { email, message }): Promise<void> => {
    if (isBlank(message)) {
      throw new ConvexError("Say something");
    }
    await send_(ctx, "owner@example.com", `Message from ${email}`, message);
  },
});
