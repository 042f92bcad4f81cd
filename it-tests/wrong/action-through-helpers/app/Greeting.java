package app;

import dev.convex4j.runtime.MutationCtx;

final class Greeting {
    static void greet(MutationCtx ctx, String email) {
        ctx.runAction(Internal.emails.sendWelcome(email));
        // ^ CVX101
    }
}
