package dev.convex4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An HTTP route.
 *
 * @param path the path, or the prefix where {@code prefix} is set
 * @param target the method that answers: a registered function, or a handler {@code (HttpCtx, HttpRequest)}
 * @param function whether {@code target} is a registered function
 * @param bearer whether a valid bearer token is required before the handler runs
 * @param cors whether CORS headers and an OPTIONS route are added
 * @param settings what {@code @Cors} says
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
        Optional<CorsModel> settings,
        boolean envelope,
        boolean exposeErrors,
        List<Suppression> suppressions,
        Position position) {
    /** A route without {@code @Cors}. */
    public RouteModel(
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
            Position position) {
        this(
                method,
                path,
                prefix,
                target,
                function,
                bearer,
                cors,
                Optional.empty(),
                envelope,
                exposeErrors,
                suppressions,
                position);
    }
}
