import { httpRouter } from "convex/server";
import { v } from "convex/values";
import { internal } from "./_generated/api";
import { handlerRoute, jsonRoute, preflight } from "./lib/http";
import { feed } from "./posts";

const http = httpRouter();

http.route({ path: "/feed", method: "GET", handler: handlerRoute({}, feed) });

http.route({ path: "/feed", method: "OPTIONS", handler: preflight() });

http.route({
  path: "/users",
  method: "PATCH",
  handler: jsonRoute(
    {
      methods: "POST, OPTIONS, GET, PUT, DELETE, PATCH",
      args: { clerkId: v.string(), email: v.string(), name: v.string() },
    },
    (ctx, args) => ctx.runMutation(internal.users.create, args),
  ),
});

http.route({
  path: "/users",
  method: "OPTIONS",
  handler: preflight({ methods: "POST, OPTIONS, GET, PUT, DELETE, PATCH" }),
});

export default http;
