import { api } from "./_generated/api";
import type { ActionCtx } from "./_generated/server";

export default async function handler(ctx: ActionCtx, _request: Request): Promise<Response> {
  const identity = await ctx.auth.getUserIdentity();
  if (identity === null) {
    throw new Error("No value present");
  }
  const user = await ctx.runQuery(api.users.me, {});
  if (user === null) {
    return Response.json({ error: "No account yet" }, { status: 404 });
  }
  return Response.json({ clerkId: identity.subject, email: user.email });
}
