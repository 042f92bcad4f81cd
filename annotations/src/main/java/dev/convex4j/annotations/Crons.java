package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that declares jobs, for functions with arguments:
 *
 * <pre>{@code
 * @Crons
 * static void jobs(CronJobs crons) {
 *     crons.interval("clear old messages", Duration.ofMinutes(30), Internal.messages.clear(100));
 *     crons.daily("report", 17, 30, Internal.reports.send("daily"));
 * }
 * }</pre>
 *
 * <p>Convex runs the method when the backend is pushed, so it knows nothing but its constants.
 *
 * <p>It also holds several {@link Cron}s of one function; javac writes it then.
 *
 * <p>Convex: Cron Jobs.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Crons {
    /** The jobs, in the order of the source. */
    Cron[] value() default {};
}
