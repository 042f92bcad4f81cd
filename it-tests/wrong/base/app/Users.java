package app;

import static app.Tables.USERS;

import app.Tables.UserDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import java.time.Duration;
import java.util.Optional;

/** Accounts. */
public final class Users {
    private Users() {}

    /** The account with this mail address. */
    @Query
    static Optional<UserDoc> byEmail(QueryCtx ctx, String email) {
        return ctx.db().query(USERS).withIndex(USERS.BY_EMAIL.eq(email)).unique();
    }

    /** Signs somebody up and schedules the mail: the right way. */
    @Mutation
    static Id<User> create(MutationCtx ctx, String clerkId, String email) {
        Id<User> id = ctx.db().insert(USERS, new User(clerkId, email, Optional.empty()));
        ctx.scheduler().runAfter(Duration.ZERO, Internal.emails.sendWelcome(email));
        return id;
    }
}
