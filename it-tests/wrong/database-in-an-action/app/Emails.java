package app;

import static app.Tables.USERS;

import dev.convex4j.annotations.Action;
import dev.convex4j.runtime.ActionCtx;
import java.util.Optional;

public final class Emails {
    @Action(internal = true)
    static void sendWelcome(ActionCtx ctx, String email) {
        ctx.db().insert(USERS, new User("clerk", email, Optional.empty()));
        // ^ CVX103
    }
}
