package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.TypeScript;

/**
 * The log of a function, with levels that Convex's dashboard tells apart and filters by.
 *
 * <pre>{@code Log.warn("No subscription of " + email);}</pre>
 *
 * <p>Convex: Logs.
 */
public final class Log {
    private Log() {}

    /** What helps to find a mistake. */
    @TypeScript("console.debug($1)")
    public static void debug(String text) {
        System.out.println(text);
    }

    /** What is worth knowing. */
    @TypeScript("console.info($1)")
    public static void info(String text) {
        System.out.println(text);
    }

    /** What somebody should look at. */
    @TypeScript("console.warn($1)")
    public static void warn(String text) {
        System.err.println(text);
    }

    /** What went wrong. */
    @TypeScript("console.error($1)")
    public static void error(String text) {
        System.err.println(text);
    }
}
