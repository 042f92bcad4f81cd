import { type Infer, v } from "convex/values";
import schema from "./schema";

export const postViewValidator = v.object({ post: schema.doc("posts") });

export type PostView = Infer<typeof postViewValidator>;
