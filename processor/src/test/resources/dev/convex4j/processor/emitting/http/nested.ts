import { httpRouter } from "convex/server";
import { api } from "./_generated/api";
import { jsonRoute, preflight } from "./lib/http";

const http = httpRouter();

http.route({
  path: "/run",
  method: "POST",
  handler: jsonRoute({ envelope: false, args: {} }, (ctx, args) =>
    ctx.runAction(api.admin.jobs.run, args),
  ),
});

http.route({ path: "/run", method: "OPTIONS", handler: preflight() });

export default http;
