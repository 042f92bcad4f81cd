package dev.convex4j.runtime.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what exists for running a backend on the JVM, such as the data of a range or a call. It has no translation: using
 * it in a handler doesn't compile. On a type, it covers all members of the type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
public @interface JvmOnly {}
