import { defineSchema, defineTable } from "convex/server";
import { type Infer, v } from "convex/values";

export const detailsValidator = v.object({ text: v.string(), kind: v.string() });

export type Details = Infer<typeof detailsValidator>;

export default defineSchema({
  items: defineTable({
    label: v.string(),
    details: detailsValidator,
  })
    .index("by_note", ["details.text"])
    .searchIndex("search_label", {
      searchField: "label",
    })
    .searchIndex("search_note", {
      searchField: "details.text",
      filterFields: ["label", "details.kind"],
    }),
});
