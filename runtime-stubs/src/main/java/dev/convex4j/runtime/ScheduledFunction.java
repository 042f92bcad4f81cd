package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.TypeScript;
import java.time.Instant;
import java.util.Optional;

/**
 * A scheduled function, and what its ids belong to: {@code Id<ScheduledFunction>}. In Convex, it is the system table
 * {@code _scheduled_functions}; {@code ctx.db().system().get(id)} reads it.
 *
 * <p>Convex: Scheduled Functions.
 */
public interface ScheduledFunction extends SystemDocument<ScheduledFunction> {
    /** The function's path, as Convex writes it. */
    @TypeScript("$this.name")
    String name();

    /** When it is to run. */
    @TypeScript("$this.scheduledTime")
    Instant scheduledTime();

    /** When it ended. */
    @TypeScript("$this.completedTime")
    Optional<Instant> completedTime();

    /** How far it is: {@code pending}, {@code inProgress}, {@code success}, {@code failed} or {@code canceled}. */
    @TypeScript("$this.state.kind")
    String state();
}
