import { v } from "convex/values";
import type { Doc, Id } from "./_generated/dataModel";
import { mutation, query } from "./_generated/server";
import schema from "./schema";
import { required } from "./viewer";

/** A URL that takes one file. */
export const generateUploadUrl = mutation({
  args: {},
  returns: v.string(),
  handler: async (ctx): Promise<string> => {
    await required(ctx);
    return await ctx.storage.generateUploadUrl();
  },
});

/** Keeps a file that was uploaded. */
export const save = mutation({
  args: { storageId: v.id("_storage"), filename: v.string(), contentType: v.string() },
  returns: v.id("files"),
  handler: async (ctx, args): Promise<Id<"files">> => {
    const owner = await required(ctx);
    return await ctx.db.insert("files", { ...args, ownerId: owner._id, uploadedAt: Date.now() });
  },
});

/** Where a stored file can be read; absent once it is deleted. */
export const url = query({
  args: { storageId: v.id("_storage") },
  returns: v.nullable(v.string()),
  handler: async (ctx, { storageId }): Promise<string | null> => {
    return await ctx.storage.getUrl(storageId);
  },
});

/** The caller's files. */
export const mine = query({
  args: {},
  returns: v.array(schema.doc("files")),
  handler: async (ctx): Promise<Doc<"files">[]> => {
    const owner = await required(ctx);
    return await ctx.db
      .query("files")
      .withIndex("by_owner", (q) => q.eq("ownerId", owner._id))
      .collect();
  },
});
