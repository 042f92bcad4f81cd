package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Optional;

/**
 * A request to an HTTP route. Its body can be read once, by {@link #text()}, {@link #json(Class)} or {@link #blob()}.
 *
 * <p>Convex: HTTP Actions.
 */
public interface HttpRequest {
    /** The method, such as {@code POST}. */
    @TypeScript("$this.method")
    String method();

    /** The path as it was sent, such as {@code /users/42}, without the query string; escapes stay as they are. */
    @TypeScript("new URL($this.url).pathname")
    String path();

    /**
     * The rest of the path after the {@code pathPrefix} of the route: {@code 42} of {@code /users/42} where the prefix is
     * {@code /users/}. Escapes stay as they are. It can be asked for in the method that the route leads to.
     */
    @TypeScript(intrinsic = Intrinsics.PATH_AFTER_PREFIX)
    String pathAfterPrefix();

    /** A header's value, empty if there is none; the name's case has no meaning. Several of one name are joined by commas. */
    @TypeScript(value = "$this.headers.get($1)", result = TypeScript.Absence.NULL)
    Optional<String> header(String name);

    /** The first value of a parameter of the query string, without escapes; empty if there is none. */
    @TypeScript(value = "new URL($this.url).searchParams.get($1)", result = TypeScript.Absence.NULL)
    Optional<String> queryParam(String name);

    /**
     * The body as text, read as UTF-8.
     *
     * @throws RuntimeException if the body was read before
     */
    @TypeScript(value = "$this.text()", async = true)
    String text();

    /**
     * The body as a value, read as JSON and checked against the type.
     *
     * @param type a record, or another type that Convex knows
     * @throws HttpError with status 400, naming the field, if the body is no JSON or doesn't have the type
     * @throws RuntimeException if the body was read before
     */
    @TypeScript(intrinsic = Intrinsics.REQUEST_JSON, async = true)
    <T> T json(Class<T> type);

    /**
     * The body as a value of any kind, read as JSON.
     *
     * @throws HttpError with status 400 if the body is no JSON
     * @throws RuntimeException if the body was read before
     */
    @TypeScript(value = "readValue($this)", async = true, imports = "readValue from ./lib/http")
    Value json();

    /** The body as bytes. It can be read once. */
    @TypeScript(value = "$this.arrayBuffer()", async = true)
    byte[] bytes();

    /**
     * The body with its content type, to store it or to hand it on.
     *
     * @throws RuntimeException if the body was read before
     */
    @TypeScript(value = "$this.blob()", async = true)
    Blob blob();
}
