import { convexTest } from "convex-test";
import { queryGeneric } from "convex/server";
import { expect, test } from "vitest";
import { api, modules, schema } from "virtual:case";
import { convexErrorData } from "../../harness/util";

const largest = 2 ** 53 - 1;

test("whole numbers of 64 bits", async () => {
  const t = convexTest(schema, modules);
  const id = await t.mutation(api.videos.add, { views: 41, likes: -3, bytes: 2n ** 62n, note: "x" });
  expect(await t.query(api.videos.views, { id })).toBe(41);
  expect(await t.query(api.videos.likes, { id })).toBe(-3);
  expect(await t.query(api.videos.note, { id })).toBe("x");
  await t.mutation(api.videos.watch, { id, times: 1 });
  expect(await t.query(api.videos.bytes, { id })).toBe(-(2n ** 63n));
  expect(await t.query(api.videos.watched, { times: 42 })).toMatchObject({ _id: id, views: 42 });
  expect(await t.query(api.videos.watched, { times: 41 })).toBe(null);
  expect(await t.action(api.videos.twice, { id })).toBe(84n);
});

test("null comes and goes", async () => {
  const t = convexTest(schema, modules);
  const id = await t.mutation(api.videos.add, { views: 0, bytes: 0n, note: null });
  expect(await t.query(api.videos.note, { id })).toBe(null);
  expect(await t.query(api.videos.likes, { id })).toBe(null);
  expect(await t.query(api.videos.noted, { note: null })).toMatchObject({ _id: id, note: null });
  expect(await t.query(api.videos.noted, { note: "x" })).toBe(null);
  await expect(t.mutation(api.videos.add, { views: 0, bytes: 0n })).rejects.toThrow();
  await expect(t.mutation(api.videos.add, { views: null, bytes: 0n, note: "" })).rejects.toThrow();
});

test.each([1.5, NaN, -0, largest + 1, -largest - 1])("no safe integer comes in: %j", async (views) => {
  const t = convexTest(schema, modules);
  const shown = Object.is(views, -0) ? "-0" : String(views);
  const message = (name: string) => `${name} must be a safe integer, not ${shown}`;
  const video = { views: 1, bytes: 0n, note: null };
  await expect(t.mutation(api.videos.add, { ...video, views })).rejects.toThrow(message("views"));
  await expect(t.mutation(api.videos.add, { ...video, likes: views })).rejects.toThrow(message("likes"));
  const id = await t.run(
    async (ctx) => await ctx.db.insert("videos", { ...video, title: "edited", likes: views }),
  );
  await expect(t.query(api.videos.views, { id })).rejects.toThrow(message("videos.likes"));
});

test("no unsafe integer goes out", async () => {
  const t = convexTest(schema, modules);
  expect(await t.query(api.videos.product, { a: -1, b: largest })).toBe(largest);
  expect(await t.query(api.videos.product, { a: 3, b: 3002399751580330 })).toBe(9007199254740990);
  await expect(t.query(api.videos.product, { a: 2, b: largest })).rejects.toThrow(
    "the result of videos:product must be a safe integer, not 18014398509481982",
  );
  const id = await t.mutation(api.videos.add, { views: largest, bytes: 0n, note: null });
  await expect(t.mutation(api.videos.watch, { id, times: 1 })).rejects.toThrow(
    "views must be a safe integer, not 9007199254740992",
  );
});

const circle = { kind: "circle", radius: 1 };
const box = { kind: "box", width: 1, height: 2 };

test("records of a sealed interface show their kind", async () => {
  const t = convexTest(schema, modules);
  expect(schema.tables.drawings.validator.kind).toBe("object");
  await t.mutation(api.drawings.drawDefault, {});
  const [stored] = await t.run(async (ctx) => await ctx.db.query("drawings").collect());
  expect(stored).toMatchObject({ kind: "drawing", title: "default", shapes: [circle, box] });
  expect(await t.query(api.drawings.all, { first: circle })).toEqual([
    circle,
    { kind: "drawing", title: "default", shapes: [circle, box] },
  ]);
});

test.each([
  { radius: 1 },
  { kind: "square", radius: 1 },
  { kind: "box", radius: 1 },
  { ...circle, width: 1 },
])("another kind is refused: %j", async (shape) => {
  const t = convexTest(schema, modules);
  const args = { title: "wrong", shapes: [shape] };
  await expect(t.mutation(api.drawings.draw, args)).rejects.toThrow();
  const [status] = await post("/draw", args);
  expect(status).toBe(400);
});

test("a number inside of a kind is checked", async () => {
  const t = convexTest(schema, modules);
  const args = { title: "wrong", shapes: [box, { kind: "circle", radius: 0.5 }] };
  const message = "shapes[1].radius must be an int, not 0.5";
  await expect(t.mutation(api.drawings.draw, args)).rejects.toThrow(message);
  expect(await post("/draw", args)).toEqual([400, { error: message }]);
  expect(await post("/shape", { kind: "circle", radius: 0.5 })).toEqual([
    400,
    { error: "body.radius must be an int, not 0.5" },
  ]);
});

async function post(path: string, body: unknown): Promise<[number, unknown]> {
  const t = convexTest(schema, modules);
  const response = await t.fetch(path, { method: "POST", body: JSON.stringify(body) });
  return [response.status, await response.json()];
}

test("a route decodes kinds", async () => {
  const [status] = await post("/draw", { title: "new", shapes: [circle, box] });
  expect(status).toBe(200);
  expect(await post("/shape", circle)).toEqual([200, circle]);
  expect((await post("/shape", box))[0]).toBe(400);
  expect(await post("/draw", { title: "new", shapes: [{ kind: "box", width: "x", height: 1 }] })).toEqual([
    400,
    { error: 'Field "shapes[0].width" must be a number' },
  ]);
});

test("values of any kind", async () => {
  const t = convexTest(schema, modules);
  for (const payload of [null, "x", 1.5, true, 2n ** 60n, [1, [null]], { a: { b: "c" } }]) {
    const id = await t.mutation(api.drawings.tell, { payload });
    expect(await t.query(api.drawings.told, { id })).toEqual(payload);
  }
  expect(await t.query(api.drawings.city, { payload: { city: "Rome" } })).toBe("Rome");
  await expect(t.query(api.drawings.city, { payload: { city: 1 } })).rejects.toThrow(
    "The value is a number, not a text",
  );
});

test("errors carry data", async () => {
  const t = convexTest(schema, modules);
  expect(await convexErrorData(t.query(api.drawings.city, {}))).toEqual({
    code: "NO_PAYLOAD",
    status: 404,
  });
  expect(await convexErrorData(t.query(api.drawings.city, { payload: { b: 1 } }))).toEqual({
    code: "NO_CITY",
    payload: { b: 1 },
  });
});

test.each([[5], [undefined]])("a copy has one component changed: likes %j", async (likes) => {
  const t = convexTest(schema, modules);
  const id = await t.mutation(api.videos.add, { views: 41, likes: 3, bytes: 1n, note: "x" });
  expect(await t.mutation(api.videos.revise, { id, likes })).toEqual([false, true, true]);
  const { _id, _creationTime, ...stored } = await t.run(async (ctx) => (await ctx.db.get("videos", id))!);
  expect(_id).toBe(id);
  expect(_creationTime).toBeGreaterThan(0);
  expect(stored).toStrictEqual({
    title: "revised",
    views: 42,
    bytes: 1n,
    note: null,
    ...(likes !== undefined && { likes }),
  });
});

test("maps lie in lists and in maps", async () => {
  const t = convexTest(schema, modules);
  const id = await t.mutation(api.scores.add, { rounds: [{ b: 1, a: 2 }] });
  expect(await t.query(api.scores.notes, { id })).toBe(null);
  expect(await t.mutation(api.scores.play, { id, player: "c", points: 5 })).toBe(2);
  const { _id, _creationTime, ...stored } = await t.run(async (ctx) => (await ctx.db.get("scores", id))!);
  expect(_id).toBe(id);
  expect(_creationTime).toBeGreaterThan(0);
  expect(stored).toStrictEqual({
    rounds: [{ a: 2, b: 1, c: 5 }, { c: 5 }],
    notes: { c: { best: "5" } },
    marks: [[{ first: true }]],
  });
  expect(await t.query(api.scores.byPlayer, { id })).toEqual({
    a: [{ a: 2, b: 1, c: 5 }],
    b: [{ a: 2, b: 1, c: 5 }],
    c: [{ a: 2, b: 1, c: 5 }, { c: 5 }],
  });
  expect(await t.query(api.scores.notes, { id })).toEqual({ c: { best: "5" } });
  expect(await t.action(api.scores.most, { id })).toBe(2);
  await expect(t.mutation(api.scores.add, { rounds: [{ a: 0.5 }] })).rejects.toThrow(
    "rounds[0].a must be an int, not 0.5",
  );
});

test("generic records have validators for each of their types", async () => {
  const t = convexTest(schema, modules);
  const steps = { items: [{ text: "read", minutes: 5 }, { text: "write", minutes: 50 }] };
  const next = { text: "rest", minutes: 1 };
  const id = await t.mutation(api.parts.plan, { title: "work", steps: { ...steps, next } });
  const stored = { title: "work", steps: { ...steps, next }, sizes: { items: [1n], next: 2n } };
  expect(await t.query(api.parts.plans, { size: 1 })).toMatchObject({ items: [stored] });
  expect(await t.query(api.parts.plans, { size: 0 })).toMatchObject({ items: [], next: stored });
  expect(await t.query(api.parts.minutes, { id })).toEqual({
    items: [{ items: [5], next: 50 }],
    next: { items: [5, 50] },
  });
  const plan = { type: "done" as const, value: id };
  expect(await t.query(api.parts.longest, { plan, minutes: 10 })).toEqual({
    type: "done",
    value: { text: "write", minutes: 50 },
  });
  expect(await t.query(api.parts.longest, { plan, minutes: 60 })).toEqual({ type: "failed", reason: "short" });
  expect(await t.query(api.parts.longest, { plan: { type: "failed", reason: "" }, minutes: 0 })).toEqual({
    type: "failed",
    reason: "no plan",
  });
  expect(await t.action(api.parts.told, { id })).toBe("write");
  const half = { items: [{ text: "read", minutes: 0.5 }] };
  const message = "steps.items[0].minutes must be an int, not 0.5";
  await expect(t.mutation(api.parts.plan, { title: "wrong", steps: half })).rejects.toThrow(message);
  expect(await post("/plan", { title: "wrong", steps: half })).toEqual([400, { error: message }]);
  expect((await post("/plan", { title: "wrong", steps: { items: ["read"] } }))[0]).toBe(400);
  expect((await post("/plan", { title: "right", steps }))[0]).toBe(200);
});

const line = { text: " a ", amount: 1 };
const none = { text: "x", amount: 0 };

test("constructors make what comes in", async () => {
  const t = convexTest(schema, modules);
  expect(await t.query(api.orders.line, { line })).toEqual({ text: "a", amount: 1 });
  expect(await t.query(api.orders.texts, { lines: [line, { text: "b ", amount: 2 }], last: null })).toBe(
    "a|b|-|null",
  );
  expect(await t.query(api.orders.texts, { lines: [], other: line, last: line })).toBe("a|a");
  expect(await t.query(api.orders.named, { lines: { y: line, x: line } })).toEqual(["x=a", "y=a"]);
  const made = { text: "a", amount: 1 };
  const order = { name: " n ", lines: [line], extra: null };
  expect(await t.query(api.orders.order, { order })).toEqual({ ...order, lines: [made] });
  const full = { ...order, gift: line, extra: line };
  expect(await t.query(api.orders.order, { order: full })).toEqual({
    ...order,
    lines: [made],
    gift: made,
    extra: made,
  });
  const card = { type: "card", number: "1 2 3" };
  expect(await t.query(api.orders.payment, { payment: card })).toEqual({ ...card, number: "123" });
  const cash = { type: "cash", currency: " EUR" };
  expect(await t.query(api.orders.payment, { payment: cash })).toEqual(cash);
  expect(await t.query(api.orders.code, { code: { text: "a" } })).toBe("<A>");
});

test("constructors run in generic records, in pages and in maps of records", async () => {
  const t = convexTest(schema, modules);
  const made = { text: "a", amount: 1 };
  const other = { value: " x ", more: [] };
  expect(
    await t.query(api.orders.box, { box: { value: line, more: [line], last: line }, other }),
  ).toEqual({ value: made, more: [made], last: made });
  expect(await t.query(api.orders.box, { box: { value: line, more: [] }, other })).toEqual({
    value: made,
    more: [],
  });
  expect(
    await t.query(api.orders.few, { few: { items: [{ items: [line, line] }, { items: [] }] } }),
  ).toEqual({ items: [{ items: [made, made] }, { items: [] }] });
  const one = { type: "one", value: line };
  const nothing = { type: "none", why: " gone " };
  expect(await t.query(api.orders.found, { all: [one, nothing], other: nothing })).toEqual([
    { type: "one", value: made },
    { type: "none", why: "gone" },
  ]);
  const shelf = { lines: { b: line, a: line }, more: [{ c: line }, {}] };
  expect(await t.query(api.orders.shelf, { shelf })).toEqual({
    lines: { a: made, b: made },
    more: [{ c: made }, {}],
  });
  expect(
    await t.query(api.orders.shelf, { shelf: { ...shelf, others: { "": [line], d: [] } } }),
  ).toMatchObject({ others: { "": [made], d: [] } });
  const few = { items: [{ items: [line, line, line] }] };
  expect(await convexErrorData(t.query(api.orders.few, { few }))).toBe("too many");
  for (const call of [
    t.query(api.orders.box, { box: { value: line, more: [none] }, other }),
    t.query(api.orders.box, { box: { value: line, more: [], last: none }, other }),
    t.query(api.orders.found, { all: [{ type: "one", value: none }], other: nothing }),
    t.query(api.orders.shelf, { shelf: { lines: { a: none }, more: [] } }),
    t.query(api.orders.shelf, { shelf: { lines: {}, more: [{ a: none }] } }),
    t.query(api.orders.shelf, { shelf: { lines: {}, more: [], others: { a: [none] } } }),
  ]) {
    expect(await convexErrorData(call)).toBe("no amount of x");
  }
});

test("constructors make the elements of a page", async () => {
  const t = convexTest(schema, modules);
  const paginationOpts = { numItems: 10, cursor: null };
  const page = { page: [line], isDone: true, continueCursor: "" };
  const handWritten = (given: typeof page) => async () => ({
    ...(await modules["./convex/orders.ts"]()),
    page: queryGeneric({ handler: async () => given }),
  });
  const called = (given: typeof page) =>
    convexTest(schema, { ...modules, "./convex/orders.ts": handWritten(given) }).action(
      api.orders.ofPage,
      { paginationOpts },
    );
  expect(await t.action(api.orders.ofPage, { paginationOpts })).toEqual([]);
  expect(await called(page)).toEqual(["a"]);
  expect(await convexErrorData(called({ ...page, page: [line, none] }))).toBe("no amount of x");
});

test("what a constructor throws is the function's error", async () => {
  const t = convexTest(schema, modules);
  const calls = [
    t.query(api.orders.line, { line: none }),
    t.query(api.orders.texts, { lines: [line, none], last: null }),
    t.query(api.orders.texts, { lines: [], other: none, last: null }),
    t.query(api.orders.texts, { lines: [], last: none }),
    t.query(api.orders.named, { lines: { x: none } }),
    t.query(api.orders.order, { order: { name: "n", lines: [], gift: none, extra: null } }),
    t.query(api.orders.unread, { line: none, lines: [] }),
    t.query(api.orders.unread, { line, lines: [none] }),
  ];
  for (const call of calls) {
    expect(await convexErrorData(call)).toBe("no amount of x");
  }
});

test("constructors make what other functions give", async () => {
  const t = convexTest(schema, modules);
  expect(await t.action(api.orders.called, {})).toBe("calledfound2truenone");
  const handWritten = async () => ({
    ...(await modules["./convex/orders.ts"]()),
    all: queryGeneric({ handler: async () => [none] }),
  });
  const other = convexTest(schema, { ...modules, "./convex/orders.ts": handWritten });
  expect(await convexErrorData(other.action(api.orders.called, {}))).toBe("no amount of x");
});

test("constructors make what a request holds", async () => {
  const t = convexTest(schema, modules);
  const post = async (path: string, body: unknown) =>
    await t.fetch(path, { method: "POST", body: JSON.stringify(body) });
  const read = await post("/order", { name: "n", lines: [line], extra: null });
  expect([read.status, await read.text()]).toEqual([200, "a"]);
  expect((await post("/order", { name: "n", lines: [none], extra: null })).status).toBe(400);
  expect(await (await post("/line", { line })).json()).toEqual({
    success: true,
    data: { text: "a", amount: 1 },
  });
  expect((await post("/line", { line: none })).status).toBe(400);
});
