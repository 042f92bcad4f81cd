import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { api } from "../convex/_generated/api";
import { account, as, backend, catchMails, post, type Sent } from "./backend";

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "POST, OPTIONS, GET, PUT, DELETE",
  "access-control-allow-headers": "Content-Type, Authorization",
  vary: "Origin",
};

const BEARER = { Authorization: "Bearer token" };

let sent: Sent[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  sent = catchMails();
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const postBody = (body: unknown, headers: Record<string, string> = {}) => ({
  method: "POST",
  headers: { "Content-Type": "application/json", ...headers },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

/** Status and body of an answer; that the seed's CORS headers are on it holds for every answer there is. */
async function answer(call: Promise<Response>) {
  const response = await call;
  for (const [name, value] of Object.entries(CORS)) expect([name, response.headers.get(name)]).toEqual([name, value]);
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}

describe("POST /contact, without authentication", () => {
  const form = { email: "eve@example.com", message: "Hi" };

  test("success", async () => {
    const t = backend();

    expect(await answer(t.fetch("/contact", postBody(form)))).toEqual({
      status: 200,
      body: { success: true, data: null },
    });
    expect(sent.map((call) => call.body)).toEqual([
      { to: "owner@example.com", subject: "Message from eve@example.com", body: "Hi" },
    ]);
  });

  test.each([
    ["a missing field", { email: "eve@example.com" }, /message/],
    ["an unexpected field", { ...form, admin: true }, /admin/],
    ["a field of the wrong type", { ...form, message: 7 }, /message/],
    ["broken JSON", "{", /JSON/],
    ["no body", "", /JSON/],
    ["JSON that is no object", "7", /./],
    ["null", "null", /./],
    ["a list", "[]", /./],
  ])("%s is 400", async (_, body, message) => {
    const t = backend();

    expect(await answer(t.fetch("/contact", postBody(body)))).toEqual({
      status: 400,
      body: { error: expect.stringMatching(message) },
    });
    expect(sent).toEqual([]);
  });

  test("a ConvexError is 400 with its data", async () => {
    const t = backend();

    expect(await answer(t.fetch("/contact", postBody({ ...form, message: " " })))).toEqual({
      status: 400,
      body: { error: "Say something" },
    });
  });

  test("a failure is 500, logged, and says nothing of the inside", async () => {
    const t = backend();
    catchMails(503);

    expect(await answer(t.fetch("/contact", postBody(form)))).toEqual({
      status: 500,
      body: { error: "Internal Server Error" },
    });
    expect(console.error).toHaveBeenCalledOnce();
  });
});

describe("POST /users, with a bearer token", () => {
  const ada = { clerkId: "clerk-Ada", email: "ada@example.com", name: "Ada" };

  test("success", async () => {
    const t = backend();

    const { status, body } = await answer(as(t).fetch("/users", postBody(ada, BEARER)));

    expect(status).toBe(200);
    expect(body).toEqual({ success: true, data: expect.any(String) });
    expect(await as(t).query(api.users.me, {})).toMatchObject({ _id: body.data, ...ada });
  });

  test("an optional field may be left out", async () => {
    const t = backend();

    const { status } = await answer(
      as(t).fetch("/users", postBody({ clerkId: ada.clerkId, email: ada.email }, BEARER)),
    );

    expect(status).toBe(200);
    expect(await as(t).query(api.users.me, {})).not.toHaveProperty("name");
  });

  test.each<[string, Record<string, string>]>([
    ["a missing header", {}],
    ["a token without Bearer", { Authorization: "token" }],
    ["an empty token", { Authorization: "Bearer " }],
  ])("%s is 401, before the body is looked at", async (_, headers) => {
    const t = backend();

    expect(await answer(as(t).fetch("/users", postBody("{", headers)))).toEqual({
      status: 401,
      body: { error: "Missing or invalid Authorization header" },
    });
  });

  test("an invalid token is 401 and nothing is written", async () => {
    const t = backend();

    expect(await answer(t.fetch("/users", postBody(ada, BEARER)))).toEqual({
      status: 401,
      body: { error: "Invalid or expired token" },
    });
    expect(await t.run((ctx) => ctx.db.query("users").collect())).toEqual([]);
  });

  test("a missing field and broken JSON are 400", async () => {
    const t = backend();

    expect(await answer(as(t).fetch("/users", postBody({ clerkId: "x" }, BEARER)))).toEqual({
      status: 400,
      body: { error: expect.stringMatching(/email/) },
    });
    expect((await answer(as(t).fetch("/users", postBody("{", BEARER)))).status).toBe(400);
  });

  test("a failure is 500", async () => {
    const t = backend();
    await account(t);
    await account(t);

    expect(await answer(as(t).fetch("/users", postBody(ada, BEARER)))).toEqual({
      status: 500,
      body: { error: "Internal Server Error" },
    });
  });
});

describe("routes answered by hand", () => {
  test("GET /feed lists the latest posts, or one author's", async () => {
    const t = backend();
    const ada = await account(t);
    const bob = await account(t, "Bob");
    const mine = await post(t, "Mine", true);
    const his = await post(t, "His", true, "Bob");
    const summaries = [
      { id: his._id, authorId: bob, title: "His" },
      { id: mine._id, authorId: ada, title: "Mine" },
    ];

    expect(await answer(t.fetch("/feed", {}))).toEqual({ status: 200, body: summaries });
    expect(await answer(t.fetch(`/feed?author=${ada}`, {}))).toEqual({ status: 200, body: [summaries[1]] });
  });

  test("GET /account tells whose token it is", async () => {
    const t = backend();
    const call = { headers: BEARER };

    expect(await answer(as(t).fetch("/account", call))).toEqual({ status: 404, body: { error: "No account yet" } });
    await account(t);
    expect(await answer(as(t).fetch("/account", call))).toEqual({
      status: 200,
      body: { clerkId: "clerk-Ada", email: "ada@example.com" },
    });
  });

  test("GET /account without a valid token is 401", async () => {
    const t = backend();

    expect(await answer(as(t).fetch("/account", {}))).toEqual({
      status: 401,
      body: { error: "Missing or invalid Authorization header" },
    });
    expect(await answer(t.fetch("/account", { headers: BEARER }))).toEqual({
      status: 401,
      body: { error: "Invalid or expired token" },
    });
  });
});

test.each(["/contact", "/users", "/feed", "/account"])("OPTIONS %s answers a browser's preflight", async (path) => {
  const t = backend();

  expect(await answer(t.fetch(path, { method: "OPTIONS" }))).toEqual({ status: 200, body: null });
});
