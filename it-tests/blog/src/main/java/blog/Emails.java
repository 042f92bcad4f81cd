package blog;

import static blog.Tables.MAILS;

import blog.Tables.MailDoc;
import blog.Tables.UserDoc;
import dev.convex4j.annotations.Action;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.ScheduledFunction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Mails to our users. */
public final class Emails {
    private Emails() {}

    /** Welcomes a new user. */
    @Action(internal = true)
    static void sendWelcome(ActionCtx ctx, String email, String name) {
        MailService.send(ctx, email, "Welcome!", "Hello " + name + ", welcome to our app!");
        ctx.runMutation(Internal.emails.markSent(email, "Welcome!"));
    }

    /** Says how to go on, a minute after the welcome. */
    @Action(internal = true)
    static void sendFirstSteps(ActionCtx ctx, String email) {
        MailService.send(ctx, email, "First steps", "Write your first post today.");
        ctx.runMutation(Internal.emails.markSent(email, "First steps"));
    }

    /** Sends a reminder the caller asked for. */
    @Action(internal = true)
    static void sendReminder(ActionCtx ctx, String email, String text) {
        MailService.send(ctx, email, "Reminder", text);
        ctx.runMutation(Internal.emails.markSent(email, "Reminder"));
    }

    /** Reminds the caller by mail at a given time. */
    @Mutation
    static Id<ScheduledFunction> remindMe(MutationCtx ctx, Instant at, String text) {
        UserDoc viewer = Viewer.required(ctx);
        return ctx.scheduler().runAt(at, Internal.emails.sendReminder(viewer.email(), text));
    }

    /** Notes that the mail service took a mail: the way for an action to write is to call a mutation. */
    @Mutation(internal = true)
    static void markSent(MutationCtx ctx, String email, String subject) {
        Optional<MailDoc> mail = ctx.db()
                .query(MAILS)
                .withIndex(MAILS.BY_EMAIL_AND_SUBJECT.eq(email).eq(subject))
                .first();
        if (mail.isPresent()) {
            ctx.db().patch(mail.get().id(), MAILS.patch().sentAt(ctx.now()));
        } else {
            ctx.db().insert(MAILS, new Mail(email, subject, Optional.of(ctx.now())));
        }
    }

    /** What was sent to the caller. */
    @Query
    static List<MailDoc> mine(QueryCtx ctx) {
        UserDoc viewer = Viewer.required(ctx);
        return ctx.db()
                .query(MAILS)
                .withIndex(MAILS.BY_EMAIL_AND_SUBJECT.eq(viewer.email()))
                .collect();
    }
}
