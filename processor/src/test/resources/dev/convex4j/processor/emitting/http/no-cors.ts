import { httpRouter } from "convex/server";
import { handlerRoute } from "./lib/http";
import { feed } from "./posts";

const http = httpRouter();

http.route({
  pathPrefix: "/hooks/",
  method: "POST",
  handler: handlerRoute({ cors: false, exposeErrors: true }, feed),
});

export default http;
