import type { PublicHttpAction } from "convex/server";
import { httpAction } from "../_generated/server";

/** What a browser must find on a response before it hands it to a page from another origin. */
const CORS_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "POST, OPTIONS, GET, PUT, DELETE",
  "Access-Control-Allow-Headers": "Content-Type, Authorization",
};

function withCors(response: Response, methods: string | undefined): Response {
  const shared = new Response(response.body, response);
  for (const [name, value] of Object.entries(CORS_HEADERS)) {
    shared.headers.set(name, value);
  }
  if (methods !== undefined) {
    shared.headers.set("Access-Control-Allow-Methods", methods);
  }
  shared.headers.append("Vary", "Origin");
  return shared;
}

/** Answers a browser that asks, before the request itself, what it may send. */
export function preflight(options: { methods?: string } = {}): PublicHttpAction {
  return httpAction(async () => withCors(new Response(null, { status: 200 }), options.methods));
}
