import { expect, test } from "vitest";
import { api } from "../convex/_generated/api";
import { account, as, backend, errorData, post } from "./backend";

test("posts are found by author, newest first, drafts and published ones mixed", async () => {
  const t = backend();
  const ada = await account(t);
  const bob = await account(t, "Bob");
  await post(t, "First", true);
  await post(t, "Second");
  await post(t, "Bob's", true, "Bob");

  const found = await t.query(api.posts.byAuthor, { authorId: ada });

  expect(found.map((found) => found.title)).toEqual(["Second", "First"]);
  expect(await t.query(api.posts.byAuthor, { authorId: bob })).toHaveLength(1);
});

test("the compound index leaves drafts out", async () => {
  const t = backend();
  const ada = await account(t);
  await post(t, "First", true);
  await post(t, "Second");

  const found = await t.query(api.posts.publishedByAuthor, { authorId: ada });

  expect(found.map((found) => found.title)).toEqual(["First"]);
});

test("the class form is the module's default export", async () => {
  const t = backend();
  await account(t);
  for (let i = 1; i <= 22; i++) await post(t, `Post ${i}`, true);
  await post(t, "Draft");

  const found = await t.query(api.recentPosts.default, {});

  expect(found).toHaveLength(20);
  expect(found[0].title).toBe("Post 22");
});

test("a new post is a draft of the caller with trimmed title and no time of change", async () => {
  const t = backend();
  const ada = await account(t);
  const before = Date.now();

  const created = await post(t, "  Hello ");

  expect(created).toMatchObject({ title: "Hello", content: "About   Hello ", authorId: ada, published: false });
  expect(created.createdAt).toBeGreaterThanOrEqual(before);
  expect(created).not.toHaveProperty("updatedAt");
});

test("a post needs a title", async () => {
  const t = backend();
  await account(t);

  const call = as(t).mutation(api.posts.create, { title: "  ", content: "" });

  expect(await errorData(call)).toBe("A post needs a title");
});

test("editing changes what is given and leaves the rest alone", async () => {
  const t = backend();
  await account(t);
  const { _id: id } = await post(t, "Hello");

  await as(t).mutation(api.posts.edit, { id, content: "New" });
  const once = await t.run((ctx) => ctx.db.get("posts", id));
  await as(t).mutation(api.posts.edit, { id, title: " Bye " });
  const twice = await t.run((ctx) => ctx.db.get("posts", id));

  expect(once).toMatchObject({ title: "Hello", content: "New", updatedAt: expect.any(Number) });
  expect(twice).toMatchObject({ title: "Bye", content: "New" });
});

test("only its author changes, publishes or deletes a post", async () => {
  const t = backend();
  await account(t);
  await account(t, "Bob");
  const { _id: id } = await post(t, "Hello");

  expect(await errorData(t.mutation(api.posts.publish, { id }))).toBe("Unauthorized");
  expect(await errorData(as(t, "Bob").mutation(api.posts.publish, { id }))).toBe("Not your post");
  expect(await errorData(as(t, "Bob").mutation(api.posts.edit, { id, title: "x" }))).toBe("Not your post");
  expect(await errorData(as(t, "Bob").mutation(api.posts.remove, { id }))).toBe("Not your post");

  await as(t).mutation(api.posts.remove, { id });
  expect(await t.run((ctx) => ctx.db.get("posts", id))).toBeNull();
  expect(await errorData(as(t).mutation(api.posts.remove, { id }))).toBe("No such post");
});

test("arguments are validated before the handler runs", async () => {
  const t = backend();

  await expect(t.query(api.posts.byAuthor, { authorId: 7 as never })).rejects.toThrow(/Validator/);
});
