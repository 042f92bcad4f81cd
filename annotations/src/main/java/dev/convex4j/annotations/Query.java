package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Registers a query: it reads the database and changes nothing, and clients are told when its result changes.
 *
 * <p>It stands on a static method whose first parameter is a {@code QueryCtx} and whose other parameters are the function's arguments,
 * or on a class: then the class's one static method {@code handler} is the function, and the default export of its module
 * unless a {@link Name} gives it a name.
 *
 * <p>Convex: Queries.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Query {
    /** Whether only the backend itself may call it. The default lets every client on the internet call it. */
    boolean internal() default false;
}
