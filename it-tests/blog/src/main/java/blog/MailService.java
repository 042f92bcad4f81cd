package blog;

import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.Env;
import dev.convex4j.runtime.Fetch;
import dev.convex4j.runtime.FetchResponse;

/** The outside service that delivers our mails. */
final class MailService {
    private MailService() {}

    /** A mail as the service wants it. */
    record Message(String to, String subject, String body) {}

    static void send(ActionCtx ctx, String to, String subject, String body) {
        FetchResponse response = ctx.fetch(Fetch.post("https://api.emailservice.com/send")
                .header("Authorization", "Bearer " + Env.required("EMAIL_API_KEY"))
                .json(new Message(to, subject, body)));
        if (!response.ok()) {
            throw new IllegalStateException("The mail service answered " + response.status());
        }
    }
}
