import { ConvexError, v } from "convex/values";
import { api } from "./_generated/api";
import type { Doc, Id } from "./_generated/dataModel";
import {
  mutation,
  query,
  type ActionCtx,
  type MutationCtx,
  type QueryCtx,
} from "./_generated/server";
import schema from "./schema";
import { required } from "./viewer";

export const byAuthor = query({
  args: { authorId: v.id("users") },
  returns: v.array(schema.doc("posts")),
  handler: async (ctx, { authorId }): Promise<Doc<"posts">[]> => {
    return await ctx.db
      .query("posts")
      .withIndex("by_author", (q) => q.eq("authorId", authorId))
      .order("desc")
      .collect();
  },
});

export const publishedByAuthor = query({
  args: { authorId: v.id("users") },
  returns: v.array(schema.doc("posts")),
  handler: async (ctx, { authorId }): Promise<Doc<"posts">[]> => {
    return await ctx.db
      .query("posts")
      .withIndex("by_author_and_published", (q) => q.eq("authorId", authorId).eq("published", true))
      .order("desc")
      .collect();
  },
});

export const create = mutation({
  args: { title: v.string(), content: v.string() },
  returns: v.id("posts"),
  handler: async (ctx, { title, content }): Promise<Id<"posts">> => {
    const author = await required(ctx);
    requireTitle(title);
    return await ctx.db.insert("posts", {
      title: title.trim(),
      content,
      authorId: author._id,
      published: false,
      createdAt: Date.now(),
    });
  },
});

export const edit = mutation({
  args: { id: v.id("posts"), title: v.optional(v.string()), content: v.optional(v.string()) },
  returns: v.null(),
  handler: async (ctx, { id, title, content }): Promise<null> => {
    const post = await requireOwn(ctx, id);
    if (title !== undefined) {
      requireTitle(title);
    }
    await ctx.db.patch("posts", post._id, {
      ...(title !== undefined && { title: title.trim() }),
      ...(content !== undefined && { content }),
      updatedAt: Date.now(),
    });
    return null;
  },
});

export const publish = mutation({
  args: { id: v.id("posts") },
  returns: v.null(),
  handler: async (ctx, { id }): Promise<null> => {
    const post = await requireOwn(ctx, id);
    await ctx.db.patch("posts", post._id, { published: true, updatedAt: Date.now() });
    return null;
  },
});

export const remove = mutation({
  args: { id: v.id("posts") },
  returns: v.null(),
  handler: async (ctx, { id }): Promise<null> => {
    await ctx.db.delete("posts", (await requireOwn(ctx, id))._id);
    return null;
  },
});

export async function feed(ctx: ActionCtx, request: Request): Promise<Response> {
  const latest = (await ctx.runQuery(api.recentPosts.default, {})).map((post) => ({
    id: post._id,
    authorId: post.authorId,
    title: post.title,
  }));
  const author = new URL(request.url).searchParams.get("author");
  if (author === null) {
    return Response.json(latest);
  }
  return Response.json(latest.filter((summary) => summary.authorId === author));
}

export async function removeAllBy(ctx: MutationCtx, authorId: Id<"users">): Promise<void> {
  const posts = await ctx.db
    .query("posts")
    .withIndex("by_author", (q) => q.eq("authorId", authorId))
    .collect();
  for (const post of posts) {
    await ctx.db.delete("posts", post._id);
  }
}

async function requireOwn(ctx: QueryCtx, id: Id<"posts">): Promise<Doc<"posts">> {
  const viewer = await required(ctx);
  const post = await ctx.db.get("posts", id);
  if (post === null) {
    throw new ConvexError("No such post");
  }
  if (post.authorId !== viewer._id) {
    throw new ConvexError("Not your post");
  }
  return post;
}

function requireTitle(title: string): void {
  if (title.trim() === "") {
    throw new ConvexError("A post needs a title");
  }
}
