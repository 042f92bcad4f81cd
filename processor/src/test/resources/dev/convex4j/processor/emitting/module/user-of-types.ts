import { query } from "./_generated/server";
import { type PostView, postViewValidator } from "./types";

export const view = query({
  args: {},
  returns: postViewValidator,
  handler: async (ctx): Promise<PostView> => {
    throw new Error("not written");
  },
});
