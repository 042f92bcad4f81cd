package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Body;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.JvmOnly;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request to the outside world, for {@link ActionCtx#fetch}:
 *
 * <pre>{@code
 * Fetch.post("https://api.example.com/send").header("Authorization", "Bearer " + key).json(new Email(to, text))
 * }</pre>
 *
 * <p>Immutable: each verb gives a new request. Redirects are followed.
 *
 * <p>Convex: Actions.
 */
public final class Fetch {
    private final String method;
    private final String url;
    private final Headers headers;
    private final Body body;

    private Fetch(String method, String url, Headers headers, Body body) {
        this.method = method;
        this.url = Objects.requireNonNull(url, "url");
        this.headers = headers;
        this.body = body;
    }

    private static Fetch of(String method, String url) {
        return new Fetch(method, url, Headers.NONE, new Body.Empty());
    }

    /** A GET request; it has no body. */
    @TypeScript(intrinsic = Intrinsics.FETCH_REQUEST)
    public static Fetch get(String url) {
        return of("GET", url);
    }

    /** A POST request. */
    @TypeScript(intrinsic = Intrinsics.FETCH_REQUEST)
    public static Fetch post(String url) {
        return of("POST", url);
    }

    /** A PUT request. */
    @TypeScript(intrinsic = Intrinsics.FETCH_REQUEST)
    public static Fetch put(String url) {
        return of("PUT", url);
    }

    /** A PATCH request. */
    @TypeScript(intrinsic = Intrinsics.FETCH_REQUEST)
    public static Fetch patch(String url) {
        return of("PATCH", url);
    }

    /** A DELETE request. */
    @TypeScript(intrinsic = Intrinsics.FETCH_REQUEST)
    public static Fetch delete(String url) {
        return of("DELETE", url);
    }

    /**
     * The request with one more parameter in the query string of its address. Name and value are encoded as JavaScript's
     * {@code encodeURIComponent} does: a space becomes {@code %20}.
     *
     * @throws IllegalArgumentException if the address has a fragment, or the name or the value half a character
     */
    @TypeScript(intrinsic = Intrinsics.FETCH_REQUEST)
    public Fetch query(String name, String value) {
        return new Fetch(method, UrlText.withQuery(url, name, value), headers, body);
    }

    /**
     * The request with a header, instead of any of the same name.
     *
     * @throws IllegalArgumentException if the name or the value can't stand in a header
     */
    @TypeScript(intrinsic = Intrinsics.FETCH_REQUEST)
    public Fetch header(String name, String value) {
        return new Fetch(method, url, headers.with(name, value), body);
    }

    /**
     * The request with a value as its body, written as JSON. Its type is {@code application/json} unless a header
     * {@code Content-Type} says otherwise.
     *
     * @param value a value of a type that Convex knows, or an object in place: {@code Map.of("ok", true, "id", id)}
     * @throws IllegalStateException if this is a GET request
     */
    @TypeScript(intrinsic = Intrinsics.FETCH_REQUEST)
    public Fetch json(Object value) {
        return body(new Body.Json(Objects.requireNonNull(value, "value")), "application/json");
    }

    /**
     * The request with a text as its body, in UTF-8. Its type is {@code text/plain;charset=UTF-8} unless a header
     * {@code Content-Type} says otherwise.
     *
     * @throws IllegalStateException if this is a GET request
     */
    @TypeScript(intrinsic = Intrinsics.FETCH_REQUEST)
    public Fetch text(String text) {
        return body(new Body.Text(Objects.requireNonNull(text, "text")), "text/plain;charset=UTF-8");
    }

    private Fetch body(Body newBody, String contentType) {
        if (method.equals("GET")) {
            throw new IllegalStateException("A GET request has no body: " + url);
        }
        return new Fetch(method, url, headers.withDefaultContentType(contentType), newBody);
    }

    /** The method, such as {@code POST}. */
    @JvmOnly
    public String method() {
        return method;
    }

    /** The address. */
    @JvmOnly
    public String url() {
        return url;
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
        return other instanceof Fetch that
                && method.equals(that.method)
                && url.equals(that.url)
                && headers.equals(that.headers)
                && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, url, headers, body);
    }

    /** Method and address, for a log; headers and body may be secret. */
    @Override
    public String toString() {
        return method + " " + url;
    }
}
