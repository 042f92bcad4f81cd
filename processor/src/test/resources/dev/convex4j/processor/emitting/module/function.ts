import { v } from "convex/values";
import type { Doc } from "./_generated/dataModel";
import { query } from "./_generated/server";
import schema from "./schema";

/**
 * Posts by one author, `newest` first.
 *
 * @param authorId `User.id` of the author
 */
export const byAuthor = query({
  args: { authorId: v.id("users") },
  returns: v.array(schema.doc("posts")),
  handler: async (ctx, { authorId }): Promise<Doc<"posts">[]> => {
    throw new Error("not written");
  },
});
