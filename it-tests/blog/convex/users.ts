import { v } from "convex/values";
import { internal } from "./_generated/api";
import type { Doc, Id } from "./_generated/dataModel";
import {
  internalMutation,
  internalQuery,
  mutation,
  query,
  type QueryCtx,
} from "./_generated/server";
import { removeAllBy } from "./posts";
import schema from "./schema";
import { find, required } from "./viewer";

/**
 * Signs somebody up and welcomes them by mail. Signing up twice is harmless.
 *
 * A mutation can't talk to the mail service. It schedules the actions that do, and they run only if it succeeds.
 */
export const create = internalMutation({
  args: { clerkId: v.string(), email: v.string(), name: v.optional(v.string()) },
  returns: v.id("users"),
  handler: async (ctx, { clerkId, email, name }): Promise<Id<"users">> => {
    const known = await withClerkId(ctx, clerkId);
    if (known !== null) {
      return known._id;
    }
    const id = await ctx.db.insert("users", { clerkId, email, name, createdAt: Date.now() });
    await ctx.scheduler.runAfter(0, internal.emails.sendWelcome, { email, name: name ?? "there" });
    await ctx.scheduler.runAfter(60000, internal.emails.sendFirstSteps, { email });
    return id;
  },
});

/** The account with this mail address. */
export const byEmail = internalQuery({
  args: { email: v.string() },
  returns: v.nullable(schema.doc("users")),
  handler: async (ctx, { email }): Promise<Doc<"users"> | null> => {
    return await ctx.db
      .query("users")
      .withIndex("by_email", (q) => q.eq("email", email))
      .unique();
  },
});

/** The caller's own account. */
export const me = query({
  args: {},
  returns: v.nullable(schema.doc("users")),
  handler: async (ctx): Promise<Doc<"users"> | null> => {
    return await find(ctx);
  },
});

/** Changes the caller's name; without one the name is removed. */
export const rename = mutation({
  args: { name: v.optional(v.string()) },
  returns: v.null(),
  handler: async (ctx, { name }): Promise<void> => {
    const viewer = await required(ctx);
    await ctx.db.patch("users", viewer._id, { name });
  },
});

/** Deletes the caller's account and posts. */
export const close = mutation({
  args: {},
  returns: v.null(),
  handler: async (ctx): Promise<void> => {
    const viewer = await required(ctx);
    await removeAllBy(ctx, viewer._id);
    await ctx.db.delete("users", viewer._id);
  },
});

export async function withClerkId(ctx: QueryCtx, clerkId: string): Promise<Doc<"users"> | null> {
  return await ctx.db
    .query("users")
    .withIndex("by_clerkId", (q) => q.eq("clerkId", clerkId))
    .unique();
}
