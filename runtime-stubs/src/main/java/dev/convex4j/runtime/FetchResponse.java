package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Optional;

/**
 * The response to a {@link Fetch}.
 *
 * <p>Convex: Actions.
 */
public interface FetchResponse {
    /** The status, such as 200. */
    @TypeScript("$this.status")
    int status();

    /** Whether the status is 200 to 299. */
    @TypeScript("$this.ok")
    boolean ok();

    /** A header's value, empty if there is none; the name's case has no meaning. Several of one name are joined by commas. */
    @TypeScript(value = "$this.headers.get($1)", result = TypeScript.Absence.NULL)
    Optional<String> header(String name);

    /**
     * The body as text, read as UTF-8. It can be read once.
     *
     * @throws RuntimeException if it was read before, or the connection breaks
     */
    @TypeScript(value = "$this.text()", async = true)
    String text();

    /**
     * The body as a value, read as JSON. It can be read once.
     *
     * @throws RuntimeException if it is no JSON, was read before, or the connection breaks
     */
    @TypeScript(intrinsic = Intrinsics.FETCH_JSON, async = true)
    Value json();

    /** The body as bytes. It can be read once. */
    @TypeScript(value = "$this.arrayBuffer()", async = true)
    byte[] bytes();

    /**
     * The body with its content type, to store it or to hand it on. It can be read once.
     *
     * @throws RuntimeException if it was read before, or the connection breaks
     */
    @TypeScript(value = "$this.blob()", async = true)
    Blob blob();
}
