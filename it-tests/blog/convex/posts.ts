import { ConvexError, v } from "convex/values";
import { api } from "./_generated/api";
import type { Doc, Id } from "./_generated/dataModel";
import {
  type ActionCtx,
  mutation,
  type MutationCtx,
  query,
  type QueryCtx,
} from "./_generated/server";
import { json } from "./lib/http";
import { isBlank, trim } from "./lib/java";
import schema from "./schema";
import { required } from "./viewer";

/** What a reader sees of a post in a list. */
export type Summary = {
  id: Id<"posts">;
  authorId: Id<"users">;
  title: string;
};

/** All posts by one author, newest first. */
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

/** The published posts by one author, newest first. */
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

/** Starts a draft in the caller's name. */
export const create = mutation({
  args: { title: v.string(), content: v.string() },
  returns: v.id("posts"),
  handler: async (ctx, { title, content }): Promise<Id<"posts">> => {
    const author = await required(ctx);
    requireTitle(title);
    return await ctx.db.insert("posts", {
      title: trim(title),
      content,
      authorId: author._id,
      published: false,
      createdAt: Date.now(),
    });
  },
});

/** Changes what is given of a post and leaves the rest alone. */
export const edit = mutation({
  args: { id: v.id("posts"), title: v.optional(v.string()), content: v.optional(v.string()) },
  returns: v.null(),
  handler: async (ctx, { id, title, content }): Promise<void> => {
    const post = await requireOwn(ctx, id);
    if (title !== undefined) {
      requireTitle(title);
    }
    await ctx.db.patch("posts", post._id, {
      ...(title !== undefined && { title: trim(title) }),
      ...(content !== undefined && { content }),
      updatedAt: Date.now(),
    });
  },
});

/** Shows a post to everybody. */
export const publish = mutation({
  args: { id: v.id("posts") },
  returns: v.null(),
  handler: async (ctx, { id }): Promise<void> => {
    const post = await requireOwn(ctx, id);
    await ctx.db.patch("posts", post._id, { published: true, updatedAt: Date.now() });
  },
});

/** Deletes a post. */
export const remove = mutation({
  args: { id: v.id("posts") },
  returns: v.null(),
  handler: async (ctx, { id }): Promise<void> => {
    await ctx.db.delete("posts", (await requireOwn(ctx, id))._id);
  },
});

/** The latest posts, or one author's of them with `?author=`: answered by hand, without a token. */
export async function feed(ctx: ActionCtx, request: Request): Promise<Response> {
  const latest = (await ctx.runQuery(api.recentPosts.default)).map(
    (post): Summary => ({ id: post._id, authorId: post.authorId, title: post.title }),
  );
  const author = new URL(request.url).searchParams.get("author");
  if (author === null) {
    return json(latest);
  }
  const wanted = author;
  return json(latest.filter((summary) => summary.authorId === wanted));
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
  if (isBlank(title)) {
    throw new ConvexError("A post needs a title");
  }
}
