package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.time.DayOfWeek;
import java.time.Duration;

/**
 * Where a method with {@code @Crons} declares the jobs of the backend. Each has a name of its own, printable ASCII. Times are in
 * UTC; what a method says is constant.
 *
 * <p>Convex: Cron Jobs.
 */
public interface CronJobs {
    /**
     * Runs the function again and again.
     *
     * @param every a whole number of seconds, written in place: {@code Duration.ofMinutes(30)}
     */
    @TypeScript(intrinsic = Intrinsics.CRON_JOB)
    void interval(String name, Duration every, SchedulableCall call);

    /** Runs the function each hour at a minute. */
    @TypeScript(intrinsic = Intrinsics.CRON_JOB)
    void hourly(String name, int minute, SchedulableCall call);

    /** Runs the function each day. */
    @TypeScript(intrinsic = Intrinsics.CRON_JOB)
    void daily(String name, int hour, int minute, SchedulableCall call);

    /** Runs the function each week. */
    @TypeScript(intrinsic = Intrinsics.CRON_JOB)
    void weekly(String name, DayOfWeek day, int hour, int minute, SchedulableCall call);

    /** Runs the function each month; months without the day are left out. */
    @TypeScript(intrinsic = Intrinsics.CRON_JOB)
    void monthly(String name, int day, int hour, int minute, SchedulableCall call);

    /** Runs the function by an expression of five fields: minute, hour, day of the month, month, day of the week. */
    @TypeScript(intrinsic = Intrinsics.CRON_JOB)
    void cron(String name, String expression, SchedulableCall call);
}
