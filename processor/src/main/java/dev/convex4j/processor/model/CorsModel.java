package dev.convex4j.processor.model;

import java.util.List;

/**
 * What {@code @Cors} says of a route.
 *
 * @param origins addresses, {@code *}, or <code>${NAME}</code> for an environment variable
 * @param methods empty for those that are routed
 * @param maxAge in seconds, negative where nothing is said
 */
public record CorsModel(
        List<String> origins,
        List<String> methods,
        List<String> headers,
        List<String> exposedHeaders,
        boolean credentials,
        int maxAge) {}
