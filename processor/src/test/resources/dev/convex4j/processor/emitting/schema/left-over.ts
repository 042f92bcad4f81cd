import { defineSchema, defineTable } from "convex/server";
import { v } from "convex/values";

export default defineSchema({
  posts: defineTable({
    authorId: v.string(),
    published: v.boolean(),
  })
    .index("by_author", ["authorId"])
    .index("by_published", ["published", "authorId"]),
});
