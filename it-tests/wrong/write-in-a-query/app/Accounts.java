package app;

import static app.Tables.USERS;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.QueryCtx;

public final class Accounts {
    @Query
    static void rename(QueryCtx ctx, Id<User> id, String name) {
        ctx.db().patch(id, USERS.patch().name(name));
        //      ^ CVX102
    }
}
