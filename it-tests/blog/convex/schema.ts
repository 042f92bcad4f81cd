import { defineSchema, defineTable } from "convex/server";
import { v } from "convex/values";

export default defineSchema({
  files: defineTable({
    storageId: v.id("_storage"),
    filename: v.string(),
    contentType: v.string(),
    ownerId: v.id("users"),
    uploadedAt: v.number(),
  }).index("by_owner", ["ownerId"]),
  mails: defineTable({
    email: v.string(),
    subject: v.string(),
    sentAt: v.optional(v.number()),
  }).index("by_email_and_subject", ["email", "subject"]),
  posts: defineTable({
    title: v.string(),
    content: v.string(),
    authorId: v.id("users"),
    published: v.boolean(),
    createdAt: v.number(),
    updatedAt: v.optional(v.number()),
  })
    // eslint-disable-next-line @convex-dev/no-duplicate-indexes -- lists an author's posts by age, drafts and published ones mixed
    .index("by_author", ["authorId"])
    .index("by_published", ["published"])
    .index("by_author_and_published", ["authorId", "published"]),
  users: defineTable({
    clerkId: v.string(),
    email: v.string(),
    name: v.optional(v.string()),
    createdAt: v.number(),
  })
    .index("by_clerkId", ["clerkId"])
    .index("by_email", ["email"]),
});
