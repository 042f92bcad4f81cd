package app;

import dev.convex4j.runtime.MutationCtx;

final class Onboarding {
    static void start(MutationCtx ctx, String email) {
        Greeting.greet(ctx, email);
    }
}
