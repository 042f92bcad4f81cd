package dev.convex4j.runtime;

/**
 * Marks the ids of scheduled functions: {@code Id<ScheduledFunction>}. In Convex, it is the system table
 * {@code _scheduled_functions}.
 *
 * <p>Convex: Scheduled Functions.
 */
public final class ScheduledFunction {
    private ScheduledFunction() {}
}
