package app;

import dev.convex4j.annotations.Mutation;
import dev.convex4j.runtime.MutationCtx;
import java.util.List;

public final class Signup {
    @Mutation
    static void welcomeAll(MutationCtx ctx, List<String> emails) {
        emails.forEach(email -> ctx.runAction(Internal.emails.sendWelcome(email)));
        //                         ^ CVX101
    }
}
