package app;

import dev.convex4j.annotations.Mutation;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.MutationCtx;
import java.util.List;
import java.util.function.BiConsumer;

public final class Signup {
    @Mutation
    static void welcomeAll(MutationCtx ctx, List<String> emails) {
        each(emails, Emails::sendWelcome);
        //           ^ CVX101
    }

    private static void each(List<String> emails, BiConsumer<ActionCtx, String> job) {}
}
