import { httpRouter } from "convex/server";
import { v } from "convex/values";
import { internal } from "./_generated/api";
import { jsonRoute, preflight } from "./lib/http";

const http = httpRouter();

http.route({
  path: "/users",
  method: "POST",
  handler: jsonRoute(
    { auth: "bearer", args: { clerkId: v.string(), email: v.string(), name: v.string() } },
    (ctx, args) => ctx.runMutation(internal.users.create, args),
  ),
});

http.route({ path: "/users", method: "OPTIONS", handler: preflight() });

export default http;
