// How long generated backends take for what their hand-written twins do: ratios, the median of many runs that alternate in
// one process. Times depend on the machine and on what else it does; the ratio of runs that lie side by side hardly does.
//
//   node benchmark.mjs GENERATED TWINS     folders that hold CASE/convex
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { home, install } from "./install.mjs";
import { memory } from "./memory.mjs";

install();
const { build } = await import("esbuild");

const WARM_UP = 40;
const RUNS = 500;
const [generated, twins] = process.argv.slice(2);

const cases = {
  othello: { modules: ["games"], play: othello },
  "yahtzee-scores": { modules: ["highScores", "gameLogs"], play: yahtzee },
};

const directory = mkdtempSync(path.join(home, "node_modules", ".benchmark-"));
try {
  for (const [name, { modules, play }] of Object.entries(cases)) {
    const sides = [await load(generated, name, modules), await load(twins, name, modules)];
    const outcomes = [];
    for (const side of sides) outcomes.push(JSON.stringify(await seeded(() => play(side))));
    if (outcomes[0] !== outcomes[1]) throw new Error(`${name}: the two don't do the same`);
    console.log(`${name}\t${(await ratio(sides, play)).toFixed(3)}`);
  }
} finally {
  rmSync(directory, { recursive: true });
}

/** The modules of one side, bundled as a deployment would. */
async function load(root, name, modules) {
  const convex = path.resolve(root, name, "convex");
  const outfile = path.join(directory, `${name}-${root === twins ? "twin" : "generated"}.mjs`);
  await build({
    stdin: {
      contents: modules.map((module) => `export * as ${module} from "./${module}";`).join("\n"),
      resolveDir: convex,
    },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    logLevel: "error",
  });
  const exported = await import(pathToFileURL(outfile).href);
  return (module, handler) => exported[module][handler]._handler;
}

/** The median of what a generated run takes as a part of the twin's beside it; who begins alternates. */
async function ratio([generatedSide, twin], play) {
  const ratios = [];
  for (let run = -WARM_UP; run < RUNS; run++) {
    const order = run % 2 === 0 ? [generatedSide, twin] : [twin, generatedSide];
    const times = new Map();
    for (const side of order) times.set(side, await time(() => play(side)));
    if (run >= 0) ratios.push(times.get(generatedSide) / times.get(twin));
  }
  return ratios.sort((a, b) => a - b)[RUNS / 2];
}

async function time(work) {
  return await seeded(async () => {
    const start = process.hrtime.bigint();
    await work();
    return Number(process.hrtime.bigint() - start);
  });
}

/** With the same random numbers at each call. */
async function seeded(work) {
  const { random } = Math;
  let state = 1;
  Math.random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  try {
    return await work();
  } finally {
    Math.random = random;
  }
}

/** A game from its first to its last move, looked at after each. */
async function othello(handler) {
  const ctx = memory({ by_publicId: ["publicId"] });
  const call = (name, args) => handler("games", name)(ctx, args);
  const { publicId, blackToken } = await call("createGame", {});
  const { whiteToken } = await call("joinGame", { publicId });
  for (;;) {
    const { updatedAt, ...game } = await call("getGameByPublicId", { publicId });
    if (game.status === "finished") return game;
    const moves = await call("validMovesForCurrentTurn", { publicId });
    const { r: row, c: col } = moves[Math.floor(Math.random() * moves.length)];
    const token = game.currentTurn === "black" ? blackToken : whiteToken;
    await call("makeMove", { publicId, token, row, col });
  }
}

/** Scores and games of a season, with the tables of the best in between. */
async function yahtzee(handler) {
  const ctx = memory({
    by_diceCount: ["diceCount"],
    by_gameId: ["gameId"],
    by_diceCount_score: ["diceCount", "score"],
  });
  const call = (module, name, args) => handler(module, name)(ctx, args);
  for (let i = 0; i < 60; i++) {
    const gameId = `g${i % 20}`;
    const diceCount = 5 + (i % 2);
    const score = Math.floor(Math.random() * 400);
    const dateRecorded = "2026-01-02";
    const who = { playerName: "Ann", isAi: false };
    await call("highScores", "submit", { diceCount, dateRecorded, score, ...who, gameId });
    await call("highScores", "top", { diceCount });
    await call("gameLogs", "add", {
      gameId,
      diceCount,
      startedAt: dateRecorded,
      completedAt: dateRecorded,
      durationSeconds: 60,
      players: [{ name: "Ann", isAi: false, score, scores: { ones: 3 } }],
      winnerName: "Ann",
    });
    await call("gameLogs", "list", { diceCount });
  }
  return [await call("highScores", "top", { diceCount: 5 }), await call("gameLogs", "list", {})];
}
