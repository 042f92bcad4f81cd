package app;

import dev.convex4j.annotations.CorsMode;
import dev.convex4j.annotations.HttpMethod;
import dev.convex4j.annotations.HttpRoute;
import dev.convex4j.runtime.Blob;
import dev.convex4j.runtime.Env;
import dev.convex4j.runtime.HttpCtx;
import dev.convex4j.runtime.HttpRequest;
import dev.convex4j.runtime.HttpResponse;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.StoredFile;
import java.util.Optional;

/** Images over HTTP. */
public final class Images {
    private Images() {}

    /** Stores the body of the request, and shows it in the chat. */
    @HttpRoute(method = HttpMethod.POST, path = "/sendImage", cors = CorsMode.OFF)
    static HttpResponse sendImage(HttpCtx ctx, HttpRequest request) {
        Id<StoredFile> storageId = ctx.storage().store(request.blob());
        Optional<String> author = request.queryParam("author");
        if (author.isEmpty()) {
            return HttpResponse.text(400, "Author is required");
        }
        ctx.runMutation(Api.messages.sendImage(storageId, author.get()));
        return HttpResponse.empty(200)
                .withHeader("Access-Control-Allow-Origin", Env.required("CLIENT_ORIGIN"))
                .withHeader("Vary", "origin");
    }

    /** A stored image. */
    @HttpRoute(method = HttpMethod.GET, path = "/getImage", cors = CorsMode.OFF)
    static HttpResponse getImage(HttpCtx ctx, HttpRequest request) {
        Optional<Blob> image =
                request.queryParam("storageId").flatMap(id -> ctx.storage().get(StoredFile.trustedId(id)));
        if (image.isEmpty()) {
            return HttpResponse.text(404, "Image not found");
        }
        return HttpResponse.blob(image.get());
    }

    /** Tells a browser that the client's pages may send images. */
    @HttpRoute(method = HttpMethod.OPTIONS, path = "/sendImage", cors = CorsMode.OFF)
    static HttpResponse preflight(HttpCtx ctx, HttpRequest request) {
        boolean proper = request.header("Origin").isPresent()
                && request.header("Access-Control-Request-Method").isPresent()
                && request.header("Access-Control-Request-Headers").isPresent();
        if (!proper) {
            return HttpResponse.empty(200);
        }
        return HttpResponse.empty(200)
                .withHeader("Access-Control-Allow-Origin", Env.required("CLIENT_ORIGIN"))
                .withHeader("Access-Control-Allow-Methods", "POST")
                .withHeader("Access-Control-Allow-Headers", "Content-Type, Digest")
                .withHeader("Access-Control-Max-Age", "86400");
    }
}
