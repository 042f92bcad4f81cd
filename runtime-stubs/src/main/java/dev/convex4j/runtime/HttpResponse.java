package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Body;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.JvmOnly;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The response of an HTTP route, {@code HttpResponse.json(201, user).withHeader("Location", url)}. CORS headers are added for
 * you. Immutable: each verb gives a new response.
 *
 * <p>Convex: HTTP Actions.
 */
public final class HttpResponse {
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 205, 304);

    private final int status;
    private final Headers headers;
    private final Body body;

    private HttpResponse(int status, Headers headers, Body body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * Status 200 with a value written as JSON, of type {@code application/json}.
     *
     * @param value a value of a type that Convex knows, or an object in place: {@code Map.of("ok", true, "id", id)}
     */
    @TypeScript(intrinsic = Intrinsics.HTTP_RESPONSE)
    public static HttpResponse json(Object value) {
        return json(200, value);
    }

    /**
     * A value written as JSON, of type {@code application/json}.
     *
     * @param status 200 to 599, none that goes without a body (204, 205, 304)
     * @param value a value of a type that Convex knows, or an object in place: {@code Map.of("ok", true, "id", id)}
     * @throws IllegalArgumentException if the status can't be used
     */
    @TypeScript(intrinsic = Intrinsics.HTTP_RESPONSE)
    public static HttpResponse json(int status, Object value) {
        return of(status, "application/json", new Body.Json(Objects.requireNonNull(value, "value")));
    }

    /** Status 200 with a text in UTF-8, of type {@code text/plain;charset=UTF-8}. */
    @TypeScript(intrinsic = Intrinsics.HTTP_RESPONSE)
    public static HttpResponse text(String text) {
        return text(200, text);
    }

    /**
     * A text in UTF-8, of type {@code text/plain;charset=UTF-8}.
     *
     * @param status 200 to 599, none that goes without a body (204, 205, 304)
     * @throws IllegalArgumentException if the status can't be used
     */
    @TypeScript(intrinsic = Intrinsics.HTTP_RESPONSE)
    public static HttpResponse text(int status, String text) {
        return of(status, "text/plain;charset=UTF-8", new Body.Text(Objects.requireNonNull(text, "text")));
    }

    /**
     * A response without a body.
     *
     * @param status 200 to 599
     * @throws IllegalArgumentException if the status is another
     */
    @TypeScript(intrinsic = Intrinsics.HTTP_RESPONSE)
    public static HttpResponse empty(int status) {
        return new HttpResponse(checked(status), Headers.NONE, new Body.Empty());
    }

    /** Status 200 with bytes; {@link #withHeader} says what they are. */
    @TypeScript(intrinsic = Intrinsics.HTTP_RESPONSE)
    public static HttpResponse bytes(byte[] bytes) {
        return bytes(200, bytes);
    }

    /**
     * Bytes; {@link #withHeader} says what they are.
     *
     * @param status 200 to 599, none that goes without a body (204, 205, 304)
     * @throws IllegalArgumentException if the status can't be used
     */
    @TypeScript(intrinsic = Intrinsics.HTTP_RESPONSE)
    public static HttpResponse bytes(int status, byte[] bytes) {
        return of(status, "", new Body.Bytes(Blob.of(bytes, "")));
    }

    /** Status 200 with the bytes of a file or of another body, of their content type. */
    @TypeScript(intrinsic = Intrinsics.HTTP_RESPONSE)
    public static HttpResponse blob(Blob blob) {
        return blob(200, blob);
    }

    /**
     * The bytes of a file or of another body, of their content type.
     *
     * @param status 200 to 599, none that goes without a body (204, 205, 304)
     * @throws IllegalArgumentException if the status can't be used
     */
    @TypeScript(intrinsic = Intrinsics.HTTP_RESPONSE)
    public static HttpResponse blob(int status, Blob blob) {
        return of(status, blob.contentType(), new Body.Bytes(blob));
    }

    /**
     * Sends the caller elsewhere for now: status 302 and the header {@code Location}.
     *
     * @throws IllegalArgumentException if the address can't stand in a header
     */
    @TypeScript(intrinsic = Intrinsics.HTTP_RESPONSE)
    public static HttpResponse redirect(String url) {
        return empty(302).withHeader("Location", url);
    }

    /**
     * The response with a header, instead of any of the same name.
     *
     * @throws IllegalArgumentException if the name or the value can't stand in a header
     */
    @TypeScript(intrinsic = Intrinsics.HTTP_RESPONSE)
    public HttpResponse withHeader(String name, String value) {
        return new HttpResponse(status, headers.with(name, value), body);
    }

    private static HttpResponse of(int status, String contentType, Body body) {
        if (WITHOUT_BODY.contains(checked(status))) {
            throw new IllegalArgumentException("A response with status " + status + " has no body");
        }
        Headers headers = contentType.isEmpty() ? Headers.NONE : Headers.NONE.with("Content-Type", contentType);
        return new HttpResponse(status, headers, body);
    }

    private static int checked(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("Not the status of a response: " + status);
        }
        return status;
    }

    /** The status. */
    @JvmOnly
    public int status() {
        return status;
    }

    /** The headers by name, in lower case; can't be changed. */
    @JvmOnly
    public Map<String, String> headers() {
        return headers.values();
    }

    /** The body. */
    @JvmOnly
    public Body body() {
        return body;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HttpResponse that
                && status == that.status
                && headers.equals(that.headers)
                && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, headers, body);
    }

    /** The status, for a log; headers and body may be secret. */
    @Override
    public String toString() {
        return "HTTP " + status;
    }
}
