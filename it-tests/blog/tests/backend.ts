import { convexTest, type TestConvex } from "convex-test";
import { vi } from "vitest";
import { api } from "../convex/_generated/api";
import type { Doc, Id } from "../convex/_generated/dataModel";
import schema from "../convex/schema";

/** The mail service's key, as a deployment would have it. */
export const EMAIL_API_KEY = "key-of-the-test";

const modules = import.meta.glob("../convex/**/*.*s");

export type Backend = TestConvex<typeof schema>;

export function backend(): Backend {
  return convexTest(schema, modules);
}

/** An account, made directly in the database. */
export function account(t: Backend, name = "Ada"): Promise<Id<"users">> {
  return t.run((ctx) =>
    ctx.db.insert("users", {
      clerkId: `clerk-${name}`,
      email: `${name.toLowerCase()}@example.com`,
      name,
      createdAt: Date.now(),
    }),
  );
}

/** The same backend, called with the token of the account `account(t, name)` made. */
export function as(t: Backend, name = "Ada") {
  return t.withIdentity({ subject: `clerk-${name}`, issuer: "https://clerk.example.com" });
}

/** A post by a signed-in user, published when asked for. */
export async function post(t: Backend, title: string, published = false, name = "Ada"): Promise<Doc<"posts">> {
  const id = await as(t, name).mutation(api.posts.create, { title, content: `About ${title}` });
  if (published) await as(t, name).mutation(api.posts.publish, { id });
  return (await t.run((ctx) => ctx.db.get("posts", id)))!;
}

export interface Sent {
  url: string;
  method: string;
  authorization: string | null;
  body: unknown;
}

/** Catches every outgoing fetch; the mail service answers with `status`. */
export function catchMails(status = 200): Sent[] {
  const sent: Sent[] = [];
  vi.stubEnv("EMAIL_API_KEY", EMAIL_API_KEY);
  vi.stubGlobal("fetch", async (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    sent.push({
      url: request.url,
      method: request.method,
      authorization: request.headers.get("Authorization"),
      body: JSON.parse(await request.text()),
    });
    return new Response("{}", { status });
  });
  return sent;
}

/** The data of a ConvexError, as a client receives it. */
export async function errorData(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    const { data } = error as { data?: unknown };
    if (data === undefined) throw error;
    return typeof data === "string" && data.startsWith('"') ? JSON.parse(data) : data;
  }
  throw new Error("expected the call to fail");
}
