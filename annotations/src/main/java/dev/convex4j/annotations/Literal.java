package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value that stands for a constant of an enum in Convex, where that is no text made of its name. Java has one type for
 * the value of an annotation, so a number comes alone, and a text or a boolean under its name; exactly one of them is given.
 *
 * <pre>{@code
 * enum Priority { @Literal(1) LOW, @Literal(2) HIGH }                      // v.union(v.literal(1), v.literal(2))
 * enum Consent { @Literal(bool = true) GIVEN, @Literal(bool = false) REFUSED, @Literal(text = "?") OPEN }
 * }</pre>
 *
 * <p>Convex: Schemas; Literals.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Literal {
    /** A number, one only. */
    double[] value() default {};

    /** A text, one only: the same as {@link Name}. */
    String[] text() default {};

    /** A boolean, one only. */
    boolean[] bool() default {};
}
