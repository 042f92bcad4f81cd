package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which pages of other origins may call an {@link HttpRoute}, and with what. It stands on the method of a route, on a class
 * for all routes in it, or on a package; the nearest one holds. All routes of one path have the same.
 *
 * <pre>{@code
 * @HttpRoute(method = HttpMethod.POST, path = "/images")
 * @Cors(origins = "${CLIENT_ORIGIN}", headers = {"Content-Type", "Digest"}, maxAge = 86400)
 * static HttpResponse upload(HttpCtx ctx, HttpRequest request) { ... }
 * }</pre>
 *
 * <p>Without it every origin may use the usual methods, with {@code Content-Type} and {@code Authorization}.
 *
 * <p>Convex: HTTP Actions; CORS.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface Cors {
    /**
     * The origins, such as {@code https://www.example.com}; <code>${NAME}</code> takes one from the environment variable
     * {@code NAME}. By default every origin.
     */
    String[] origins() default "*";

    /** The methods that pages may use; by default those that the path has routes for. */
    HttpMethod[] methods() default {};

    /** The headers that pages may send. */
    String[] headers() default {"Content-Type", "Authorization"};

    /** The headers of the response that pages may read, beside the ones that browsers show to everybody. */
    String[] exposedHeaders() default {};

    /** Whether browsers send cookies along; not with every origin. */
    boolean credentials() default false;

    /** How many seconds a browser remembers what it was told; by default it asks again as it likes. */
    int maxAge() default -1;
}
