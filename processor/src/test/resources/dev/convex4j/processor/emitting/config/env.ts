import { defineApp } from "convex/server";
import { v } from "convex/values";

const app = defineApp({
  env: {
    EMAIL_API_KEY: v.string(),
    MODE: v.optional(v.string()),
  },
});

export default app;
