package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The path of the module that a class becomes, below the folder {@code convex} and without extension. Without it, the
 * class {@code Messages} is the module {@code messages}.
 *
 * <p>Import it by its full name: {@code java.lang.Module} hides it from an {@code import ...annotations.*}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Module {
    /** The path, such as {@code admin/users}; its functions are then called {@code admin/users:create}. */
    String value();
}
