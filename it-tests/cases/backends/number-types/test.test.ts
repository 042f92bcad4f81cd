import { convexTest } from "convex-test";
import { queryGeneric } from "convex/server";
import { expect, test } from "vitest";
import { api, modules, schema } from "virtual:case";

const game = {
  name: "first",
  round: 1,
  level: -32768,
  cells: [[], [0, 2147483647]],
  odds: { white: 0.5, black: NaN },
  last: { row: -128, column: 127 },
};
const step = { move: { row: 0, column: 0 }, path: [1, 2], weights: { a: 1 } };

test("what Java's types hold comes in", async () => {
  const t = convexTest(schema, modules);
  const id = await t.mutation(api.games.start, { game });
  await t.mutation(api.games.start, { game: { ...game, level: undefined, odds: {} } });
  expect(await t.query(api.games.exists, { id })).toBe(true);
  expect(await t.query(api.games.count, {})).toBe(2);
  expect(await t.query(api.games.move, { row: -2147483648, step })).toBe("moved");
  for (const f of [0.5, -0, Infinity, NaN, Math.fround(0.1)]) {
    expect(await t.query(api.games.all, { b: -128, s: 32767, f, boxed: 0 })).toBe("fine");
  }
});

test.each([
  [{ row: 1.5 }, "row must be an int, not 1.5"],
  [{ row: NaN }, "row must be an int, not NaN"],
  [{ row: -0 }, "row must be an int, not -0"],
  [{ row: Infinity }, "row must be an int, not Infinity"],
  [{ row: 2147483648 }, "row must be an int, not 2147483648"],
  [{ row: 0, column: -2147483649 }, "column must be an int, not -2147483649"],
  [{ row: 0, step: { ...step, move: { row: 128, column: 0 } } }, "step.move.row must be a byte, not 128"],
  [{ row: 0, step: { ...step, path: [1, 2, 0.1] } }, "step.path[2] must be an int, not 0.1"],
  [{ row: 0, step: { ...step, weights: { a: 32768 } } }, "step.weights.a must be a short, not 32768"],
])("an argument that is none in Java: %j", async (args, message) => {
  const t = convexTest(schema, modules);
  await expect(t.query(api.games.move, args)).rejects.toThrow(message);
});

test.each([
  [{ b: -129 }, "b must be a byte, not -129"],
  [{ s: -32769 }, "s must be a short, not -32769"],
  [{ f: 0.1 }, "f must be a float, not 0.1"],
  [{ f: 1e300 }, "f must be a float, not 1e+300"],
  [{ boxed: 0.5 }, "boxed must be an int, not 0.5"],
])("an argument of each type: %j", async (args, message) => {
  const t = convexTest(schema, modules);
  const fine = { b: 1, s: 1, f: 1, boxed: 1 };
  await expect(t.query(api.games.all, { ...fine, ...args })).rejects.toThrow(message);
});

test.each([
  [{ round: 1.5 }, "round must be an int, not 1.5"],
  [{ level: 0.5 }, "level must be a short, not 0.5"],
  [{ cells: [[1], [2, 3e9]] }, "cells[1][1] must be an int, not 3000000000"],
  [{ odds: { white: 0.1 } }, "odds.white must be a float, not 0.1"],
  [{ last: { row: 0, column: 0.5 } }, "last.column must be a byte, not 0.5"],
])("a document that someone else wrote: %j", async (fields, message) => {
  const t = convexTest(schema, modules);
  await expect(t.mutation(api.games.start, { game: { ...game, ...fields } })).rejects.toThrow(
    `game.${message}`,
  );
  const id = await t.run(async (ctx) => await ctx.db.insert("games", { ...game, ...fields }));
  const error = `games.${message}`;
  await expect(t.query(api.games.exists, { id })).rejects.toThrow(error);
  for (const name of ["count", "firstTen", "any", "only"]) {
    await expect(t.query(api.games[name], {})).rejects.toThrow(error);
  }
});

test("a result of another function", async () => {
  const handWritten = async () => ({
    ...(await modules["./convex/games.ts"]()),
    count: queryGeneric({ handler: async () => 1.5 }),
  });
  const t = convexTest(schema, { ...modules, "./convex/games.ts": handWritten });
  await expect(t.action(api.games.counted, {})).rejects.toThrow(
    "games:count must be an int, not 1.5",
  );
});

async function post(path: string, body: unknown): Promise<[number, unknown]> {
  const t = convexTest(schema, modules);
  const response = await t.fetch(path, { method: "POST", body: JSON.stringify(body) });
  const text = await response.text();
  return [response.status, text.startsWith("{") ? JSON.parse(text) : text];
}

test("a route of a function refuses with 400", async () => {
  expect(await post("/move", { row: 1 })).toEqual([200, { success: true, data: "moved" }]);
  expect(await post("/move", { row: 1.5 })).toEqual([400, { error: "row must be an int, not 1.5" }]);
});

test("a decoded body refuses with 400", async () => {
  expect(await post("/step", step)).toEqual([200, "2"]);
  expect(await post("/step", { ...step, path: [0.5] })).toEqual([
    400,
    { error: "body.path[0] must be an int, not 0.5" },
  ]);
});
