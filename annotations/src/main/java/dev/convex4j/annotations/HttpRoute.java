package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers HTTP requests on the deployment's {@code .convex.site} address.
 *
 * <p>On a function ({@link Query}, {@link Mutation}, {@link Action}) the arguments are read from the request and checked,
 * and the result is the response:
 *
 * <pre>{@code
 * @Mutation(internal = true)
 * @HttpRoute(method = HttpMethod.POST, path = "/users", auth = HttpAuth.BEARER)
 * static Id<User> create(MutationCtx ctx, String clerkId, String email, String name) { ... }
 * }</pre>
 *
 * <p>On a static method {@code (HttpCtx, HttpRequest) -> HttpResponse} the method itself answers. On a class, its one static
 * method {@code handler} is meant.
 *
 * <p>Convex: HTTP Actions.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(HttpRoutes.class)
public @interface HttpRoute {
    /** The request's method. */
    HttpMethod method() default HttpMethod.POST;

    /** The exact path, starting with a slash. Either this or {@link #pathPrefix()} is given. */
    String path() default "";

    /** The start of all paths that are meant, starting and ending with a slash. */
    String pathPrefix() default "";

    /** Who may call. */
    HttpAuth auth() default HttpAuth.NONE;

    /** Whether browsers of other origins may call. */
    CorsMode cors() default CorsMode.ON;

    /** Whether a function's result is wrapped as {@code {"success":true,"data":...}}; no meaning on a handler. */
    boolean envelope() default true;

    /**
     * Whether the message of an unexpected exception is sent to the caller. It may hold what callers must not see, so by
     * default they get {@code Internal Server Error}.
     */
    boolean exposeErrors() default false;
}
