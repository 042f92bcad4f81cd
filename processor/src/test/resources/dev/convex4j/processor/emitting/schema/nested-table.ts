import { defineSchema, defineTable } from "convex/server";
import { v } from "convex/values";

export default defineSchema({
  drafts: defineTable({
    post: v.object({ title: v.string() }),
  }),
  posts: defineTable({
    title: v.string(),
  }),
});
