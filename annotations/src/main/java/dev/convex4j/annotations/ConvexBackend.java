package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the package that {@code Tables}, {@code Api}, {@code Internal} and {@code Routes} are generated into. It stands in
 * {@code package-info.java}, on one package of a backend. Without it, they go to the package that all annotated classes
 * have in common.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface ConvexBackend {}
