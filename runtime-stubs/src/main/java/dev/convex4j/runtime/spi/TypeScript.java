package dev.convex4j.runtime.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a method or constructor of the API reads in TypeScript: either a template ({@link #value()}) or the name of a
 * decision in the translator ({@link #intrinsic()}), never both. A member without it can't be used in a backend.
 *
 * <p>A template is a TypeScript expression in which {@code $this} is the receiver and {@code $1}, {@code $2}, ... are the
 * arguments: {@code $this.getUrl($1)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface TypeScript {
    /** The template; empty where {@link #intrinsic()} is given. */
    String value() default "";

    /** One of {@link Intrinsics}; empty where a template is given. */
    String intrinsic() default "";

    /** Whether the expression is a promise that must be awaited. */
    boolean async() default false;

    /** What TypeScript has where Java has an empty {@code Optional}; without meaning for other results. */
    Absence result() default Absence.UNDEFINED;

    /** What the template needs imported, each as {@code <name> from <module>}: {@code ConvexError from convex/values}. */
    String[] imports() default {};

    /** TypeScript's two ways to say that nothing is there. */
    enum Absence {
        /** {@code null}. */
        NULL,
        /** {@code undefined}. */
        UNDEFINED
    }
}
