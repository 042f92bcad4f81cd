package app;

import dev.convex4j.annotations.Cors;
import dev.convex4j.annotations.CorsMode;
import dev.convex4j.annotations.HttpMethod;
import dev.convex4j.annotations.HttpRoute;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Blob;
import dev.convex4j.runtime.HttpCtx;
import dev.convex4j.runtime.HttpRequest;
import dev.convex4j.runtime.HttpResponse;
import dev.convex4j.runtime.QueryCtx;

/** Routes that some pages may call. */
@Cors(
        origins = {"https://a.example", "${CLIENT_ORIGIN}"},
        headers = {"Content-Type", "Digest"},
        exposedHeaders = "X-Count",
        credentials = true,
        maxAge = 600)
public final class Shared {
    private Shared() {}

    @Query
    @HttpRoute(method = HttpMethod.GET, path = "/shared", envelope = false)
    static String get(QueryCtx ctx) {
        return "shared";
    }

    @HttpRoute(method = HttpMethod.PUT, path = "/shared")
    static HttpResponse put(HttpCtx ctx, HttpRequest request) {
        return HttpResponse.text("put").withHeader("X-Count", "1");
    }

    @HttpRoute(method = HttpMethod.POST, path = "/one")
    @Cors(origins = "${CLIENT_ORIGIN}")
    static HttpResponse one(HttpCtx ctx, HttpRequest request) {
        return HttpResponse.empty(204);
    }

    @HttpRoute(method = HttpMethod.POST, path = "/echo", cors = CorsMode.OFF)
    static HttpResponse echo(HttpCtx ctx, HttpRequest request) {
        byte[] bytes = request.bytes();
        if (bytes.length == 0) {
            return HttpResponse.bytes(400, bytes);
        }
        return HttpResponse.bytes(Blob.of(bytes, "").bytes()).withHeader("Content-Type", "image/png");
    }

    @HttpRoute(method = HttpMethod.POST, path = "/hook", cors = CorsMode.OFF)
    static HttpResponse hook(HttpCtx ctx, HttpRequest request) {
        return HttpResponse.text("hook");
    }
}
