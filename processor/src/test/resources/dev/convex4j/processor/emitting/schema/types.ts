import { defineSchema, defineTable } from "convex/server";
import { type Infer, v } from "convex/values";

export const kindValidator = v.literal("only");

export type Kind = Infer<typeof kindValidator>;

export const addressValidator = v.object({ city: v.string(), kind: kindValidator });

export type Address = Infer<typeof addressValidator>;

export const profileValidator = v.object({ address: addressValidator });

export type Profile = Infer<typeof profileValidator>;

export const statusValidator = v.union(v.literal("draft"), v.literal("published"));

export type Status = Infer<typeof statusValidator>;

export default defineSchema({
  users: defineTable({
    status: statusValidator,
    profile: v.nullable(profileValidator),
    scores: v.record(v.string(), v.number()),
    avatar: v.optional(v.bytes()),
  }),
});
