package app;

import static app.Tables.USERS;

import dev.convex4j.annotations.Mutation;
import dev.convex4j.runtime.MutationCtx;
import java.util.Optional;

public final class Signup {
    @Mutation
    static void signUp(MutationCtx ctx, String clerkId, String email) {
        ctx.db().insert(USERS, new User(clerkId, email, Optional.empty()));
        ctx.runAction(Internal.emails.sendWelcome(email));
        // ^ CVX101
    }
}
