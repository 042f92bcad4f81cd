import { ConvexError, type ObjectType, type PropertyValidators } from "convex/values";
import { httpAction, type ActionCtx } from "../_generated/server";

const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "POST, OPTIONS, GET, PUT, DELETE",
  "Access-Control-Allow-Headers": "Content-Type, Authorization",
  Vary: "Origin",
};

interface RouteOptions {
  auth?: "bearer";
}

class BadRequest extends Error {}

export function preflight() {
  return httpAction(async () => new Response(null, { status: 200, headers: CORS }));
}

export function handlerRoute(
  options: RouteOptions,
  handler: (ctx: ActionCtx, request: Request) => Promise<Response>,
) {
  return httpAction((ctx, request) => guard(options, ctx, request, () => handler(ctx, request)));
}

export function jsonRoute<Args extends PropertyValidators>(
  options: RouteOptions & { args: Args },
  run: (ctx: ActionCtx, args: ObjectType<Args>) => Promise<unknown>,
) {
  return httpAction((ctx, request) =>
    guard(options, ctx, request, async () => {
      const data = await run(ctx, decode(options.args, await request.text()));
      return Response.json({ success: true, data });
    }),
  );
}

function decode<Args extends PropertyValidators>(args: Args, text: string): ObjectType<Args> {
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    throw new BadRequest("Invalid JSON");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new BadRequest("Expected an object");
  }
  for (const name of Object.keys(body)) {
    if (!(name in args)) throw new BadRequest(`Unexpected field ${name}`);
  }
  for (const [name, validator] of Object.entries(args)) {
    if (body[name] === undefined) {
      if (validator.isOptional === "required") throw new BadRequest(`Missing field ${name}`);
    } else if (typeof body[name] !== "string") throw new BadRequest(`Expected text in ${name}`);
  }
  return body;
}

async function guard(
  options: RouteOptions,
  ctx: ActionCtx,
  request: Request,
  run: () => Promise<Response>,
): Promise<Response> {
  const response = await answer(options, ctx, request, run);
  for (const [name, value] of Object.entries(CORS)) response.headers.set(name, value);
  return response;
}

async function answer(
  options: RouteOptions,
  ctx: ActionCtx,
  request: Request,
  run: () => Promise<Response>,
): Promise<Response> {
  try {
    if (options.auth === "bearer") {
      if (!/^Bearer \S/.test(request.headers.get("Authorization") ?? "")) {
        return Response.json({ error: "Missing or invalid Authorization header" }, { status: 401 });
      }
      if ((await ctx.auth.getUserIdentity()) === null) {
        return Response.json({ error: "Invalid or expired token" }, { status: 401 });
      }
    }
    return await run();
  } catch (error) {
    if (error instanceof BadRequest) {
      return Response.json({ error: error.message }, { status: 400 });
    }
    if (error instanceof ConvexError) return Response.json({ error: error.data }, { status: 400 });
    console.error(error);
    return Response.json({ error: "Internal Server Error" }, { status: 500 });
  }
}
