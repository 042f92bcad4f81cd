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
 * <p>On a method, it takes that action alone there: beside functions that stay, it becomes a function of a module of its own,
 * called as the class's module with {@code Node} at the end, {@code Internal.reportsNode.build(id)}.
 *
 * <p>Convex: Actions; Node.js runtime.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface UseNode {}
