import type { ActionCtx, QueryCtx } from "../_generated/server";
import type { Count } from "../words";

export function slug(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z]+/g, "-");
}

export function mostly(words: string[], least: bigint): Count | undefined {
  for (const word of words) {
    const times = words.filter((other) => other === word).length;
    if (times >= least) {
      return { word, times };
    }
  }
  return undefined;
}

/** Waits, as `mutation(` or `query(` in a comment doesn't. */
export async function hash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(bytes)[0].toString(16);
}

export async function countBooks(ctx: QueryCtx, author: string): Promise<number> {
  const books = await ctx.db
    .query("books")
    .withIndex("by_author_and_year", (q) => q.eq("author", author))
    .collect();
  return books.length;
}

export async function line(ctx: QueryCtx, author: string, count?: number): Promise<string> {
  const books = await ctx.db
    .query("books")
    .withIndex("by_author_and_year", (q) => q.eq("author", author))
    .take(count ?? 2);
  return books.map((book) => book.title).join(", ");
}

export function log(_ctx: ActionCtx, number: bigint): void {
  console.log(number);
}
