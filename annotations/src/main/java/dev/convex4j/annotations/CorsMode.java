package dev.convex4j.annotations;

/** Whether browsers of other origins may call an {@link HttpRoute}. */
public enum CorsMode {
    /** Every response carries the CORS headers, and an OPTIONS route stands beside the path. */
    ON,
    /** No headers and no OPTIONS route: for routes that only servers call, such as webhooks. */
    OFF
}
