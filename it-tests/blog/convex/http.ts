import { httpRouter } from "convex/server";
import { v } from "convex/values";
import { internal } from "./_generated/api";
import { handler } from "./account";
import { handlerRoute, jsonRoute, preflight } from "./lib/http";
import { feed } from "./posts";

const http = httpRouter();

http.route({ path: "/account", method: "GET", handler: handlerRoute({ auth: "bearer" }, handler) });

http.route({ path: "/account", method: "OPTIONS", handler: preflight() });

http.route({
  path: "/contact",
  method: "POST",
  handler: jsonRoute({ args: { email: v.string(), message: v.string() } }, (ctx, args) =>
    ctx.runAction(internal.contact.send, args),
  ),
});

http.route({ path: "/contact", method: "OPTIONS", handler: preflight() });

http.route({ path: "/feed", method: "GET", handler: handlerRoute({}, feed) });

http.route({ path: "/feed", method: "OPTIONS", handler: preflight() });

http.route({
  path: "/users",
  method: "POST",
  handler: jsonRoute(
    {
      auth: "bearer",
      args: { clerkId: v.string(), email: v.string(), name: v.optional(v.string()) },
    },
    (ctx, args) => ctx.runMutation(internal.users.create, args),
  ),
});

http.route({ path: "/users", method: "OPTIONS", handler: preflight() });

export default http;
