package app;

import static app.Tables.USERS;

import app.Tables.UserDoc;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;

public final class Accounts {
    @Query
    static List<UserDoc> named(QueryCtx ctx, String clerkId) {
        return ctx.db().query(USERS).collect().stream().filter(user -> user.clerkId().equals(clerkId)).toList();
        //                                             ^ CVX401
    }
}
