package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name outside Java, where it differs from Java's: of a field (on a record component), an argument (on a parameter), a
 * literal (on an enum constant), a function (on a method or on the class that is one), or a record.
 *
 * <pre>{@code record Post(@Name("class") String category) {}}</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface Name {
    /** The name as Convex and its clients write it. */
    String value();
}
