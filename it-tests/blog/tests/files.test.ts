import { expect, test } from "vitest";
import { api } from "../convex/_generated/api";
import { account, as, backend, errorData } from "./backend";

test("an upload URL is for signed-in users", async () => {
  const t = backend();
  await account(t);

  expect(await as(t).mutation(api.files.generateUploadUrl, {})).toMatch(/^https?:\/\//);
  expect(await errorData(t.mutation(api.files.generateUploadUrl, {}))).toBe("Unauthorized");
});

test("a stored file is saved with name and type, and read through its URL", async () => {
  const t = backend();
  const ada = await account(t);
  const storageId = await t.run((ctx) => ctx.storage.store(new Blob(["hello"], { type: "text/plain" })));

  const id = await as(t).mutation(api.files.save, { storageId, filename: "hello.txt", contentType: "text/plain" });

  expect(await as(t).query(api.files.mine, {})).toMatchObject([
    { _id: id, storageId, filename: "hello.txt", contentType: "text/plain", ownerId: ada, uploadedAt: expect.any(Number) },
  ]);
  const url = await t.query(api.files.url, { storageId });
  expect(url).toBe(await t.run((ctx) => ctx.storage.getUrl(storageId)));
  expect(url).not.toBeNull();
});

test("the URL of a deleted file is null", async () => {
  const t = backend();
  const storageId = await t.run(async (ctx) => {
    const id = await ctx.storage.store(new Blob(["hello"]));
    await ctx.storage.delete(id);
    return id;
  });

  expect(await t.query(api.files.url, { storageId })).toBeNull();
});
