package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.TypeScript;
import java.time.Instant;

/** What every function can reach: who calls, stored files, the time and random numbers. */
public interface Ctx {
    /**
     * Who calls the function.
     *
     * <p>Convex: Auth in Functions.
     */
    @TypeScript("$this.auth")
    Auth auth();

    /**
     * The stored files, for reading.
     *
     * <p>Convex: File Storage.
     */
    @TypeScript("$this.storage")
    StorageReader storage();

    /**
     * The current time, in whole milliseconds. In queries and mutations it stands still while the function runs; a query
     * that depends on it isn't run again when time passes.
     *
     * <p>Convex: The Convex Runtimes.
     */
    @TypeScript("Date.now()")
    Instant now();

    /**
     * Random numbers. In queries and mutations Convex seeds them, so that a retried function draws the same ones.
     *
     * <p>Convex: The Convex Runtimes.
     */
    @TypeScript("Math")
    RandomSource random();
}
