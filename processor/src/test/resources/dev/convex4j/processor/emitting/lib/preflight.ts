import type { PublicHttpAction } from "convex/server";
import { httpAction } from "../_generated/server";

/** What a route lets pages of other origins do; what is left out is as usual. */
export type CorsOptions = {
  /** The origins of the pages. */
  origins?: () => string[];
  /** The headers that they may send. */
  headers?: string;
  /** The headers of the response that they may read. */
  exposedHeaders?: string;
  /** Whether browsers send cookies along. */
  credentials?: true;
  /** How many seconds a browser remembers what it was told. */
  maxAge?: number;
};

/** The response with what a browser must find on it before it hands it to a page from another origin. */
function withCors(
  request: Request,
  response: Response,
  options: { methods?: string; cors?: false | CorsOptions },
): Response {
  const cors = options.cors === false ? {} : (options.cors ?? {});
  const origins = cors.origins?.() ?? ["*"];
  const asked = request.headers.get("Origin");
  const headers = {
    "Access-Control-Allow-Origin":
      origins.length === 1 ? origins[0] : origins.find((each) => each === asked),
    "Access-Control-Allow-Methods": options.methods ?? "POST, OPTIONS, GET, PUT, DELETE",
    "Access-Control-Allow-Headers": cors.headers ?? "Content-Type, Authorization",
    "Access-Control-Expose-Headers": cors.exposedHeaders,
    "Access-Control-Allow-Credentials": cors.credentials?.toString(),
    "Access-Control-Max-Age": cors.maxAge?.toString(),
  };
  const shared = new Response(response.body, response);
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) {
      shared.headers.set(name, value);
    }
  }
  shared.headers.append("Vary", "Origin");
  return shared;
}

/** Answers a browser that asks, before the request itself, what it may send. */
export function preflight(
  options: { methods?: string; cors?: CorsOptions } = {},
): PublicHttpAction {
  return httpAction(async (_, request) =>
    withCors(request, new Response(null, { status: 200 }), options),
  );
}
