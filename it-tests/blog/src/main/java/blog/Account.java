package blog;

import blog.Tables.UserDoc;
import dev.convex4j.annotations.HttpAuth;
import dev.convex4j.annotations.HttpMethod;
import dev.convex4j.annotations.HttpRoute;
import dev.convex4j.runtime.HttpCtx;
import dev.convex4j.runtime.HttpRequest;
import dev.convex4j.runtime.HttpResponse;
import dev.convex4j.runtime.UserIdentity;
import java.util.Optional;

/** {@code GET /account}: whom a token belongs to. The annotation stands on the class: one handler, one module. */
@HttpRoute(method = HttpMethod.GET, path = "/account", auth = HttpAuth.BEARER)
public final class Account {
    private Account() {}

    /** The answer. */
    record Found(String clerkId, String email) {}

    static HttpResponse handler(HttpCtx ctx, HttpRequest request) {
        UserIdentity identity = ctx.auth().getUserIdentity().orElseThrow();
        Optional<UserDoc> user = ctx.runQuery(Api.users.me());
        if (user.isEmpty()) {
            return HttpResponse.json(404, new Problem("No account yet"));
        }
        return HttpResponse.json(new Found(identity.subject(), user.get().email()));
    }

    /** The body of an error. */
    record Problem(String error) {}
}
