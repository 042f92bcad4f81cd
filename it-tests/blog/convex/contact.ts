import { ConvexError, v } from "convex/values";
import { internalAction } from "./_generated/server";
import { send as sendMail } from "./mailService";

export const send = internalAction({
  args: { email: v.string(), message: v.string() },
  returns: v.null(),
  handler: async (ctx, { email, message }): Promise<null> => {
    if (message.trim() === "") {
      throw new ConvexError("Say something");
    }
    await sendMail(ctx, "owner@example.com", `Message from ${email}`, message);
    return null;
  },
});
