package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Registers an action: it calls the outside world, and reaches the database through queries and mutations.
 *
 * <p>It stands on a static method whose first parameter is an {@code ActionCtx} and whose other parameters are the function's arguments,
 * or on a class: then the class's one static method {@code handler} is the function, and the default export of its module
 * unless a {@link Name} gives it a name.
 *
 * <p>Convex: Actions.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Action {
    /** Whether only the backend itself may call it. The default lets every client on the internet call it. */
    boolean internal() default false;
}
