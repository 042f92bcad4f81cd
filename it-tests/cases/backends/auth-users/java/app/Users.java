package app;

import static app.Tables.USERS;

import app.Tables.UserDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.UserIdentity;
import java.util.Optional;

/** Who has signed in. */
public final class Users {
    private Users() {}

    /** Stores the caller, or follows a changed name. */
    @Mutation
    static Id<User> store(MutationCtx ctx) {
        UserIdentity identity = ctx.auth()
                .getUserIdentity()
                .orElseThrow(() -> new ConvexError("Called storeUser without authentication present"));
        String name = identity.name().orElse("Anonymous");
        Optional<UserDoc> known = byToken(ctx, identity.tokenIdentifier());
        if (known.isEmpty()) {
            return ctx.db().insert(USERS, new User(name, identity.tokenIdentifier()));
        }
        UserDoc user = known.get();
        if (!user.name().equals(name)) {
            ctx.db().patch(user.id(), USERS.patch().name(name));
        }
        return user.id();
    }

    static Optional<UserDoc> byToken(QueryCtx ctx, String token) {
        return ctx.db().query(USERS).withIndex(USERS.BY_TOKEN.eq(token)).unique();
    }
}
