package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code long} that is Convex's 64-bit integer: {@code v.int64()}, a bigint in TypeScript, in front ends too. Every
 * {@code long} fits.
 *
 * <pre>{@code record Transfer(@Int64 long amount, List<@Int64 Long> fees) {}}</pre>
 *
 * <p>Convex: Data Types.
 *
 * @see SafeInteger
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
public @interface Int64 {}
