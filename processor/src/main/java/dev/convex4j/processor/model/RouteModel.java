package dev.convex4j.processor.model;

import java.util.List;

/**
 * An HTTP route.
 *
 * @param path the path, or the prefix where {@code prefix} is set
 * @param target the method that answers: a registered function, or a handler {@code (HttpCtx, HttpRequest)}
 * @param function whether {@code target} is a registered function
 * @param bearer whether a valid bearer token is required before the handler runs
 * @param cors whether CORS headers and an OPTIONS route are added
 * @param envelope whether a function's result is wrapped in {@code {"success":true,"data":..}}
 * @param exposeErrors whether the message of an unexpected exception reaches the caller
 */
public record RouteModel(
        String method,
        String path,
        boolean prefix,
        MethodKey target,
        boolean function,
        boolean bearer,
        boolean cors,
        boolean envelope,
        boolean exposeErrors,
        List<Suppression> suppressions,
        Position position) {}
