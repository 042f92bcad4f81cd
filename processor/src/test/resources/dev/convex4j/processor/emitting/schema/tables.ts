import { defineSchema, defineTable } from "convex/server";
import { v } from "convex/values";

export default defineSchema({
  posts: defineTable({
    title: v.string(),
    authorId: v.id("users"),
    published: v.boolean(),
  })
    .index("by_published", ["published"])
    .index("by_author_and_published", ["authorId", "published"]),
  users: defineTable({
    clerkId: v.string(),
    name: v.optional(v.string()),
    createdAt: v.number(),
  }).index("by_clerkId", ["clerkId"]),
});
