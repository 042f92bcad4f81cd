package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Objects;

/**
 * Ends an HTTP handler with an error response: the status, and {@code {"error": message}} as the body.
 *
 * <p>Convex: HTTP Actions.
 */
public final class HttpError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * An error response.
     *
     * @param status 400 to 599
     * @param message what the caller is told
     * @throws IllegalArgumentException if the status isn't one of an error
     */
    @TypeScript(intrinsic = Intrinsics.HTTP_ERROR)
    public HttpError(int status, String message) {
        super(Objects.requireNonNull(message, "message"));
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("Not the status of an error: " + status);
        }
        this.status = status;
    }

    /** The response's status. */
    @TypeScript("$this.status")
    public int status() {
        return status;
    }

    /** The same text as on Convex. */
    // The message stays as it is; only the class has another name there.
    @SuppressWarnings("OverrideThrowableToString")
    @Override
    @TypeScript(value = "textOf($this)", imports = "textOf from ./lib/java")
    public String toString() {
        return "HttpError: " + getMessage();
    }
}
