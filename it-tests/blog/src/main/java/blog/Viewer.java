package blog;

import blog.Tables.UserDoc;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.UserIdentity;
import java.util.Optional;

/** Who is calling. */
final class Viewer {
    private Viewer() {}

    /** The signed-in user; absent without a token, and for one who has a token but no account yet. */
    static Optional<UserDoc> find(QueryCtx ctx) {
        Optional<UserIdentity> identity = ctx.auth().getUserIdentity();
        if (identity.isEmpty()) {
            return Optional.empty();
        }
        return Users.withClerkId(ctx, identity.get().subject());
    }

    /** The signed-in user; everybody else is turned away. */
    static UserDoc required(QueryCtx ctx) {
        return find(ctx).orElseThrow(() -> new ConvexError("Unauthorized"));
    }
}
