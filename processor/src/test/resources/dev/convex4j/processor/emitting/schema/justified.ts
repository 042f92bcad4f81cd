import { defineSchema, defineTable } from "convex/server";
import { v } from "convex/values";

export default defineSchema({
  posts: defineTable({
    authorId: v.string(),
    published: v.boolean(),
  })
    // eslint-disable-next-line @convex-dev/no-duplicate-indexes -- posts of one author, by creation time
    .index("by_author", ["authorId"])
    .index("by_author_and_published", ["authorId", "published"]),
});
