package app;

import dev.convex4j.annotations.Action;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.Fetch;

public final class Emails {
    record Message(String to, String subject) {}

    @Action(internal = true)
    static void sendWelcome(ActionCtx ctx, String email) {
        ctx.fetch(Fetch.post("https://api.emailservice.com/send")
                .header("Authorization", "Bearer 5f2b8c1d9e7a4036b1c2d3e4f5a6b7c8")
                //                       ^ CVX501
                .json(new Message(email, "Welcome!")));
    }
}
