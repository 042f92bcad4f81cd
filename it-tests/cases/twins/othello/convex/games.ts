import { ConvexError, v } from "convex/values";
import { mutation, query, type QueryCtx } from "./_generated/server";
import { canMove, isOnBoard, leader, opponent, play, startingBoard, validMoves } from "./board";

const PUBLIC_ID_ALPHABET = "abcdefghijklmnopqrstuvwxyz23456789";
const PUBLIC_ID_LENGTH = 8;
const PUBLIC_ID_TRIES = 12;
const TOKEN_LENGTH = 48;

export const createGame = mutation({
  args: {},
  handler: async (ctx) => {
    const publicId = await unusedPublicId(ctx);
    const blackToken = newToken();
    const gameId = await ctx.db.insert("games", {
      publicId,
      cells: startingBoard(),
      currentTurn: "black",
      status: "waiting",
      blackToken,
      updatedAt: Date.now(),
    });
    return { gameId, publicId, blackToken };
  },
});

export const joinGame = mutation({
  args: { publicId: v.string() },
  handler: async (ctx, { publicId }) => {
    const game = await findGame(ctx, publicId);
    if (!game) throw new ConvexError("Game not found");
    if (game.status === "finished") throw new ConvexError("Game already finished");
    if (game.whiteToken) throw new ConvexError("Game is full");

    const whiteToken = newToken();
    await ctx.db.patch("games", game._id, { whiteToken, status: "active", updatedAt: Date.now() });
    return { whiteToken };
  },
});

export const makeMove = mutation({
  args: { publicId: v.string(), token: v.string(), row: v.number(), col: v.number() },
  handler: async (ctx, { publicId, token, row, col }) => {
    const game = await findGame(ctx, publicId);
    if (!game) throw new ConvexError("Game not found");
    if (game.status !== "active") throw new ConvexError("Game is not in progress");
    if (!game.whiteToken) throw new ConvexError("Waiting for second player");
    if (token !== game.blackToken && token !== game.whiteToken) {
      throw new ConvexError("Invalid seat token");
    }
    const side = token === game.blackToken ? "black" : "white";
    if (side !== game.currentTurn) throw new ConvexError("Not your turn");
    if (!Number.isInteger(row) || !Number.isInteger(col)) throw new ConvexError("Bad coordinates");
    if (!isOnBoard(row, col)) throw new ConvexError("Out of bounds");

    const cells = play(game.cells, row, col, side);
    if (!cells) throw new ConvexError("Illegal move");
    const updatedAt = Date.now();
    if (canMove(cells, opponent(side))) {
      await ctx.db.patch("games", game._id, { cells, currentTurn: opponent(side), updatedAt });
    } else if (canMove(cells, side)) {
      await ctx.db.patch("games", game._id, { cells, updatedAt });
    } else {
      const winner = leader(cells);
      await ctx.db.patch("games", game._id, { cells, status: "finished", winner, updatedAt });
    }
    return { ok: true };
  },
});

export const validMovesForCurrentTurn = query({
  args: { publicId: v.string() },
  handler: async (ctx, { publicId }) => {
    const game = await findGame(ctx, publicId);
    if (game?.status !== "active" || !game.whiteToken) return [];
    return validMoves(game.cells, game.currentTurn);
  },
});

export const getGameByPublicId = query({
  args: { publicId: v.string() },
  handler: async (ctx, { publicId }) => {
    const game = await findGame(ctx, publicId);
    if (!game) return null;
    const active = game.status === "active";
    return {
      publicId: game.publicId,
      cells: game.cells,
      currentTurn: game.currentTurn,
      status: game.status,
      winner: game.winner,
      hasOpponent: game.whiteToken !== undefined,
      blackCanMove: active && canMove(game.cells, "black"),
      whiteCanMove: active && canMove(game.cells, "white"),
      updatedAt: game.updatedAt,
    };
  },
});

async function findGame(ctx: QueryCtx, publicId: string) {
  return await ctx.db
    .query("games")
    .withIndex("by_publicId", (q) => q.eq("publicId", publicId))
    .unique();
}

async function unusedPublicId(ctx: QueryCtx): Promise<string> {
  for (let i = 0; i < PUBLIC_ID_TRIES; i++) {
    const publicId = randomText(PUBLIC_ID_ALPHABET, PUBLIC_ID_LENGTH);
    if (!(await findGame(ctx, publicId))) return publicId;
  }
  throw new ConvexError("Could not allocate game id");
}

function newToken(): string {
  return randomText("0123456789abcdef", TOKEN_LENGTH);
}

function randomText(alphabet: string, length: number): string {
  let text = "";
  for (let i = 0; i < length; i++) {
    text += alphabet[Math.floor(Math.random() * alphabet.length)];
  }
  return text;
}
