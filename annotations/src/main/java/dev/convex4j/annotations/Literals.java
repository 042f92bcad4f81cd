package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the constants of an enum are written in Convex, where that differs from Java; on a package, those of all its enums.
 * {@link Name} on a constant says it for that one alone.
 *
 * <pre>{@code
 * @Literals(LiteralCase.KEBAB)
 * enum Status { TODO, IN_PROGRESS, @Name("finished") DONE }   // "todo", "in-progress", "finished"
 * }</pre>
 *
 * <p>Convex: Schemas; Literals.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Literals {
    /** How the names are written. */
    LiteralCase value();
}
