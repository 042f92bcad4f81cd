import { convexTest } from "convex-test";
import { afterEach, expect, test, vi } from "vitest";
import { api, loadCrons, modules, schema } from "virtual:case";
import { convexErrorData } from "../../harness/util";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

async function shelf() {
  const t = convexTest(schema, modules);
  await t.mutation(api.books.add, { title: "c", author: "Ada", year: 1843 });
  await t.mutation(api.books.add, { title: "a", author: "Ada", year: 1815 });
  await t.mutation(api.books.add, { title: "b", author: "Ada", year: 1830 });
  await t.mutation(api.books.add, { title: "x", author: "Bob", year: 1820 });
  return t;
}

test("queries are values", async () => {
  const t = await shelf();
  const chosen = async (args: { latestFirst: boolean; notBefore?: number }) =>
    await t.query(api.books.chosen, { author: "Ada", ...args });
  expect(await chosen({ latestFirst: false })).toEqual(["a", "b"]);
  expect(await chosen({ latestFirst: true })).toEqual(["c", "b"]);
  expect(await chosen({ latestFirst: false, notBefore: 1830 })).toEqual(["b", "c"]);
});

test("a loop reads one document after the other", async () => {
  const t = await shelf();
  expect(await t.query(api.books.until, { author: "Ada", title: "c" })).toEqual(["a", "b"]);
  expect(await t.query(api.books.until, { author: "Ada", title: "?" })).toEqual(["a", "b", "c"]);
  // A document that isn't what Java says is noticed where it is read.
  await t.run(
    async (ctx) => await ctx.db.insert("books", { title: "z", author: "Ada", year: 1900.5 }),
  );
  expect(await t.query(api.books.until, { author: "Ada", title: "c" })).toEqual(["a", "b"]);
  await expect(t.query(api.books.until, { author: "Ada", title: "?" })).rejects.toThrow(
    "books.year must be an int, not 1900.5",
  );
});

test("a loop may write", async () => {
  const t = await shelf();
  expect(await t.mutation(api.books.annotate, { author: "Ada", notes: "n" })).toBe(3);
  expect(await t.mutation(api.books.annotate, { author: "Ada", notes: "m" })).toBe(0);
  const books = await t.run(async (ctx) => await ctx.db.query("books").collect());
  expect(books.map((book) => book.notes)).toEqual(["n", "n", "n", undefined]);
});

test("documents by their ids", async () => {
  const t = await shelf();
  const [c, a] = await t.run(async (ctx) => await ctx.db.query("books").collect());
  const gone = await t.mutation(api.books.add, { title: "g", author: "Ada", year: 1 });
  await t.run(async (ctx) => await ctx.db.delete(gone));
  expect(await t.query(api.books.named, { ids: [a._id, gone, c._id, a._id] })).toEqual({
    [a._id]: "a",
    [c._id]: "c",
  });
});

test("interceptors run before functions and handlers", async () => {
  const t = await shelf();
  const [book] = await t.run(async (ctx) => await ctx.db.query("books").collect());
  const ada = t.withIdentity({ name: "Ada" });
  const bob = t.withIdentity({ name: "Bob" });
  const bookId = book._id;
  expect(await ada.query(api.own.titled, { bookId })).toBe("c by Ada");
  expect(await ada.mutation(api.own.rename, { bookId, title: "d" })).toBe("c");
  expect(await ada.query(api.own.titled, { bookId })).toBe("d by Ada");
  expect(await ada.query(api.own.one)).toBe(1);
  expect(await ada.query(api.inner.two)).toBe(2);
  expect(await convexErrorData(bob.query(api.own.titled, { bookId }))).toBe("Not by Bob");
  expect(await convexErrorData(bob.mutation(api.own.rename, { bookId, title: "e" }))).toBe("Not by Bob");
  expect(await convexErrorData(t.query(api.own.titled, { bookId }))).toBe("Sign in");
  expect(await convexErrorData(t.query(api.own.one))).toBe("Sign in");
  expect(await convexErrorData(t.query(api.inner.two))).toBe("Sign in");
  expect((await t.fetch("/key")).status).toBe(401);
  expect(await (await t.fetch("/key?x=2", { headers: { "X-Key": "1" } })).text()).toBe("12");
});

test("routes are open to some origins", async () => {
  vi.stubEnv("CLIENT_ORIGIN", "https://b.example");
  const t = convexTest(schema, modules);
  const headers = async (path: string, method: string, origin: string) => {
    const response = await t.fetch(path, { method, headers: { Origin: origin } });
    return Object.fromEntries(
      [...response.headers].filter(([name]) => name === "vary" || name.startsWith("access-")),
    );
  };
  const shared = {
    "access-control-allow-credentials": "true",
    "access-control-allow-headers": "Content-Type, Digest",
    "access-control-allow-methods": "GET, PUT",
    "access-control-expose-headers": "X-Count",
    "access-control-max-age": "600",
    vary: "Origin",
  };
  for (const method of ["GET", "PUT", "OPTIONS"]) {
    expect(await headers("/shared", method, "https://a.example")).toEqual({
      ...shared,
      "access-control-allow-origin": "https://a.example",
    });
    expect(await headers("/shared", method, "https://b.example")).toMatchObject({
      "access-control-allow-origin": "https://b.example",
    });
    expect(await headers("/shared", method, "https://c.example")).toEqual(shared);
  }
  expect(await headers("/one", "POST", "https://c.example")).toEqual({
    "access-control-allow-headers": "Content-Type, Authorization",
    "access-control-allow-methods": "POST",
    "access-control-allow-origin": "https://b.example",
    vary: "Origin",
  });
  expect(await headers("/hook", "POST", "https://a.example")).toEqual({});
});

test("actions run in Node.js", async () => {
  const t = await shelf();
  expect(await t.action(api.reports.build, { author: "Ada" })).toBe("# Ada: 3");
  expect(await t.action(api.words.packed, { text: "A b" })).toBe("<a-b>");
  expect(await t.action(api.wordsNode.pack, { text: "c" })).toBe("<c>");
});

test("what Convex keeps itself", async () => {
  const t = convexTest(schema, modules);
  const id = await t.run(async (ctx) => await ctx.storage.store(new Blob(["abc"])));
  expect(await t.query(api.covers.describe, { id })).toBe("? 3");
  await t.run(async (ctx) => await ctx.storage.delete(id));
  expect(await t.query(api.covers.describe, { id })).toBe("gone");
  vi.useFakeTimers();
  const job = await t.mutation(api.covers.later);
  expect(await t.query(api.covers.state, { id: job })).toBe("pending");
});

test("jobs are declared with calls", async () => {
  const run = (schedule: object, args: object) => ({ name: "jobs:forget", args: [args], schedule });
  expect(await loadCrons()).toEqual({
    "forget Bob": run({ minutes: 30, type: "interval" }, { author: "Bob", before: 1800 }),
    hourly: run({ minuteUTC: 17, type: "hourly" }, { author: "x" }),
    daily: run({ hourUTC: 2, minuteUTC: 30, type: "daily" }, { author: "y" }),
    weekly: run(
      { dayOfWeek: "monday", hourUTC: 2, minuteUTC: 31, type: "weekly" },
      { author: "y" },
    ),
    monthly: run({ day: 1, hourUTC: 2, minuteUTC: 32, type: "monthly" }, { author: "y" }),
    "by expression": run({ cron: "5 4 * * *", type: "cron" }, { author: "z" }),
  });
});

test("bytes come and go", async () => {
  const t = convexTest(schema, modules);
  const body = new Uint8Array([0, 127, 128, 255]);
  const response = await t.fetch("/echo", { method: "POST", body });
  expect(response.headers.get("Content-Type")).toBe("image/png");
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(body);
  expect((await t.fetch("/echo", { method: "POST", body: new Uint8Array() })).status).toBe(400);
});

test("native functions are written in TypeScript", async () => {
  const t = await shelf();
  expect(await t.query(api.words.slugs, { titles: ["A b", "c"] })).toEqual(["a-b-x-y", "c-x-y"]);
  expect(await t.query(api.words.most, { words: ["a", "b", "b"] })).toEqual({ word: "b", times: 2 });
  expect(await t.query(api.words.most, { words: ["a", "b"] })).toBeNull();
  expect(await t.query(api.words.line, { author: "Ada" })).toBe("a, b");
  expect(await t.query(api.words.line, { author: "Ada", count: 3 })).toBe("a, b, c");
  await expect(t.query(api.words.line, { author: "Ada", count: 0.5 })).rejects.toThrow("count");
  expect(await t.query(api.words.report, { author: "Ada" })).toMatch(/^[0-9a-f]+3$/);
  expect(await t.action(api.words.logged)).toBe("a");
});

test("constants are numbers and booleans", async () => {
  const t = convexTest(schema, modules);
  await t.mutation(api.tasks.add, { text: "a", priority: 1, consent: true });
  await t.mutation(api.tasks.add, { text: "b", priority: -1, consent: false });
  await t.mutation(api.tasks.add, { text: "c", priority: 2.5 });
  const send = async (body: object) =>
    await t.fetch("/task", { method: "POST", body: JSON.stringify(body) });
  expect((await send({ text: "d", priority: 1, consent: "?" })).status).toBe(200);
  expect((await send({ text: "d", priority: 2 })).status).toBe(400);
  expect(await t.query(api.tasks.of, { priority: 1 })).toEqual(["a", "d"]);
  expect(await t.query(api.tasks.told)).toEqual([
    "NONE! noREFUSED",
    "middle 1 none",
    "low green yesGIVEN",
    "low green -OPEN",
  ]);
  expect(await t.query(api.tasks.counts)).toEqual({ LOW: 3, MIDDLE: 1, NONE: 1 });
  expect(await t.query(api.tasks.highest, { consents: [true, "?"], priority: null })).toBe(1);
  expect(await t.query(api.tasks.highest, { consents: [false], priority: null })).toBe(-1);
  expect(await t.query(api.tasks.highest, { consents: [], priority: 2.5 })).toBe(2.5);
});

test("ranges and drafts are values", async () => {
  const t = await shelf();
  const between = { author: "Ada", from: 1815, to: 1842 };
  expect(await t.query(api.books.between, between)).toEqual(["a", "b", "a"]);
  expect(await t.query(api.books.between, { ...between, to: 1843 })).toEqual(["a", "b", "c", "a"]);
  expect(await t.mutation(api.books.addTwice, { author: "eve", notes: "abcd" })).toBe(10);
});
