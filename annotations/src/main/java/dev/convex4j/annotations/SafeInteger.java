package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code long} that is a number in Convex and in front ends: {@code v.number()}. A number holds whole values exactly up to
 * 2<sup>53</sup> - 1 either way: what arrives is checked, and so is what leaves; beyond, an error names the field.
 *
 * <pre>{@code record Video(String title, @SafeInteger long views) {}}</pre>
 *
 * <p>Convex: Data Types.
 *
 * @see Int64
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.TYPE_USE,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.METHOD
})
public @interface SafeInteger {}
