package dev.convex4j.runtime.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member that is declared so that its use is explained: calling it never compiles. Such a member is deprecated as
 * well, for editors to strike it through. An override without this annotation lifts it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Forbidden {
    /** The rule that reports the use, such as {@code CVX101}. */
    String rule();
}
