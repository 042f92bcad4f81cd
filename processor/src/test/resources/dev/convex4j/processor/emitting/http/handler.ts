import { httpRouter } from "convex/server";
import { handlerRoute, preflight } from "./lib/http";
import { feed } from "./posts";

const http = httpRouter();

http.route({ path: "/feed", method: "GET", handler: handlerRoute({}, feed) });

http.route({ path: "/feed", method: "OPTIONS", handler: preflight() });

export default http;
