import { ConvexError } from "convex/values";
import type { Doc } from "./_generated/dataModel";
import type { QueryCtx } from "./_generated/server";
import { withClerkId } from "./users";

/** The signed-in user; absent without a token, and for one who has a token but no account yet. */
export async function find(ctx: QueryCtx): Promise<Doc<"users"> | null> {
  const identity = await ctx.auth.getUserIdentity();
  if (identity === null) {
    return null;
  }
  return await withClerkId(ctx, identity.subject);
}

/** The signed-in user; everybody else is turned away. */
export async function required(ctx: QueryCtx): Promise<Doc<"users">> {
  const user = await find(ctx);
  if (user === null) {
    throw new ConvexError("Unauthorized");
  }
  return user;
}
