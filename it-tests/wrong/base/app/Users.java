package app;

import static app.Tables.USERS;

import dev.convex4j.annotations.Mutation;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import java.time.Duration;
import java.util.Optional;

/** Accounts. */
public final class Users {
    private Users() {}

    /** Signs somebody up and schedules the mail: the right way. */
    @Mutation
    static Id<User> create(MutationCtx ctx, String clerkId, String email) {
        Id<User> id = ctx.db().insert(USERS, new User(clerkId, email, Optional.empty()));
        ctx.scheduler().runAfter(Duration.ZERO, Internal.emails.sendWelcome(email));
        return id;
    }
}
