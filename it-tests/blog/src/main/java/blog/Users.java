package blog;

import static blog.Tables.USERS;

import blog.Tables.UserDoc;
import dev.convex4j.annotations.HttpAuth;
import dev.convex4j.annotations.HttpMethod;
import dev.convex4j.annotations.HttpRoute;
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

    /**
     * Signs somebody up and welcomes them by mail. Signing up twice is harmless.
     *
     * <p>A mutation can't talk to the mail service. It schedules the actions that do, and they run only if it succeeds.
     */
    @Mutation(internal = true)
    @HttpRoute(method = HttpMethod.POST, path = "/users", auth = HttpAuth.BEARER)
    static Id<User> create(MutationCtx ctx, String clerkId, String email, Optional<String> name) {
        Optional<UserDoc> known = withClerkId(ctx, clerkId);
        if (known.isPresent()) {
            return known.get().id();
        }
        Id<User> id = ctx.db().insert(USERS, new User(clerkId, email, name, ctx.now()));
        ctx.scheduler().runAfter(Duration.ZERO, Internal.emails.sendWelcome(email, name.orElse("there")));
        ctx.scheduler().runAfter(Duration.ofMinutes(1), Internal.emails.sendFirstSteps(email));
        return id;
    }

    /** The account with this mail address. */
    @Query(internal = true)
    static Optional<UserDoc> byEmail(QueryCtx ctx, String email) {
        return ctx.db().query(USERS).withIndex(USERS.BY_EMAIL.eq(email)).unique();
    }

    /** The caller's own account. */
    @Query
    static Optional<UserDoc> me(QueryCtx ctx) {
        return Viewer.find(ctx);
    }

    /** Changes the caller's name; without one the name is removed. */
    @Mutation
    static void rename(MutationCtx ctx, Optional<String> name) {
        UserDoc viewer = Viewer.required(ctx);
        ctx.db().patch(viewer.id(), USERS.patch().nameOrRemove(name));
    }

    /** Deletes the caller's account and posts. */
    @Mutation
    static void close(MutationCtx ctx) {
        UserDoc viewer = Viewer.required(ctx);
        Posts.removeAllBy(ctx, viewer.id());
        ctx.db().delete(viewer.id());
    }

    static Optional<UserDoc> withClerkId(QueryCtx ctx, String clerkId) {
        return ctx.db().query(USERS).withIndex(USERS.BY_CLERK_ID.eq(clerkId)).unique();
    }
}
