package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Registers a mutation: it reads and writes the database in one transaction and may schedule other functions.
 *
 * <p>It stands on a static method whose first parameter is a {@code MutationCtx} and whose other parameters are the function's arguments,
 * or on a class: then the class's one static method {@code handler} is the function, and the default export of its module
 * unless a {@link Name} gives it a name.
 *
 * <p>Convex: Mutations.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Mutation {
    /** Whether only the backend itself may call it. The default lets every client on the internet call it. */
    boolean internal() default false;
}
