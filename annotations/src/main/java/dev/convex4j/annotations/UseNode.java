package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the actions of a class in Node.js, with more time, memory and packages than Convex's own runtime has. All functions of
 * such a class are actions, and no other class calls its helpers.
 *
 * <pre>{@code
 * @UseNode
 * public final class Reports {
 *     @Action(internal = true)
 *     static void build(ActionCtx ctx, Id<Report> report) { ... }
 * }
 * }</pre>
 *
 * <p>Convex: Actions; Node.js runtime.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface UseNode {}
