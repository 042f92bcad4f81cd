package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property by which the records of a sealed interface are told apart in Convex; without it, {@code type}. Its value is the
 * record's name, the first letter small, or what {@link Name} on the record says.
 *
 * <pre>{@code
 * @Discriminator("kind")
 * sealed interface Shape {
 *     record Circle(double radius) implements Shape {}                  // { kind: "circle", radius: 1 }
 *
 *     @Name("box")
 *     record Rectangle(double width, double height) implements Shape {} // { kind: "box", width: 1, height: 2 }
 * }
 * }</pre>
 *
 * <p>Convex: Schemas; Discriminated unions.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Discriminator {
    /** The property's name. */
    String value();
}
