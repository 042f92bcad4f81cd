package app;

import static app.Tables.USERS;

import app.Tables.UserDoc;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.QueryCtx;
import java.util.Optional;

/** Who is signed in. */
public final class Auth {
    private Auth() {}

    /** The signed-in user, if there is one. */
    @Query
    static Optional<UserDoc> getLoggedInUser(QueryCtx ctx) {
        return userId(ctx).flatMap(id -> ctx.db().get(USERS, id));
    }

    /** The id of the signed-in user: what stands in the subject before the session's id. */
    static Optional<Id<User>> userId(QueryCtx ctx) {
        return ctx.auth()
                .getUserIdentity()
                .flatMap(identity ->
                        ctx.db().normalizeId(USERS, identity.subject().split("\\|")[0]));
    }
}
