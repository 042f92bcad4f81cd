package dev.convex4j.annotations;

/** The methods an {@link HttpRoute} can answer. Convex answers {@code HEAD} with the route of {@link #GET}. */
public enum HttpMethod {
    /** Reads; arguments come from the query string. */
    GET,
    /** Does something; arguments come from a JSON body. */
    POST,
    /** Replaces something; arguments come from a JSON body. */
    PUT,
    /** Removes something; arguments come from a JSON body. */
    DELETE,
    /** Changes a part of something; arguments come from a JSON body. */
    PATCH,
    /** A browser's question beforehand. Answered for you wherever {@link CorsMode#ON} holds. */
    OPTIONS
}
