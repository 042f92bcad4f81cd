package app;

import static app.Tables.USERS;

import app.Tables.UserDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.UserIdentity;
import java.util.Optional;

/** The users. */
public final class Users {
    private Users() {}

    record Success(boolean success) {}

    /** Stores a user who isn't known yet. */
    @Mutation
    static void syncUser(MutationCtx ctx, String userId, String email, String name) {
        if (byUserId(ctx, userId).isEmpty()) {
            ctx.db()
                    .insert(
                            USERS,
                            USERS.draft().userId(userId).email(email).name(name).isPro(false));
        }
    }

    /** A user. */
    @Query
    static Optional<UserDoc> getUser(QueryCtx ctx, String userId) {
        return userId.isEmpty() ? Optional.empty() : byUserId(ctx, userId);
    }

    static Optional<UserDoc> byUserId(QueryCtx ctx, String userId) {
        return ctx.db().query(USERS).withIndex(USERS.BY_USER_ID.eq(userId)).first();
    }

    /** The subject of the caller, who must be signed in. */
    static String requireCaller(QueryCtx ctx) {
        return ctx.auth()
                .getUserIdentity()
                .map(UserIdentity::subject)
                .orElseThrow(() -> new IllegalStateException("Not authenticated"));
    }

    /** The caller, who must be known. */
    static UserDoc requireUser(QueryCtx ctx) {
        return byUserId(ctx, requireCaller(ctx)).orElseThrow(() -> new IllegalStateException("User not found"));
    }

    /** A user has paid. */
    @Mutation
    static Success upgradeToPro(
            MutationCtx ctx, String email, String lemonSqueezyCustomerId, String lemonSqueezyOrderId, double amount) {
        UserDoc user = ctx.db()
                .query(USERS)
                .fullTableScan()
                .filter(f -> f.eq(USERS.email, email))
                .first()
                .orElseThrow(() -> new IllegalStateException("User not found"));
        ctx.db()
                .patch(
                        user,
                        USERS.patch()
                                .isPro(true)
                                .proSince(ctx.now())
                                .lemonSqueezyCustomerId(lemonSqueezyCustomerId)
                                .lemonSqueezyOrderId(lemonSqueezyOrderId));
        return new Success(true);
    }
}
