package app;

import dev.convex4j.annotations.Action;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.Env;
import dev.convex4j.runtime.Fetch;

public final class Uploads {
    @Action
    static void ping(ActionCtx ctx) {
        ctx.fetch(Fetch.get(Env.required("CONVEX_CLOUD_URL") + "/uploadFile"));
        //                                                   ^ CVX221
    }
}
