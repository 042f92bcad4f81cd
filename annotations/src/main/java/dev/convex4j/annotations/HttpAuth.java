package dev.convex4j.annotations;

/** Who may call an {@link HttpRoute}. */
public enum HttpAuth {
    /** Everybody. */
    NONE,
    /**
     * Whoever sends {@code Authorization: Bearer <token>} with a token of a declared identity provider. Everybody else
     * gets a 401 before the handler runs.
     */
    BEARER
}
