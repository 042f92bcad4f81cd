package blog;

import dev.convex4j.annotations.Action;
import dev.convex4j.annotations.HttpMethod;
import dev.convex4j.annotations.HttpRoute;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.ConvexError;

/** The contact form: anybody may write to us, so its route asks for no token. */
public final class Contact {
    private Contact() {}

    /** Forwards a message to the blog's owner. */
    @Action(internal = true)
    @HttpRoute(method = HttpMethod.POST, path = "/contact")
    static void send(ActionCtx ctx, String email, String message) {
        if (message.isBlank()) {
            throw new ConvexError("Say something");
        }
        MailService.send(ctx, "owner@example.com", "Message from " + email, message);
    }
}
