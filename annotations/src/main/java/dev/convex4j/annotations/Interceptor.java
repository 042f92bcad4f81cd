package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation of your own an interceptor: a static method that runs before the functions it is written on. On a
 * parameter, the method supplies the parameter's value:
 *
 * <pre>{@code
 * @Interceptor(Access.class)
 * @Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
 * @interface Organizer {}
 *
 * final class Access {
 *     @Organizer
 *     static BillDoc organizer(QueryCtx ctx, Id<Bill> billId) { ... }       // throws a ConvexError for everybody else
 * }
 *
 * @Mutation
 * static void rename(MutationCtx ctx, @Organizer BillDoc bill, String name) { ... }   // arguments: billId, name
 * }</pre>
 *
 * <p>The method takes a context that the function's can stand for. Its other parameters become arguments of the function;
 * arguments of one name and type are one argument. They may have interceptors themselves. On a function, on the handler of a
 * route, on a class or a package, the method runs before it, or before all in it, and its result is dropped. Those of the
 * package run first, then those of the classes from the outermost on, of the method, and of the parameters; each runs once.
 * Elsewhere, where it would never run, it is an error, and so are two for one parameter.
 *
 * <p>In the handler of a route, the method's only parameter beside the context is the {@code HttpRequest}.
 *
 * <p>Convex: Custom Functions.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Interceptor {
    /**
     * The class with the static method, which has the same annotation, or is the only one of the class. By default the class
     * around the annotation.
     */
    Class<?> value() default void.class;
}
