import { defineSchema, defineTable } from "convex/server";
import { v } from "convex/values";

export default defineSchema({
  files: defineTable({
    owner_id: v.string(),
  }).index("by_owner", ["owner_id"]),
});
