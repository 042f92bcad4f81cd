package app;

import dev.convex4j.annotations.CorsMode;
import dev.convex4j.annotations.HttpMethod;
import dev.convex4j.annotations.HttpRoute;
import dev.convex4j.runtime.HttpCtx;
import dev.convex4j.runtime.HttpRequest;
import dev.convex4j.runtime.HttpResponse;
import java.util.Optional;

/** The chat over HTTP. */
public final class MessageRoutes {
    private MessageRoutes() {}

    /** What is posted. */
    record NewMessage(String author, String body) {}

    /** Posts a message. */
    @HttpRoute(method = HttpMethod.POST, path = "/postMessage", cors = CorsMode.OFF)
    static HttpResponse postMessage(HttpCtx ctx, HttpRequest request) {
        NewMessage message = request.json(NewMessage.class);
        ctx.runMutation(Api.messages.send("Sent via HTTP action: " + message.body(), message.author()));
        return HttpResponse.empty(200);
    }

    /** The messages of the author whose number the caller names. */
    @HttpRoute(method = HttpMethod.GET, path = "/getMessagesByAuthor", cors = CorsMode.OFF)
    static HttpResponse getMessagesByAuthor(HttpCtx ctx, HttpRequest request) {
        Optional<String> author = request.queryParam("authorNumber").or(() -> request.header("authorNumber"));
        if (author.isEmpty()) {
            return HttpResponse.text(400, "Did not specify authorNumber as query param or header");
        }
        return messagesOf(ctx, author.get());
    }

    /** The messages of the author whose number the path ends with. */
    @HttpRoute(method = HttpMethod.GET, pathPrefix = "/getAuthorMessages/", cors = CorsMode.OFF)
    static HttpResponse getAuthorMessages(HttpCtx ctx, HttpRequest request) {
        String path = request.pathAfterPrefix();
        return messagesOf(ctx, path.substring(path.lastIndexOf("/") + 1));
    }

    private static HttpResponse messagesOf(HttpCtx ctx, String authorNumber) {
        return HttpResponse.json(ctx.runQuery(Internal.messages.byAuthor("User " + authorNumber)));
    }
}
