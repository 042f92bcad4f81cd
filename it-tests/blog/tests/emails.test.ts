import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { api, internal } from "../convex/_generated/api";
import app from "../convex/convex.config";
import { account, as, backend, catchMails, EMAIL_API_KEY, type Backend } from "./backend";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-01-01T12:00:00Z") });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const ada = { clerkId: "clerk-Ada", email: "ada@example.com", name: "Ada" };

const scheduled = (t: Backend) => t.run((ctx) => ctx.db.system.query("_scheduled_functions").collect());

const mails = (t: Backend) => t.run((ctx) => ctx.db.query("mails").collect());

test("signing up schedules the welcome mail at once and the first steps in a minute", async () => {
  const t = backend();
  catchMails();

  await t.mutation(internal.users.create, ada);

  const [welcome, firstSteps] = await scheduled(t);
  expect(welcome).toMatchObject({ name: "emails:sendWelcome", args: [{ email: ada.email, name: "Ada" }] });
  expect(welcome.scheduledTime).toBe(Date.now());
  expect(firstSteps).toMatchObject({ name: "emails:sendFirstSteps", args: [{ email: ada.email }] });
  expect(firstSteps.scheduledTime).toBe(Date.now() + 60_000);
});

test("the actions call the mail service with the key of the environment and note it in the database", async () => {
  const t = backend();
  const sent = catchMails();

  await t.mutation(internal.users.create, ada);
  expect(sent).toEqual([]);
  await t.finishAllScheduledFunctions(vi.runAllTimers);

  const call = {
    url: "https://api.emailservice.com/send",
    method: "POST",
    authorization: `Bearer ${EMAIL_API_KEY}`,
  };
  expect(sent).toEqual([
    { ...call, body: { to: ada.email, subject: "Welcome!", body: "Hello Ada, welcome to our app!" } },
    { ...call, body: { to: ada.email, subject: "First steps", body: "Write your first post today." } },
  ]);
  expect(await mails(t)).toMatchObject([
    { email: ada.email, subject: "Welcome!", sentAt: expect.any(Number) },
    { email: ada.email, subject: "First steps", sentAt: expect.any(Number) },
  ]);
  expect((await scheduled(t)).map((job) => job.state.kind)).toEqual(["success", "success"]);
});

test("somebody without a name is welcomed as well", async () => {
  const t = backend();
  const sent = catchMails();

  await t.mutation(internal.users.create, { clerkId: ada.clerkId, email: ada.email });
  await t.finishAllScheduledFunctions(vi.runAllTimers);

  expect(sent[0].body).toMatchObject({ body: "Hello there, welcome to our app!" });
});

test("signing up twice gives the same account and no second mail", async () => {
  const t = backend();
  catchMails();

  const first = await t.mutation(internal.users.create, ada);
  const second = await t.mutation(internal.users.create, ada);

  expect(second).toBe(first);
  expect(await scheduled(t)).toHaveLength(2);
});

test("a mail the service refuses is not noted as sent", async () => {
  const t = backend();
  catchMails(503);
  vi.spyOn(console, "error").mockImplementation(() => {});

  await t.mutation(internal.users.create, ada);
  await t.finishAllScheduledFunctions(vi.runAllTimers);

  expect(await mails(t)).toEqual([]);
  expect((await scheduled(t)).map((job) => job.state.kind)).toEqual(["failed", "failed"]);
});

test("a mail sent again changes the note it has", async () => {
  const t = backend();
  await t.mutation(internal.emails.markSent, { email: ada.email, subject: "Reminder" });
  vi.advanceTimersByTime(5_000);
  await t.mutation(internal.emails.markSent, { email: ada.email, subject: "Reminder" });

  expect(await mails(t)).toMatchObject([{ subject: "Reminder", sentAt: Date.now() }]);
});

test("a reminder is sent at the time the caller asked for", async () => {
  const t = backend();
  await account(t);
  const sent = catchMails();
  const at = Date.now() + 3_600_000;

  const id = await as(t).mutation(api.emails.remindMe, { at, text: "Write!" });

  const job = await t.run((ctx) => ctx.db.system.get("_scheduled_functions", id));
  expect(job).toMatchObject({ name: "emails:sendReminder", scheduledTime: at });
  vi.advanceTimersByTime(3_599_000);
  await t.finishInProgressScheduledFunctions();
  expect(sent).toEqual([]);
  await t.finishAllScheduledFunctions(vi.runAllTimers);
  expect(sent.map((call) => call.body)).toEqual([{ to: ada.email, subject: "Reminder", body: "Write!" }]);
  expect(await as(t).query(api.emails.mine, {})).toMatchObject([{ subject: "Reminder" }]);
});

test("a deployment must have the mail service's key", () => {
  // Convex refuses the push of an app that declares a variable without "optional" and finds no value for it.
  expect(app).toMatchObject({ _env: { EMAIL_API_KEY: { kind: "string", isOptional: "required" } } });
});
