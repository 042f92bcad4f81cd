package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.time.Duration;
import java.time.Instant;

/**
 * Runs mutations and actions later.
 *
 * <p>Convex: Scheduled Functions.
 */
public interface Scheduler {
    /**
     * Runs the function after a delay. {@link Duration#ZERO} means as soon as possible: after the commit, in a mutation.
     *
     * @param delay not negative, at most five years, in milliseconds
     * @throws RuntimeException if the delay is out of that range
     */
    @TypeScript(intrinsic = Intrinsics.RUN_AFTER, async = true)
    Id<ScheduledFunction> runAfter(Duration delay, SchedulableCall call);

    /**
     * Runs the function at a time; at once if that has passed.
     *
     * @param time at most five years from now, in milliseconds
     * @throws RuntimeException if the time is out of that range
     */
    @TypeScript(intrinsic = Intrinsics.RUN_AT, async = true)
    Id<ScheduledFunction> runAt(Instant time, SchedulableCall call);

    /** Takes back a scheduled function. If it runs already, it goes on but can't schedule anything itself. */
    @TypeScript(value = "$this.cancel($1)", async = true)
    void cancel(Id<ScheduledFunction> id);
}
