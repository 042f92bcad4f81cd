import { v } from "convex/values";
import { internal } from "./_generated/api";
import type { Doc, Id } from "./_generated/dataModel";
import { internalAction, internalMutation, mutation, query } from "./_generated/server";
import { send } from "./mailService";
import schema from "./schema";
import { required } from "./viewer";

/** Welcomes a new user. */
export const sendWelcome = internalAction({
  args: { email: v.string(), name: v.string() },
  returns: v.null(),
  handler: async (ctx, { email, name }): Promise<void> => {
    await send(ctx, email, "Welcome!", `Hello ${name}, welcome to our app!`);
    await ctx.runMutation(internal.emails.markSent, { email, subject: "Welcome!" });
  },
});

/** Says how to go on, a minute after the welcome. */
export const sendFirstSteps = internalAction({
  args: { email: v.string() },
  returns: v.null(),
  handler: async (ctx, { email }): Promise<void> => {
    await send(ctx, email, "First steps", "Write your first post today.");
    await ctx.runMutation(internal.emails.markSent, { email, subject: "First steps" });
  },
});

/** Sends a reminder the caller asked for. */
export const sendReminder = internalAction({
  args: { email: v.string(), text: v.string() },
  returns: v.null(),
  handler: async (ctx, { email, text }): Promise<void> => {
    await send(ctx, email, "Reminder", text);
    await ctx.runMutation(internal.emails.markSent, { email, subject: "Reminder" });
  },
});

/** Reminds the caller by mail at a given time. */
export const remindMe = mutation({
  args: { at: v.number(), text: v.string() },
  returns: v.id("_scheduled_functions"),
  handler: async (ctx, { at, text }): Promise<Id<"_scheduled_functions">> => {
    const viewer = await required(ctx);
    return await ctx.scheduler.runAt(at, internal.emails.sendReminder, {
      email: viewer.email,
      text,
    });
  },
});

/**
 * Notes that the mail service took a mail: the way for an action to write is to call a mutation.
 */
export const markSent = internalMutation({
  args: { email: v.string(), subject: v.string() },
  returns: v.null(),
  handler: async (ctx, { email, subject }): Promise<void> => {
    const mail = await ctx.db
      .query("mails")
      .withIndex("by_email_and_subject", (q) => q.eq("email", email).eq("subject", subject))
      .first();
    if (mail !== null) {
      await ctx.db.patch("mails", mail._id, { sentAt: Date.now() });
    } else {
      await ctx.db.insert("mails", { email, subject, sentAt: Date.now() });
    }
  },
});

/** What was sent to the caller. */
export const mine = query({
  args: {},
  returns: v.array(schema.doc("mails")),
  handler: async (ctx): Promise<Doc<"mails">[]> => {
    const viewer = await required(ctx);
    return await ctx.db
      .query("mails")
      .withIndex("by_email_and_subject", (q) => q.eq("email", viewer.email))
      .collect();
  },
});
