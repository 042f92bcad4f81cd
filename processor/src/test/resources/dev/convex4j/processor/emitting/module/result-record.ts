import { type Infer, v } from "convex/values";
import { query } from "./_generated/server";
import schema from "./schema";

export const postViewValidator = v.object({
  post: schema.doc("posts"),
  author: v.optional(v.string()),
});

/** A post with its author's name. */
export type PostView = Infer<typeof postViewValidator>;

export const views = query({
  args: {},
  returns: v.array(postViewValidator),
  handler: async (ctx): Promise<PostView[]> => {
    throw new Error("not written");
  },
});
