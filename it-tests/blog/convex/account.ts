import { api } from "./_generated/api";
import type { ActionCtx } from "./_generated/server";
import { json } from "./lib/http";
import { present } from "./lib/java";

export async function handler(ctx: ActionCtx, request: Request): Promise<Response> {
  const identity = present(await ctx.auth.getUserIdentity());
  const user = await ctx.runQuery(api.users.me);
  if (user === null) {
    return json({ error: "No account yet" }, 404);
  }
  return json({ clerkId: identity.subject, email: user.email });
}
