package app;

import dev.convex4j.annotations.Action;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.Env;
import dev.convex4j.runtime.Fetch;

/** Mails. */
public final class Emails {
    private Emails() {}

    /** A mail as the service wants it. */
    record Message(String to, String subject) {}

    /** Welcomes a new user. */
    @Action(internal = true)
    static void sendWelcome(ActionCtx ctx, String email) {
        ctx.fetch(Fetch.post("https://api.emailservice.com/send")
                .header("Authorization", "Bearer " + Env.required("EMAIL_API_KEY"))
                .json(new Message(email, "Welcome!")));
    }
}
