package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a finding is wanted, and why. It covers what it stands on. The rules that keep queries, mutations and actions
 * apart (CVX101 to CVX103) can't be suppressed.
 *
 * <pre>{@code @Suppress(rule = "CVX402", reason = "a team has at most twenty members")}</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.PACKAGE
})
@Repeatable(Suppressions.class)
public @interface Suppress {
    /** The rule's id, such as {@code CVX320}. */
    String rule();

    /** Why the finding is wanted, for the reader of the Java and of the generated code. Not empty. */
    String reason();
}
