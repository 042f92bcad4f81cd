import { ConvexError } from "convex/values";
import type { Doc } from "./_generated/dataModel";
import type { QueryCtx } from "./_generated/server";
import { withClerkId } from "./users";

export async function find(ctx: QueryCtx): Promise<Doc<"users"> | null> {
  const identity = await ctx.auth.getUserIdentity();
  if (identity === null) {
    return null;
  }
  return await withClerkId(ctx, identity.subject);
}

export async function required(ctx: QueryCtx): Promise<Doc<"users">> {
  const found = await find(ctx);
  if (found === null) {
    throw new ConvexError("Unauthorized");
  }
  return found;
}
