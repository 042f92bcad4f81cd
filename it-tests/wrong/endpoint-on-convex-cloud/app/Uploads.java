package app;

import dev.convex4j.annotations.Action;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.Fetch;

public final class Uploads {
    @Action
    static void ping(ActionCtx ctx) {
        ctx.fetch(Fetch.get("https://happy-otter-123.convex.cloud/uploadFile"));
        //                  ^ CVX221
    }
}
