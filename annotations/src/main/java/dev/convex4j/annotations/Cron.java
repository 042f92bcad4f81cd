package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a mutation or an action again and again. Exactly one of the schedules is given; times are in UTC.
 *
 * <pre>{@code
 * @Mutation(internal = true)
 * @Cron(name = "clear old messages", every = "30m")
 * static void clearOld(MutationCtx ctx) { ... }
 * }</pre>
 *
 * <p>The function takes no arguments, or optional ones only. On a class, its one static method {@code handler} is meant. The
 * jobs are written to {@code convex/crons.ts}.
 *
 * <p>Convex: Cron Jobs.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Crons.class)
public @interface Cron {
    /**
     * What the dashboard calls the job: printable ASCII, and another name for each job. By default the function's path, such
     * as {@code messages:clearOld}.
     */
    String name() default "";

    /** The time from one run to the next: a whole number of seconds, minutes or hours, such as {@code 30s}, {@code 5m}, {@code 12h}. */
    String every() default "";

    /** Each hour at this minute, 0 to 59. */
    int hourly() default -1;

    /** Each day at this time, such as {@code 17:30}. */
    String daily() default "";

    /** Each week on this day at this time, such as {@code monday 17:30}. */
    String weekly() default "";

    /** Each month on this day, 1 to 31, at this time, such as {@code 1 17:30}; months without that day are left out. */
    String monthly() default "";

    /** A cron expression of five fields, such as {@code 0 16 1 * *}: minute, hour, day of the month, month, day of the week. */
    String cron() default "";

    /** Findings about this job that are wanted, such as CVX602 on one that must run at the full hour. */
    Suppress[] suppress() default {};
}
