import { expect, test } from "vitest";
import { api, internal } from "../convex/_generated/api";
import { account, as, backend, errorData, post } from "./backend";

test("a query knows the caller by the token's subject", async () => {
  const t = backend();
  const ada = await account(t);

  expect(await as(t).query(api.users.me, {})).toMatchObject({ _id: ada, clerkId: "clerk-Ada" });
  expect(await t.query(api.users.me, {})).toBeNull();
  expect(await as(t, "Bob").query(api.users.me, {})).toBeNull();
});

test("a mutation knows the caller and turns everybody else away", async () => {
  const t = backend();
  await account(t);

  await as(t).mutation(api.users.rename, { name: "Countess" });
  expect(await as(t).query(api.users.me, {})).toMatchObject({ name: "Countess" });
  await as(t).mutation(api.users.rename, {});
  expect(await as(t).query(api.users.me, {})).not.toHaveProperty("name");

  expect(await errorData(t.mutation(api.users.rename, { name: "x" }))).toBe("Unauthorized");
});

test("an account is found by its mail address, and absent is null", async () => {
  const t = backend();
  const ada = await account(t);

  expect(await t.query(internal.users.byEmail, { email: "ada@example.com" })).toMatchObject({ _id: ada });
  expect(await t.query(internal.users.byEmail, { email: "nobody@example.com" })).toBeNull();
});

test("closing an account deletes its posts and nobody else's", async () => {
  const t = backend();
  await account(t);
  const bob = await account(t, "Bob");
  await post(t, "One", true);
  await post(t, "Two");
  await post(t, "Bob's", true, "Bob");

  await as(t).mutation(api.users.close, {});

  const left = await t.run(async (ctx) => ({
    users: await ctx.db.query("users").collect(),
    posts: await ctx.db.query("posts").collect(),
  }));
  expect(left.users.map((user) => user._id)).toEqual([bob]);
  expect(left.posts.map((post) => post.title)).toEqual(["Bob's"]);
});
